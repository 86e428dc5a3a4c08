import { describe, expect, test } from 'vitest';
import { splitWords } from '../../src/language/split-words.ts';
import { parseResume } from '../../src/resume/parse/parse.ts';
import type { Resume, SectionKind } from '../../src/resume/resume.ts';
import { corpora, knownMisreadings, misread, ourCorpus } from '../fixtures/corpus.ts';
import { factsOfPerson, factsOfResume } from '../fixtures/facts.ts';
import { groupText, loadPerson, type Person, professions } from '../fixtures/person.ts';
import { linesOfSample } from './corpus.ts';

describe('our corpus', () => {
  test('has ten people in six layouts, each as PDF and as DOCX', () => {
    expect(professions).toHaveLength(10);
    expect(new Set(professions.map((profession) => loadPerson(profession).layout)).size).toBe(6);
    expect(ourCorpus.documents).toEqual(
      professions.flatMap((profession) => [`resumes/${profession}.docx`, `resumes/${profession}.pdf`]),
    );
  });

  test('lists only its own files as misread', () => {
    const files = [...ourCorpus.documents, ...ourCorpus.postings];
    expect(Object.keys(knownMisreadings).filter((name) => !files.includes(name))).toEqual([]);
  });
});

describe.each(ourCorpus.documents)('%s', (path) => {
  const person = loadPerson(path.replace(/^resumes\/|\.\w+$/g, ''));

  test('contains every word of the person once', async () => {
    const lines = await linesOfSample(ourCorpus, path);
    const read = splitWords((lines ?? []).map(({ text }) => text).join('\n')).sort();
    expect(read).toEqual(splitWords(wordsOfPerson(person)).sort());
  });

  test('is read as its JSON says, except for the known misreadings', async () => {
    const resume = parseResume((await linesOfSample(ourCorpus, path)) ?? []);
    expect(resume.language).toBe(person.language);
    expect(misread(factsOfPerson(person), factsOfResume(resume))).toEqual(
      knownMisreadings[path] ?? { missed: [], read: [] },
    );
  });
});

/** All that a person's document shows. Sidebars and tables also have a heading or labels over the contact details. */
function wordsOfPerson(person: Person): string {
  const labels = {
    sidebar: person.language === 'es' ? 'Contacto' : 'Contact',
    table: 'Anschrift Telefon E-Mail',
  };
  return [
    person.name,
    person.headline ?? '',
    person.layout === 'sidebar' || person.layout === 'table' ? labels[person.layout] : '',
    ...person.contact.map(({ text }) => text),
    ...person.sections.flatMap(({ heading, text = '', groups = [], lines = [], entries = [] }) => [
      heading,
      text,
      ...groups.map(groupText),
      ...lines,
      ...entries.flatMap(({ bullets, ...names }) => [...Object.values(names), ...bullets]),
    ]),
  ].join('\n');
}

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
    contact: 'address email link link link name phone',
    sections: 'contact summary contact summary summary experience other certifications education',
    experience: 'OTPSE OTPSE OTPSE OTPSE OTPSE OTPSE OTPSE OTPSE',
    education: 'OTPSE',
  },
  'deedy-cn': {
    contact: 'email link link link name phone',
    sections: 'contact experience projects other other education contact skills',
    experience: 'TPSE TPSE OPSE OPSE',
    education: 'OTSE OTSE',
  },
  'deedy-openfont': {
    contact: 'email email link link link link link link link link name phone',
    sections: 'contact experience other other other education contact education skills',
    experience: 'OTPSE OTPSE OTPSE OTPSE',
    education: 'OTPE OTPE OPE OT',
  },
  'hmr-modern': {
    contact: 'name',
    sections:
      'contact summary skills experience projects education other experience other other other other other other other other',
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
    sections: 'contact summary experience projects contact skills education other',
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
    sections: 'contact summary experience projects contact skills education other',
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
    sections: 'contact summary education experience projects other other skills other other',
    experience: 'OTPSE OTPSE OTPSE OTPSE OTPSE',
    education: 'OTPSE OTPSE',
  },
  'rendercv-harvard': {
    contact: 'address email link link link name',
    sections: 'contact summary education experience projects other other skills other other',
    experience: 'OTPSE OTPSE OTPSE OTPSE OTPSE',
    education: 'OTPSE OTPSE',
  },
  'rendercv-moderncv': {
    contact: 'address email link link link name',
    sections: 'contact summary education experience projects other other skills other other',
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
      'contact summary contact summary experience education contact skills skills certifications projects',
    experience: 'OTPSE OTPSE',
    education: 'OTPSE',
  },
  'rxresume-ditto': {
    contact: 'address email link link link name phone',
    sections:
      'contact summary contact summary experience education projects contact skills skills certifications languages other',
    experience: 'OTPSE OTPSE',
    education: 'OTPSE',
  },
};

for (const corpus of corpora.filter((one) => one !== ourCorpus)) {
  test.each(Object.keys(SHAPES))(`%s of ${corpus.name} is read as it was by eye`, async (name) => {
    const lines = await linesOfSample(corpus, `pdf/${name}.pdf`);
    expect(shapeOf(parseResume(lines ?? []))).toEqual(SHAPES[name]);
  });
}
