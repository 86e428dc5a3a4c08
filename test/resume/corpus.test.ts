import { describe, expect, test } from 'vitest';
import { parseResume } from '../../src/resume/parse/parse.ts';
import type { Resume, SectionKind } from '../../src/resume/resume.ts';
import { hasCorpus, linesOfSample } from './corpus.ts';

/**
 * What was checked by eye on each sample, without a word of it: the details found, the sections in order, and
 * for each entry which of Organisation, Title, Place, Start and End were read.
 */
function shapeOf(resume: Resume) {
  return {
    contact: resume.contact
      .map(({ kind }) => kind)
      .sort()
      .join(' '),
    sections: resume.sections.map(({ kind }) => kind).join(' '),
    experience: entriesOf(resume, 'experience'),
    education: entriesOf(resume, 'education'),
  };
}

function entriesOf(resume: Resume, kind: SectionKind): string {
  const entries = resume.sections
    .filter((section) => section.kind === kind)
    .flatMap((section) => section.entries);
  const shapes = entries.map(({ organisation, title, place, start, end }) =>
    [organisation && 'O', title && 'T', place && 'P', start && 'S', end && 'E'].filter(Boolean).join(''),
  );
  return shapes.join(' ');
}

const SHAPES: Record<string, ReturnType<typeof shapeOf>> = {
  'altacv-sample': {
    contact: 'address address email link link link link link link link name phone',
    sections:
      'contact summary contact experience projects other other other skills languages education other other',
    experience: 'OTPSE OTPSE',
    education: 'OTSE OTSE OTSE',
  },
  'awesome-resume': {
    contact: 'address email link link link link link name phone',
    sections: 'contact summary contact summary summary experience other certifications education other',
    experience: 'OTPSE OTPSE OTPSE OTPSE OTPSE OTPSE OTPSE OTPSE',
    education: 'OTPSE',
  },
  'deedy-cn': {
    contact: 'email link link link link link name',
    sections: 'contact education contact skills experience projects other other',
    experience: 'P  TP OP OP',
    education: 'OT',
  },
  'deedy-openfont': {
    contact: 'email email link link link link link link link link link link link name phone',
    sections: 'contact education contact education skills experience other other other',
    experience: 'OTPSE OTPSE OTPSE OTPSE',
    education: 'OTPE OTPE PE ',
  },
  'hmr-modern': {
    contact: 'name',
    sections:
      'contact other skills experience projects education other experience other other other other other other other other',
    experience: 'OTSE OTSE OTSE OTSE OTSE OTSE',
    education: 'OTSE OTSE',
  },
  'jakes-resume': {
    contact: 'email link link name phone',
    sections: 'contact education experience projects skills',
    experience: 'OTPSE OTPSE OTPSE',
    education: 'OTPSE OTPSE',
  },
  'ocv-chromium-asymmetric-sidebar': {
    contact: 'address email name phone',
    sections: 'contact summary contact summary experience skills skills education',
    experience: 'OTPSE OTPSE OTPSE',
    education: 'OTE',
  },
  'ocv-extended-latin-name-roundtrip': {
    contact: 'address email name phone',
    sections: 'contact experience education skills',
    experience: 'OTPSE',
    education: 'OTSE',
  },
  'ocv-google-docs-skia-proxy-two-column': {
    contact: 'address email link link name phone',
    sections: 'contact summary contact skills education other experience projects',
    experience: 'OTPSE OTPSE OTPSE',
    education: 'OTE',
  },
  'ocv-letter-spaced-name-heading': {
    contact: 'address email name phone',
    sections: 'contact skills experience education',
    experience: 'OTPSE OTPSE',
    education: 'OTSE',
  },
  'ocv-weasyprint-two-column': {
    contact: 'address email link link name phone',
    sections: 'contact summary contact skills education other experience projects',
    experience: 'OTPSE OTPSE OTPSE',
    education: 'OTE',
  },
  'openresume-builder': {
    contact: 'address email link name phone',
    sections: 'contact summary contact experience education projects skills',
    experience: 'OTSE OTE OTE',
    education: 'OTSE',
  },
  'rendercv-classic': {
    contact: 'address email link link link name',
    sections: 'contact other education experience projects other other skills other other other',
    experience: 'OTPSE OTPSE OTPSE OTPSE OTPSE',
    education: 'OTPSE OTPSE',
  },
  'rendercv-harvard': {
    contact: 'address email link link link name',
    sections: 'contact other education experience projects other other skills other other other',
    experience: 'OTPSE OTPSE OTPSE OTPSE OTPSE',
    education: 'OTPSE OTPSE',
  },
  'rendercv-moderncv': {
    contact: 'address email link link link name',
    sections: 'contact other education experience projects other other skills other other other',
    experience: 'OTPSE OTPSE OTPSE OTPSE OTPSE',
    education: 'OTPSE OTPSE',
  },
  'rm-two-column': {
    contact: 'address email link link link link name phone',
    sections: 'contact summary contact summary experience projects education skills contact',
    experience: 'OTPSE OTPSE OTPSE',
    education: 'OTE',
  },
  'rxresume-azurill': {
    contact: 'address email link link link name phone',
    sections:
      'contact summary contact contact skills skills certifications projects summary experience education',
    experience: 'OTPSE OTPSE',
    education: 'OTPSE',
  },
  'rxresume-ditto': {
    contact: 'address email link link link name phone',
    sections:
      'contact summary contact contact skills skills certifications languages other summary experience education projects',
    experience: 'OTPSE OTPSE',
    education: 'OTPSE',
  },
};

describe.skipIf(!hasCorpus)('a sample resume', () => {
  test.each(Object.keys(SHAPES))('%s is read as it was by eye', async (name) => {
    const lines = await linesOfSample(`pdf/${name}.pdf`);
    expect(shapeOf(parseResume(lines ?? []))).toEqual(SHAPES[name]);
  });
});
