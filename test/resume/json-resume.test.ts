import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalise } from '../../src/language/normalise.ts';
import { splitWords } from '../../src/language/split-words.ts';
import { toJsonResume } from '../../src/resume/json-resume/export.ts';
import { fromJsonResume } from '../../src/resume/json-resume/import.ts';
import { isoDate } from '../../src/resume/json-resume/iso-date.ts';
import { jsonSectionOf } from '../../src/resume/json-resume/sections.ts';
import { layoutOf, layoutText } from '../../src/resume/layout/layout.ts';
import { parseResume } from '../../src/resume/parse/parse.ts';
import { linesOf, type Resume, type Section } from '../../src/resume/resume.ts';
import { corpora } from '../fixtures/corpus.ts';
import { linesOfSample } from './corpus.ts';
import { expectModel } from './faithful-model.ts';
import { linesOfResume, RESUMES } from './resumes/lines.ts';

const complete: unknown = JSON.parse(
  readFileSync(join(import.meta.dirname, 'resumes', 'complete.json'), 'utf8'),
);

function imported(json: unknown): Resume {
  const parsed = fromJsonResume(json);
  if (!parsed.ok) throw new Error(parsed.error.map(({ path }) => path).join(', '));
  return parsed.value;
}

const flat = (value: string) => normalise(value.replace(/\s+/g, ' ')).text.replace(/\s+/g, ' ').trim();

function valuesOf(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'number') return [flat(String(value))].filter(Boolean);
  if (Array.isArray(value)) return value.flatMap(valuesOf);
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(valuesOf);
  return [];
}

const text = fc
  .oneof(
    fc.constantFrom(
      'Ada Park',
      'Cook, Harbour Kitchen',
      'https://example.org/a',
      'B2',
      'HACCP (2020)',
      '+44 20 7946 0018',
      'Rå & Söner AB',
    ),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.constantFrom('', 'two\nlines', 'a: b', 'x | y', 'English'),
  )
  .map((value) => value);
const texts = fc.array(text, { maxLength: 3 });
const date = fc.constantFrom('2019', '2019-03', '2020-11-30', 'Present', 'Summer 2022', '');
const some = <T extends Record<string, fc.Arbitrary<unknown>>>(shape: T) =>
  fc.record(shape, { requiredKeys: [] });
const list = <T extends Record<string, fc.Arbitrary<unknown>>>(shape: T) =>
  fc.array(some(shape), { maxLength: 2 });
const period = { startDate: date, endDate: date };
const jsonResumes = some({
  basics: some({
    name: text,
    label: text,
    email: fc.constantFrom('ada.park@example.org', ''),
    phone: text,
    url: text,
    summary: text,
    location: some({ address: text, postalCode: text, city: text, region: text, countryCode: text }),
    profiles: list({ network: text, username: text, url: text }),
    pronouns: text,
  }),
  work: list({
    name: text,
    location: text,
    description: text,
    position: text,
    url: text,
    ...period,
    summary: text,
    highlights: texts,
  }),
  volunteer: list({
    organization: text,
    position: text,
    url: text,
    ...period,
    summary: text,
    highlights: texts,
  }),
  education: list({
    institution: text,
    url: text,
    area: text,
    studyType: text,
    ...period,
    score: text,
    courses: texts,
  }),
  awards: list({ title: text, date, awarder: text, summary: text }),
  certificates: list({ name: text, date, url: text, issuer: text }),
  publications: list({ name: text, publisher: text, releaseDate: date, url: text, summary: text }),
  skills: list({ name: text, level: text, keywords: texts }),
  languages: list({ language: text, fluency: text }),
  interests: list({ name: text, keywords: texts }),
  references: list({ name: text, reference: text }),
  projects: list({
    name: text,
    description: text,
    highlights: texts,
    keywords: texts,
    ...period,
    url: text,
    roles: texts,
    entity: text,
    type: text,
  }),
});

describe('JSON Resume in', () => {
  test('and out again is the same, as far as the schema has fields', () => {
    expect(toJsonResume(imported(complete))).toEqual({ ...Object(complete), $schema: expect.any(String) });
  });

  test('makes a model that matches its sources, with every value in it', () => {
    fc.assert(
      fc.property(jsonResumes, (json) => {
        const parsed = fromJsonResume(json);
        if (!parsed.ok) {
          expect(valuesOf(json)).toEqual([]);
          return;
        }
        expectModel(
          parsed.value,
          parsed.value.sources.map((source) => ({ text: source })),
        );
      }),
      { numRuns: 300 },
    );
  });

  test('and out again keeps every value', () => {
    fc.assert(
      fc.property(jsonResumes, (json) => {
        const parsed = fromJsonResume(json);
        if (!parsed.ok) return;
        const kept = valuesOf(toJsonResume(parsed.value)).join('\n');
        const letters = (value: string) => value.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
        for (const value of valuesOf(json)) {
          for (const word of splitWords(value)) {
            if (!/^present$/i.test(word)) expect(letters(kept.toLowerCase())).toContain(letters(word));
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('becomes a resume that can be laid out', () => {
    const page = layoutText(layoutOf(imported(complete)));
    for (const value of valuesOf(complete))
      for (const word of splitWords(value)) expect(splitWords(page)).toContain(word);
  });

  test('keeps values without a field in the schema as lines of a last section', () => {
    const resume = imported({ basics: { name: 'Ada Park', pronouns: 'she/her' }, hobbiesX: ['kites'] });
    expect(resume.sections.at(-1)).toMatchObject({
      kind: 'other',
      lines: [{ text: 'pronouns: she/her' }, { text: 'hobbiesX: kites' }],
    });
  });

  test('has its headings in the language of its words', () => {
    const json = {
      work: [
        {
          name: 'Klinikum Weserbogen',
          position: 'Pflegerin',
          highlights: ['Pflege von Patienten auf der Station und im OP'],
        },
      ],
    };
    expect(imported(json).sections[0]?.heading?.text).toBe('Berufserfahrung');
  });

  test.each<[string, unknown, string]>([
    ['a list where an object belongs', { basics: [] }, 'basics'],
    ['text where a list belongs', { work: 'Harbour Kitchen' }, 'work'],
    ['an object where text belongs', { work: [{}, { name: {} }] }, 'work[1].name'],
    ['a list inside highlights', { volunteer: [{ highlights: ['a', ['b']] }] }, 'volunteer[0].highlights[1]'],
    ['no object at all', 'Ada Park', '$'],
    ['nothing in it', { basics: { name: ' ' } }, '$'],
  ])('with %s is refused with the place and without the words', (_, json, path) => {
    const parsed = fromJsonResume(json);
    expect(parsed).toMatchObject({ ok: false, error: [{ path, problem: expect.any(String) }] });
    expect(JSON.stringify(parsed)).not.toMatch(/Harbour|Ada Park/);
  });
});

describe('a resume as JSON Resume', () => {
  test.each(RESUMES)('%s loses no word of its entries, lines and details', (name) => {
    expectNothingLost(parseResume(linesOfResume(name)));
  });

  test('has work, education and skills in their fields', () => {
    expect(toJsonResume(parseResume(linesOfResume('pt-contabilidade')))).toMatchObject({
      basics: {
        name: 'Lindalva Quaresma Tavares',
        email: 'lindalva.quaresma@example.org',
        phone: '(31) 95555-0143',
      },
      work: [
        {
          name: 'Laticínios Serra Clara Ltda',
          location: 'Contagem',
          position: 'Contadora sênior',
          startDate: '2019-03',
          highlights: expect.arrayContaining(['Treinamento de dois assistentes']),
        },
        { name: 'Escritório Morais & Pinho', startDate: '2015-02', endDate: '2019-02' },
        { name: 'Prefeitura de Sabará', startDate: '2012', endDate: '2014' },
      ],
      education: [{ institution: 'Universidade Vale do Cipó', startDate: '2010', endDate: '2014' }],
      skills: [{ name: 'Sistemas', keywords: ['Domínio', 'SAP', 'Excel'] }, { name: 'Fiscal' }],
      languages: [{ language: 'Português', fluency: 'nativo' }, {}, {}],
    });
  });
});

describe.each(corpora)('every document of $name as JSON Resume', (corpus) => {
  test.each(corpus.documents)('%s loses no word', async (path) => {
    const lines = await linesOfSample(corpus, path);
    if (lines !== null) expectNothingLost(parseResume(lines));
  });
});

/** Every word but the headings of known sections, dates that became ISO 8601, and the labels of details. */
function expectNothingLost(resume: Resume): void {
  const kept = new Set(splitWords(valuesOf(toJsonResume(resume)).join('\n')));
  const known = ({ kind }: Section) => kind === 'contact' || kind === 'summary';
  const headings = new Set(
    resume.sections.flatMap((section) =>
      section.heading && (known(section) || jsonSectionOf(section)) ? [section.heading.id] : [],
    ),
  );
  const dates = resume.sections.flatMap(({ entries }) => entries.flatMap(({ start, end }) => [start, end]));
  const said = new Set(dates.flatMap((date) => splitWords(date?.text ?? '')));
  const lost = linesOf(resume)
    .filter((line) => !headings.has(line.id))
    .flatMap((line) => splitWords(line.text).filter((word) => !kept.has(word) && !said.has(word)));
  expect(lost.filter((word) => !ALLOWED.has(word))).toEqual([]);
}

/** Labels of details and of fields, and the "in" between a kind of study and its area. */
const ALLOWED = new Set(
  'e mail tel telefon phone email mailto anschrift date dates location mailaddress homepage 电话 邮箱 现 居住 地 姓名 氏名 電話 メール seit since score gpa in'.split(
    ' ',
  ),
);

describe('dates', () => {
  test.each([
    ['March 2020', '2020-03'],
    ['14 de março de 2020', '2020-03-14'],
    ['Sept. 2011', '2011-09'],
    ['03/2015', '2015-03'],
    ['03/19', '2019-03'],
    ['06/98', '1998-06'],
    ['2015.3', '2015-03'],
    ['2019年4月', '2019-04'],
    ['令和元年5月', '2019-05'],
    ['平成30年', '2018'],
    ['août 2014', '2014-08'],
    ['Summer 2022', null],
    ['13/2015', null],
    ['20XX', null],
    ['Present', null],
  ])('"%s" is %s in ISO 8601', (written, iso) => {
    expect(isoDate(written)).toBe(iso);
  });
});
