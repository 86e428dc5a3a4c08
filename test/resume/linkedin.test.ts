import { describe, expect, test } from 'vitest';
import { parseResume } from '../../src/resume/parse/parse.ts';
import type { SourceLine } from '../../src/resume/source.ts';
import { expectFaithful } from './faithful-model.ts';

/*
 * The PDF that LinkedIn makes of a profile: the main column, then the sidebar. `flat` has one size for all but the
 * headings.
 */

const row = (text: string, size: number, gap: number, block = 1): SourceLine => ({
  text,
  page: 1,
  size,
  x: block === 1 ? 223 : 16,
  gap,
  block,
});

const wraps = (text: string, size: number, block = 1): SourceLine => ({
  ...row(text, size, 0, block),
  continues: true,
});

const profile = (flat: boolean): SourceLine[] => {
  const [headline, employer, title] = flat ? [10, 10, 10] : [12, 12, 11.5];
  return [
    row('Ada Park', 26, 0),
    row('Ward nurse | Nine years on wards and two in theatre | Glad of any short', headline, 0.4),
    wraps('meeting', headline),
    flat ? wraps('Leeds, West Yorkshire, England', 10) : row('Leeds, West Yorkshire, England', headline, 0.3),
    row('Experience', 16, 0.9),
    row('Fell Clinic', employer, 1.1),
    row('5 years 2 months', 10, 0.2),
    row('Ward Manager', title, 0.9),
    row('March 2021 - Present (3 years)', 10, 0.1),
    row('Leeds, West Yorkshire, England', 10, 0.1),
    row('- Led nine nurses', 10, 0.9),
    row('Staff Nurse', title, 0.9),
    row('January 2019 - March 2021 (2 years 2 months)', 10, 0.1),
    row('Leeds, West Yorkshire, England', 10, 0.1),
    row('Nursed on a ward of thirty-two beds.', 10, 0.9),
    row('Tarn Hospital', employer, 1.1),
    row('Nurse', title, 0.1),
    row('June 2016 - December 2018 (2 years 7 months)', 10, 0.1),
    row('Greater Leeds Area', 10, 0.1),
    row('Took bloods.', 10, 0.9),
    row('Education', 16, 0.9),
    row('Tarn University', employer, 1.1),
    row('Bachelor of Science - BSc, Nursing and the care of the very old and young ·', 10, 0.1),
    wraps('(2013 - 2016)', 10),
    row('Ridge High School', employer, 1.1),
    row('· (2006 - 2013)', 10, 0.1),
    row('Page 1 of 2', 9, 1.7),
    { text: 'Contact', page: 1, size: flat ? 10 : 13, x: 16, block: 2 },
    row('07700 900123 (Mobile)', 10, 0, 2),
    wraps('ada@example.org', 10, 2),
    row('Languages', flat ? 10 : 13, 1.1, 2),
    row('English (Native)', 10, 0, 2),
    row('Certifications', flat ? 10 : 13, 1.1, 2),
    row('Wound and Burn Care', 10, 0, 2),
    row('Professional Certificate', 10, 0, 2),
    row('Honors-Awards', flat ? 10 : 13, 1.1, 2),
    row('Nurse of the Year', 10, 0, 2),
  ];
};

describe.each([false, true])('a profile from LinkedIn, all of its type of one size: %s', (flat) => {
  const resume = parseResume(profile(flat));
  const entriesOf = (kind: string) =>
    resume.sections
      .filter((section) => section.kind === kind)
      .flatMap(({ entries }) =>
        entries.map((one) => [one.organisation, one.title, one.place, one.start, one.end]),
      )
      .map((fields) => fields.map((one) => one?.text ?? null));

  test('has every job with its employer, its place and its own dates', () => {
    expectFaithful(profile(flat));
    expect(entriesOf('experience')).toEqual([
      ['Fell Clinic', 'Ward Manager', 'Leeds, West Yorkshire, England', 'March 2021', 'Present'],
      ['Fell Clinic', 'Staff Nurse', 'Leeds, West Yorkshire, England', 'January 2019', 'March 2021'],
      ['Tarn Hospital', 'Nurse', 'Greater Leeds Area', 'June 2016', 'December 2018'],
    ]);
    expect(entriesOf('education').map(([school, , , from, to]) => [school, from, to])).toEqual([
      ['Tarn University', '2013', '2016'],
      ['Ridge High School', '2006', '2013'],
    ]);
  });

  test('keeps a wrapped certificate in its section, and the page number out of all', () => {
    expect(resume.sections.map(({ heading }) => heading?.text ?? null)).toEqual([
      ...[
        null,
        null,
        null,
        'Experience',
        'Education',
        'Contact',
        'Languages',
        'Certifications',
        'Honors-Awards',
      ],
    ]);
    expect(resume.asides?.map(({ text }) => text)).toEqual(['Page 1 of 2']);
    expect(resume.contact.map(({ text }) => text)).toEqual([
      ...['Ada Park', 'Leeds, West Yorkshire, England', '07700 900123', 'ada@example.org'],
    ]);
  });
});
