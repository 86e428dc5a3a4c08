import { describe, expect, test } from 'vitest';
import { readMarkdown, readPlainText } from '../../src/infra/documents/read/text.ts';
import { parseResume } from '../../src/resume/parse/parse.ts';
import type { Resume } from '../../src/resume/resume.ts';

const read = (text: string): Resume => parseResume(readPlainText(new TextEncoder().encode(text)).lines);

const TOP = 'Imke Vandermolen\nimke@example.org\n\n';

const entriesOf = ({ sections }: Resume) =>
  sections.flatMap(({ entries }) =>
    entries.map(({ header, lines }) => [header.map(({ text }) => text), lines.map(({ text }) => text)]),
  );

describe('a row of dates above sentences without marks', () => {
  const duties = [
    'I bake the morning bread and the rolls, and I keep the starter alive on Sundays as well.',
    'Cleaned the ovens.',
  ];

  test.each([
    ['first', 'May 2018 to present: Senior Baker, Oakmoor Bakehouse (shop and tearoom), Fell End'],
    ['last', 'Oakmoor Bakehouse and Tearoom, Fell End - Senior Baker (early shift) - May 2018 till now'],
    [
      'last, as one year',
      'Senior Baker and Pastry Assistant, Oakmoor Bakehouse (shop and tearoom), Fell End, 2018',
    ],
  ])('is the header of the job, with the dates %s', (_, row) => {
    const resume = read(`${TOP}Employment\n\n${[row, ...duties].join('\n')}`);
    expect(entriesOf(resume)).toEqual([[[row], duties]]);
  });
});

test('months and years of two digits date a job where they are a range, and a score is none', () => {
  const rows = [
    '03/19 - now Self employed baker',
    'Bread for two shops and a school.',
    '06/14 - 02/19 Oakmoor Bakehouse Ltd, baker',
    'Raised the hygiene score from 4/10 to 9/10',
    '08/11 - 05/14 Tarn Bakery, apprentice baker',
  ];
  const { sections } = read(`${TOP}WORK\n\n${rows.join('\n')}`);
  const entries = sections.flatMap((section) => section.entries);
  expect(entries.map(({ title, start, end }) => [title?.text, start?.text, end?.text])).toEqual([
    ['Self employed baker', '03/19', 'now'],
    ['baker', '06/14', '02/19'],
    ['apprentice baker', '08/11', '05/14'],
  ]);
});

test('a bullet above the first heading is no contact detail for its colon', () => {
  const { sections } = read(
    `${TOP}What I did\n- out by 5:30 with the first van, two of us\n\nSkills\nBaking`,
  );
  const contact = sections.filter(({ kind }) => kind === 'contact').flatMap(({ lines }) => lines);
  expect(contact.map(({ text }) => text)).toEqual(['Imke Vandermolen', 'imke@example.org']);
});

describe('a list of courses, one a row', () => {
  const diploma = 'Diploma in Baking, Fell End College, 2018';

  test.each([
    ['with a place of its own', [diploma, 'Sugar craft, to be finished']],
    ['among others of one row', [diploma, 'Food safety level 3, 2019', 'Sugar craft, to be finished']],
  ])('has no header in the row below one %s', (_, rows) => {
    const resume = read(`${TOP}Education\n${rows.join('\n')}`);
    expect(entriesOf(resume).map(([header]) => header)).toEqual(rows.slice(0, -1).map((row) => [row]));
    expect(entriesOf(resume).at(-1)?.[1]).toEqual(rows.slice(-1));
  });

  test('names no school in a remark behind the degree', () => {
    const { sections } = read(`${TOP}Education\nDiploma in Baking, not finished yet, 2018`);
    expect(sections.at(-1)?.entries).toMatchObject([
      { title: { text: 'Diploma in Baking' }, organisation: null, end: { text: '2018' } },
    ]);
  });

  test('keeps the school in the row below', () => {
    const rows = ['Diploma in Baking, 2018', 'Fell End College'];
    expect(entriesOf(read(`${TOP}Education\n${rows.join('\n')}`))).toEqual([[rows, []]]);
  });
});

test('lines of a job that begin with “Hi” or “Hello” are no greeting', () => {
  const rows = [
    'Hi-fi and TV sales with an eye for details',
    'Hello Fresh stand: collected customer details',
    'Hello Kitty store in Leeds, kept product info',
    'Thank you',
  ];
  const resume = read(
    ['Jane Roe', 'jane@roe.org', '', 'Experience', 'Sales assistant, Richer Sounds, Leeds', '2018 – 2020']
      .concat(rows, 'Cashier, Aldi, Leeds', '2016 – 2018', '- Sold')
      .join('\n'),
  );
  expect(resume.asides ?? []).toEqual([]);
  expect(
    read('hi mate heres my cv can u look at it\nJane Roe\njane@roe.org\n\nSkills\nForklift').asides,
  ).toMatchObject([{ text: 'hi mate heres my cv can u look at it' }]);
});

test('the head of a table of skills is no skill', () => {
  const markdown =
    '# Ada Park\n\n## Skills\n| Area | Tools |\n|---|---|\n| Languages | Python, SQL |\n| Tools | Git |\n';
  const resume = parseResume(readMarkdown(new TextEncoder().encode(markdown)).lines);
  expect(resume.asides?.map(({ text }) => text)).toEqual(['Area\tTools']);
  expect(resume.sections.at(-1)?.lines.map(({ text }) => text)).toEqual([
    'Languages\tPython, SQL',
    'Tools\tGit',
  ]);
});
