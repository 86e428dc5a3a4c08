import { describe, expect, test } from 'vitest';
import { readPlainText } from '../../src/infra/documents/read/text.ts';
import { parseResume } from '../../src/resume/parse/parse.ts';

interface Job {
  readonly title: string;
  readonly firm: string;
  readonly town: string;
  readonly dates: string;
  readonly duties: readonly string[];
}

const JOBS: readonly Job[] = [
  {
    title: 'Pastry Cook',
    firm: 'Gannet & Rowe',
    town: 'Whitby',
    dates: 'May 2019 – present',
    duties: ['Made all viennoiserie, up to 300 pieces a day.', 'Trained two commis.'],
  },
  {
    title: 'Commis',
    firm: 'Hotel Corallo',
    town: 'Scarborough',
    dates: 'June 2016 – April 2019',
    duties: ['Breakfast for ninety guests.'],
  },
  { title: 'Kitchen Porter', firm: 'The Oak Room', town: 'Malton', dates: '2014 – 2016', duties: [] },
];

/** The ways to set a job's rows. */
const ARRANGEMENTS: Readonly<Record<string, (job: Job) => readonly string[]>> = {
  'title, dates, firm': ({ title, dates, firm, town }) => [title, dates, `${firm}, ${town}`],
  'firm, dates, title': ({ title, dates, firm, town }) => [`${firm}, ${town}`, dates, title],
  'dates, title, firm': ({ title, dates, firm, town }) => [dates, title, `${firm}, ${town}`],
  'dates, firm, title': ({ title, dates, firm, town }) => [dates, `${firm}, ${town}`, title],
  'title, firm, dates': ({ title, dates, firm, town }) => [title, `${firm}, ${town}`, dates],
  'firm, title, dates': ({ title, dates, firm, town }) => [`${firm}, ${town}`, title, dates],
  'dates with the town, firm, title': ({ title, dates, firm, town }) => [`${dates}\t${town}`, firm, title],
  'dates, title, firm, town': ({ title, dates, firm, town }) => [dates, title, firm, town],
};

const BODIES: Readonly<Record<string, (duty: string) => string>> = {
  bullets: (duty) => `• ${duty}`,
  sentences: (duty) => duty,
};

const textOf = (rows: (job: Job) => readonly string[], body: (duty: string) => string) =>
  [
    'Ada Park',
    'ada@mail.example',
    '',
    'WORK EXPERIENCE',
    ...JOBS.flatMap((job) => [...rows(job), ...job.duties.map(body), '']),
    'SKILLS',
    'Baking, Sourdough, Chocolate',
  ].join('\n');

const read = (text: string) =>
  parseResume(readPlainText(new TextEncoder().encode(text)).lines)
    .sections.flatMap(({ entries }) => entries)
    .map(({ title, organisation, start, end, lines }) => ({
      title: title?.text,
      firm: organisation?.text,
      dates: `${start?.text} – ${end?.text}`,
      duties: lines.map(({ text }) => text),
    }));

const isSameFirm = (firm: string, town: string) => (name: string | undefined) =>
  name === firm || name === `${firm}, ${town}`;

describe('the rows around the dates of an entry', () => {
  for (const [arrangement, rows] of Object.entries(ARRANGEMENTS))
    for (const [kind, body] of Object.entries(BODIES))
      test(`${arrangement}, above ${kind}`, () => {
        const entries = read(textOf(rows, body));
        expect(entries.map(({ title, dates, duties }) => ({ title, dates, duties }))).toEqual(
          JOBS.map(({ title, dates, duties }) => ({ title, dates, duties })),
        );
        JOBS.forEach(({ firm, town }, at) => {
          expect(entries[at]?.firm).toSatisfy(isSameFirm(firm, town));
        });
      });

  test('may be followed by what somebody did, without bullets', () => {
    const entries = read(
      textOf(
        ({ title, firm, dates }) => [`${title}, ${firm}\t${dates}`],
        (duty) => duty.replace('.', ''),
      ),
    );
    expect(entries.map(({ title }) => title)).toEqual(JOBS.map(({ title }) => title));
    expect(entries.map(({ duties }) => duties.length)).toEqual([2, 1, 0]);
  });

  /** The titles and firms of jobs that are typed in rows. */
  const named = (...rows: readonly string[]) =>
    read(['Ada Park', 'ada@mail.example', '', 'EXPERIENCE', ...rows].join('\n')).map(({ title, firm }) => [
      ...[title, firm],
    ]);

  test.each([
    {
      kind: 'the words of a firm in them',
      rows: [
        ...['Accountant', '2015 – 2018', 'Bank Reconciliations', 'VAT returns'],
        ...['Bookkeeper', '2012 – 2015', 'Hotel Invoices', 'Payroll'],
      ],
      titles: ['Accountant', 'Bookkeeper'],
    },
    {
      kind: 'capitals alone',
      rows: [
        ...['Freelance Translator', '2018 – 2023', 'English to Spanish'],
        ...['Court Interpreter', '2015 – 2018', 'Leeds Crown Court hearings'],
      ],
      titles: ['Freelance Translator', 'Court Interpreter'],
    },
  ])('are no employers: duties with $kind', ({ rows, titles }) => {
    expect(named(...rows)).toEqual(titles.map((title) => [title, undefined]));
  });

  test('are the duties below a firm and a title with a slash between', () => {
    expect(
      named(
        ...['2019 – present', 'Gannet & Rowe / Pastry Cook', 'Laminated doughs'],
        ...['2016 – 2019', 'Blue Bell / Baker', 'Sourdough'],
      ),
    ).toEqual([
      ['Pastry Cook', 'Gannet & Rowe'],
      ['Baker', 'Blue Bell'],
    ]);
  });
});
