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
    ['I also manage', 'languages', ['French well, some Arabic and a very little Tigrinya']],
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
    ['About', 'contact', ['4 Mill Lane, Leeds LS1 4AB', '0700 900 111', 'ada.park@mail.example']],
    [
      'Personal profile',
      'contact',
      ['Father’s name\t:\tB. Park', 'Nationality\t:\tIndian', 'Address\t:\t4 Mill Lane, Leeds LS1 4AB'],
    ],
    ['Personal & hobbies', 'other', ['Volunteer fire brigade, old tractors']],
    ['Training', 'education', ['Shannon College', 'HNC Cookery (2013)', 'Mill Academy', 'A levels (2010)']],
    [
      'Bits of paper',
      'education',
      ['Shannon University, BSc Nursing, 2015', 'Mill High School, A levels, 2011'],
    ],
    ['Where I come from', 'languages', ['Irish\tfirst language', 'English\tfluent', 'Polish\tsome']],
    ['Classrooms', 'education', ['BSc Nursing, Shannon University\t2011 – 2015']],
    ['Odds and ends', 'other', ['Clean licence']],
    ['People who know me', 'other', ['Jane Brown, Home Manager']],
  ])('“%s” begins a section of %s, by what is below it', (heading, kind, rows) => {
    expect(kindsOf(heading, ...rows)[0]).toBe(`${kind}: ${heading}`);
  });

  test.each([
    ['certifications', ['Food hygiene level 3, 2019', 'Knife grinding, May 2021']],
    ['other', ['Leeds 10K, 2019', 'London Marathon, 2021']],
  ])('begins %s where each row has a single date', (kind, rows) => {
    const headed = (text: string): SourceLine => ({ text, size: 14, bold: true, gap: 1, page: 1 });
    const plain = (text: string): SourceLine => ({ text, size: 10, page: 1 });
    const kinds = parseResume([
      { text: 'Ada Park', size: 20, page: 1 },
      ...[headed('Skills'), plain('Sourdough'), plain('Butchery'), plain('Stocks')],
      ...[headed('Wallet'), ...rows.map(plain)],
      ...[headed('Interests'), plain('Chess'), plain('Allotments')],
    ]).sections.map(({ kind }) => kind);
    expect(kinds).toEqual(['contact', 'skills', kind, 'other']);
  });

  test('begins jobs, also where there are others', () => {
    const headed = (text: string): SourceLine => ({ text, size: 14, bold: true, gap: 1, page: 1 });
    const plain = (text: string): SourceLine => ({ text, size: 10, page: 1 });
    const kinds = parseResume([
      { text: 'Ada Park', size: 20, page: 1 },
      ...[headed('Experience'), plain('Community Fundraiser, Wrens Hospice, 2018 – 2021')],
      ...[headed('Publishing'), plain('Publicity Manager, Larch Books, 2012 – 2018')],
      ...[plain('Bookseller, Pemberley Bookshop, 2007 – 2009'), headed('Interests'), plain('Chess')],
      ...['Bread', 'Sea swimming', 'Allotments'].map(plain),
    ]).sections.map(({ kind }) => kind);
    expect(kinds).toEqual(['contact', 'experience', 'experience', 'other']);
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

  test('stands at the edge of the other headings, where jobs in the same letters are indented', () => {
    const capitals = (text: string, x: number): SourceLine => ({ text, size: 11, bold: true, x, page: 1 });
    const plain = (text: string): SourceLine => ({ text, size: 11, x: 110, page: 1 });
    const job = (text: string) => [capitals(text, 110), plain('Hotel Clarendon'), plain('2018 – 2021')];
    const sections = parseResume([
      { text: 'Ada Park', size: 15, x: 70, page: 1 },
      ...[capitals('OBJECTIVE', 70), plain('A place in a kitchen where I can learn.')],
      ...[capitals('EMPLOYMENT', 70), ...job('SOUS CHEF'), ...job('COMMIS CHEF'), ...job('WASHING UP')],
      ...[capitals('SEMINARS I WENT TO', 70), plain('Butchery'), plain('Bread')],
    ]).sections;
    expect(sections.flatMap(({ heading }) => heading?.text ?? [])).toEqual([
      ...['OBJECTIVE', 'EMPLOYMENT', 'SEMINARS I WENT TO'],
    ]);
  });

  test('is no employer in the look of the headings', () => {
    const headed = (text: string): SourceLine => ({ text, size: 12, bold: true, page: 1 });
    const plain = (text: string): SourceLine => ({ text, size: 10, page: 1 });
    const sections = parseResume([
      { text: 'Ada Park', size: 20, page: 1 },
      ...[headed('Skills'), plain('Sourdough')],
      ...[headed('Experience'), headed('The Ropewalk'), plain('2018 – 2021')],
      ...[headed('The Copper Ladle'), plain('2013 – 2018')],
    ]).sections;
    expect(sections.flatMap(({ heading }) => heading?.text ?? [])).toEqual(['Skills', 'Experience']);
  });

  test('is neither a headline nor a name in the look of the headings', () => {
    const headed = (text: string): SourceLine => ({ text, size: 13, bold: true, page: 1 });
    const plain = (text: string): SourceLine => ({ text, size: 10, page: 1 });
    const resume = parseResume([
      { text: 'Ada Park', size: 20, page: 1 },
      ...[headed('Kitchens and canteens'), plain('Leeds, UK'), plain('ada.park@mail.example')],
      ...[headed('Key facts'), plain('Town\tLeeds'), plain('Notice\tOne month')],
      ...[headed('Skills'), plain('Sourdough'), headed('Interests'), plain('Chess')],
    ]);
    expect(resume.sections.flatMap(({ heading }) => heading?.text ?? [])).toEqual([
      ...['Key facts', 'Skills', 'Interests'],
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
