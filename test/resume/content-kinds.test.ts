import { describe, expect, test } from 'vitest';
import { parseResume } from '../../src/resume/parse/parse.ts';
import type { SourceLine } from '../../src/resume/source.ts';

/** The sections of a resume with two known headings, and one that says nothing above some rows. */
function kindsOf(heading: string, ...rows: readonly string[]): string[] {
  const headed = (text: string): SourceLine => ({ text, size: 14, bold: true, gap: 1, page: 1 });
  const plain = (text: string): SourceLine => ({ text, size: 10, page: 1 });
  return parseResume([
    { text: 'Ada Park', size: 20, page: 1 },
    ...[headed(heading), ...rows.map(plain)],
    ...[headed('Certificates'), plain('First aid, 2021'), plain('Food safety, 2019')],
    ...[headed('Interests'), plain('Foraging'), plain('Five-a-side'), plain('Chess')],
  ]).sections.flatMap((section) => (section.heading ? [`${section.kind}: ${section.heading.text}`] : []));
}

describe('a heading that says nothing', () => {
  test.each([
    ['I speak', 'languages', ['English and Irish', 'Polish (basic)']],
    ['Good with', 'skills', ['Butchery, filleting, sourdough, stock control, menu costing']],
    [
      'The short version',
      'summary',
      ['Chef with twelve years in hotel kitchens, calm on the pass and kind to new people.'],
    ],
    [
      'Places that paid me',
      'experience',
      ['Chef, Hotel Clarendon\t2018 – 2021', 'Kitchen Porter, The Ropewalk\t2013 – 2018'],
    ],
    ['Classrooms', 'education', ['BSc Nursing, Shannon University\t2011 – 2015']],
    ['Odds and ends', 'other', ['Clean licence']],
  ])('“%s” begins a section of %s, by what is below it', (heading, kind, rows) => {
    expect(kindsOf(heading, ...rows)[0]).toBe(`${kind}: ${heading}`);
  });

  test('has the look of the headings, however many say nothing, where no employer has it', () => {
    const headed = (text: string): SourceLine => ({ text, size: 14, bold: true, gap: 1, page: 1 });
    const plain = (text: string): SourceLine => ({ text, size: 10, page: 1 });
    const sections = parseResume([
      { text: 'Ada Park', size: 20, page: 1 },
      ...['Odds', 'Ends', 'Skills', 'Bits', 'Interests', 'Pieces'].flatMap((text) => [
        headed(text),
        plain('Something'),
        plain('And else'),
      ]),
    ]).sections;
    expect(sections.flatMap(({ heading }) => heading?.text ?? [])).toEqual([
      ...['Odds', 'Ends', 'Skills', 'Bits', 'Interests', 'Pieces'],
    ]);
  });

  test('is not a certificate in capitals', () => {
    const rows = ['LICENCES', 'EPA Universal', 'OSHA 30', 'HONOURS', 'Contractor of the year'];
    const sections = parseResume([
      { text: 'Ada Park', size: 20, page: 1 },
      ...rows.map((text): SourceLine => ({ text, size: 10, page: 1, gap: 0.6 })),
    ]).sections;
    expect(sections.flatMap(({ heading }) => heading?.text ?? [])).toEqual(['LICENCES', 'HONOURS']);
  });
});

test('activities in a sentence are no second list of jobs', () => {
  const headed = (text: string): SourceLine => ({ text, size: 14, bold: true, gap: 1, page: 1 });
  const plain = (text: string): SourceLine => ({ text, size: 10, page: 1 });
  const kindOf = (heading: string, ...rows: readonly SourceLine[]) =>
    parseResume([
      { text: 'Ada Park', size: 20, page: 1 },
      ...[headed('Experience'), plain('Chef, Hotel Clarendon\t2018 – 2021'), plain('Ran the pass')],
      ...[headed('Skills'), plain('Butchery'), headed(heading), ...rows],
    ]).sections.at(-1)?.kind;
  expect(kindOf('Activities', plain('Youth rugby coach, choir, and an old car that will run again.'))).toBe(
    'other',
  );
  expect(
    kindOf('Military Service', plain('I served in the Royal Navy and ran the sick bay of a frigate.')),
  ).toBe('experience');
  expect(kindOf('Activities', plain('Coach, Fell Rugby Club\t2018 – 2021'))).toBe('experience');
});
