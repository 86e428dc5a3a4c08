import { describe, expect, test } from 'vitest';
import { parseResume } from '../../src/resume/parse/parse.ts';
import { areSeparateRows } from '../../src/resume/parse/rows/separate-rows.ts';

/* Rows that are as full as those of a wrapped text, and none. */

const linesOf = (heading: string, rows: readonly string[], continues: boolean) =>
  parseResume([
    { text: 'Ada Park', size: 20 },
    { text: 'ada@example.org', size: 10 },
    { text: heading, size: 13, bold: true },
    ...rows.map((text, at) => ({ text, size: 10, gap: 0.1, ...(continues && at > 0 ? { continues } : {}) })),
  ])
    .sections.filter((section) => section.heading?.text === heading)
    .flatMap(({ lines, entries }) => [...lines, ...entries.flatMap((one) => [...one.header, ...one.lines])])
    .map(({ text }) => text);

describe('rows stay apart', () => {
  test.each([
    ['Certificates', ['Contracting Officer, Level II, 2018', 'Basic Supply Course, 2009']],
    [
      'Referees',
      [
        'Dr O. Fenwick, University of Tarn, fenwick@tarn.example',
        'Dr T. Aalto, Fell Institute, aalto@fell.example',
      ],
    ],
    ['Contact', ['07700 900123', 'Based in Barnsley, own van, travels forty miles']],
    ['Contact', ['Department of Earth Sciences, Tarn TA2 4XX', 'park@tarn.example | 07700 900123']],
    [
      'Education',
      [
        'PhD Geology, University of Tarn, 2018. Thesis: "Arsenic". Supervisor: Prof. J. Whitcombe',
        'MSc Hydrogeology (Distinction), University of Leeds, 2014',
      ],
    ],
    [
      'Appointments',
      [
        'Research Associate, Tarn Institute, Zürich, 2018–2021 (PI: Prof. Hartmann)',
        'Lecturer, Dhaka, Jan–Jun 2017',
      ],
    ],
  ])('in %s: %j', (heading, rows) => {
    expect(linesOf(heading, rows, true)).toEqual(rows);
  });
});

describe('rows are one text', () => {
  test.each([
    ['Interests', ['I have sung in the choir of the town since', '2018, and in two others.']],
    ['Profile', ['Nurse of nine years who moved to the coast of Northumberland in', 'Leeds, England']],
    ['Profile', ['Write to ada@example.org or', 'ada@example.com for more of them.']],
  ])('in %s: %j', (heading, rows) => {
    expect(linesOf(heading, rows, true)).toEqual([rows.join(' ')]);
  });
});

test('a place in a sentence isn’t parted from it', () => {
  const above = 'with colleagues who came from the city of';
  expect(areSeparateRows({ text: above, bullet: false }, above, 'York, England')).toBe(false);
});
