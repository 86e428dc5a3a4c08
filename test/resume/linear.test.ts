import { describe, expect, test } from 'vitest';
import { normalise } from '../../src/language/normalise.ts';
import { toJsonResume } from '../../src/resume/json-resume/export.ts';
import { fromJsonResume } from '../../src/resume/json-resume/import.ts';
import { layoutOf, layoutText } from '../../src/resume/layout/layout.ts';
import { matchEntries } from '../../src/resume/match-entries.ts';
import { resumeFromLabels } from '../../src/resume/parse/from-labels.ts';
import { parseResume } from '../../src/resume/parse/parse.ts';
import { linesOf } from '../../src/resume/resume.ts';
import { createStructurePrompt } from '../../src/tailoring/prompt/structure-prompt.ts';
import { expectLinear, runOf } from '../setup/linear.ts';

const lines = (...texts: string[]) => texts.map((text) => ({ text, gap: 0 }));

/** Puts a text where a resume has its name, an employer, a bullet or its skills. */
const PLACES: Readonly<Record<string, (text: string) => ReturnType<typeof lines>>> = {
  name: (text) => lines(text, 'ada@ferro.example', 'Experience', 'Turku Yard', 'Welder', '2019 – 2024'),
  employer: (text) => lines('Ada Ferro', 'Experience', text, 'Welder', '2019 – 2024', '- Welded hulls'),
  bullet: (text) => lines('Ada Ferro', 'Experience', 'Turku Yard', 'Welder', '2019 – 2024', `- ${text}`),
  skills: (text) => lines('Ada Ferro', 'Experience', 'Turku Yard', '2019 – 2024', 'Skills', text),
};

describe('a resume', () => {
  test.each(Object.entries(PLACES))(
    'is parsed in proportion to its text, whatever stands in its %s',
    async (_, place) => {
      await expectLinear(
        (text) => {
          const line = normalise(text.replaceAll('\n', ' ')).text;
          const resume = parseResume(place(line === '' ? '-' : line));
          return [layoutText(layoutOf(resume)), toJsonResume(resume), matchEntries(resume, resume)];
        },
        { runs: 5 },
      );
    },
  );

  test('is parsed in proportion to its lines, whatever stands in them', async () => {
    await expectLinear(
      (text) => {
        const some = normalise(text).text.split('\n').filter(Boolean);
        const resume = parseResume(lines('Ada Ferro', 'Experience', 'Turku Yard', '2019 – 2024', ...some));
        return [layoutText(layoutOf(resume)), fromJsonResume(toJsonResume(resume))];
      },
      { runs: 2, every: 12 },
    );
  });
});

describe('a resume with many lines of one form', () => {
  test.each([
    [
      'headings above the first known one',
      '\nWORDLIKE THING\n\nada@ferro.example and more',
      '\n\nEXPERIENCE',
    ],
    ['jobs of one row', '\nCook, Ferro Hotel, Leeds, 2010 – 2011', ''],
    ['rows of two cells', '\nFerro Hotel\tCook', ''],
    ['heads of tables', '\nEmployer\tPosition\tDates\nFerro Hotel\tCook\t2011', ''],
  ])('is parsed in proportion to its %s', async (_, form, end) => {
    await expectLinear((text) => parseResume(lines(...`Ada Ferro${text}${end}`.split('\n'))), {
      ...{ runs: 0, shapes: { [form]: runOf(form) } },
    });
  });
});

describe('a labelled resume', () => {
  test('is built in proportion to its lines, whatever stands in them', async () => {
    await expectLinear(
      (text) => {
        const some = lines(...normalise(text).text.split('\n').filter(Boolean).slice(0, 2_500));
        const entries = some.map((_, at) => ({
          ...{ organisation: at, title: null, place: null, dates: null },
          body: [],
        }));
        const sections = [{ kind: 'experience' as const, heading: [], lines: [], entries }];
        return resumeFromLabels(some, { name: null, contact: [], sections, furniture: [] });
      },
      { runs: 2, every: 12 },
    );
  });

  test('is asked about in proportion to its text', async () => {
    await expectLinear(
      (text) => {
        const some = lines(
          'Ada Ferro',
          'ada@ferro.example',
          ...normalise(text).text.split('\n').filter(Boolean),
        );
        return createStructurePrompt(some, parseResume(some));
      },
      { runs: 2, every: 12 },
    );
  });
});

const textsIn = (json: unknown) => {
  const read = fromJsonResume(json);
  return read.ok ? linesOf(read.value).map(({ text }) => text) : [];
};

describe('reading a JSON Resume', () => {
  test('takes time in proportion to its texts', async () => {
    await expectLinear((text) => {
      const words = text.split(/\s+/);
      const unknown = Object.fromEntries(words.map((word, at) => [`key${at}`, word]));
      return fromJsonResume({ basics: { summary: text }, skills: [{ keywords: words }], unknown });
    });
  });

  test('refuses contact details that are none, by the name of the field', () => {
    expect(fromJsonResume({ basics: { name: 'a'.repeat(60_000) } })).toEqual({
      ok: false,
      error: [{ path: 'basics.name', problem: 'longer than 200 characters' }],
    });
  });

  test('refuses more lines than any document may have', () => {
    const highlights = Array.from({ length: 10_001 }, (_, at) => `Welded hull ${at}`);
    expect(fromJsonResume({ work: [{ name: 'Turku Yard', highlights }] })).toEqual({
      ok: false,
      error: [{ path: '$', problem: 'more than 10000 lines of text' }],
    });
  });

  test('keeps every value outside the schema, also those that it has no time to look for', () => {
    const values = Array.from({ length: 9_000 }, (_, at) => `said nowhere ${at}`);
    const texts = textsIn({ basics: { summary: values.join('. ') }, more: values });
    for (const value of [values[0], values.at(-1)]) expect(texts.join('\n')).toContain(value);
  });

  test('does not repeat what a line says, whole or as part of a list', () => {
    const texts = textsIn({
      basics: { name: 'Ada Ferro', summary: 'Welds hulls in Turku, since 2019.' },
      languages: [{ language: 'Finnish', fluency: 'native' }],
      more: ['Finnish', 'native', 'Turku', 'Ada Ferro', 'hulls', 'Oslo'],
    });
    expect(texts.filter((text) => text.startsWith('more'))).toEqual(['more: Oslo']);
  });
});
