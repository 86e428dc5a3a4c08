import { describe, expect, test } from 'vitest';
import { headerRows } from '../../src/resume/layout/header-rows.ts';
import { parseResume } from '../../src/resume/parse/parse.ts';

/* What stands in an entry's header besides its names, its place and its dates. */

const entriesOf = (heading: string, ...rows: readonly string[]) =>
  parseResume([
    { text: 'Ada Park', size: 20 },
    { text: heading, size: 14, bold: true, gap: 1 },
    ...rows.map((text) => ({ text, size: 10 })),
  ])
    .sections.flatMap(({ entries }) => entries)
    .map(({ title, organisation, start, end }) =>
      [title, organisation, start, end].map((one) => one?.text ?? null),
    );

describe('a header', () => {
  test('has no employer in brackets behind its dates', () => {
    expect(
      entriesOf('Work', 'Lifeguard, Broadwater Lido, June 2022 - August 2023 (summers)', '- Swam'),
    ).toEqual([['Lifeguard', 'Broadwater Lido', 'June 2022', 'August 2023']]);
  });

  test('has its employer in brackets behind the title, whatever level that has', () => {
    expect(
      entriesOf('Work', 'Shift Lead, Level 3 (Grill House Ltd), Leeds', '2019 – 2021', '- Grilled'),
    ).toEqual([['Shift Lead, Level 3', 'Grill House Ltd', '2019', '2021']]);
  });

  test('is of a title, though an agency is in its brackets', () => {
    expect(entriesOf('Work', '2013 – 2015\tWarehouse Operative (via Blue Arrow agency)', '- Picked')).toEqual(
      [['Warehouse Operative (via Blue Arrow agency)', null, '2013', '2015']],
    );
  });

  test('keeps the ward with the nurse where the employer has a row of its own', () => {
    expect(entriesOf('Work', 'Nurse – Emergency Ward', 'Tarn Hospital', '2016 – 2021', '- Nursed')).toEqual([
      ['Nurse – Emergency Ward', 'Tarn Hospital', '2016', '2021'],
    ]);
  });

  test('is one where a title says since when, below the employer and the whole time', () => {
    const rows = [
      'Brathwell Roofing Ltd, Leeds\t2009 to 2016',
      'Slater, then gang leader from 2012',
      '- Roofed',
    ];
    expect(entriesOf('Work', ...rows).map(([, , ...dates]) => dates)).toEqual([['2009', '2016']]);
  });
});

describe('a degree', () => {
  test('that isn’t finished says so in its date', () => {
    expect(
      entriesOf('Education', 'Tarn State University Expected May 2029', 'B.S. Computer Science'),
    ).toEqual([['B.S. Computer Science', 'Tarn State University', null, 'Expected May 2029']]);
  });

  test('has an honour of its school, which is no school', () => {
    const rows = [
      'Tarn State University, May 2025',
      'B.S. Computer Science',
      "Dean's List Fall 2025",
      'Ridge High School, 2021',
    ];
    expect(entriesOf('Education', ...rows).map(([, school]) => school)).toEqual([
      'Tarn State University',
      'Ridge High School',
    ]);
  });
});

describe('“Qualifications” beside a section of education', () => {
  const kindOf = (...rows: readonly string[]) =>
    parseResume(
      ['Ada Park', 'Education', 'Ridge High School, 2006', 'Qualifications', ...rows].map((text, at) => ({
        text,
        ...(at % 2 === 1 && at < 4 ? { size: 14, bold: true } : { size: at === 0 ? 20 : 10 }),
      })),
    ).sections.find(({ heading }) => heading?.text === 'Qualifications')?.kind;

  test('are certificates', () => {
    expect(kindOf('First Aid Certificate, 2019', '18th Edition BS 7671, 2020')).toBe('certifications');
    expect(kindOf('QTS, 2016', 'NPQ Leading Behaviour, 2022')).toBe('certifications');
  });

  test('are education where they have a degree', () => {
    expect(kindOf('PGCE Secondary Science, 2012', 'Tarn University')).toBe('education');
  });
});

test('a row of a form is a detail, next to others with a label and a tab', () => {
  const rows = [
    'Ada Park',
    'Tel\t07700 900551',
    'Address\t3 Gull Terrace',
    'D.O.B:\t12/03/1986',
    'Work',
    'Cook, Fell Inn, 2019 – 2021',
  ];
  const [contact] = parseResume(
    rows.map((text, at) => ({ text, size: at === 0 ? 20 : at === 4 ? 14 : 10 })),
  ).sections;
  expect(contact?.lines.map(({ text }) => text)).toEqual(rows.slice(0, 4));
});

test.each(['Greater Manchester Police', 'Greater Anglia'])('%s is an employer, not a place', (employer) => {
  expect(entriesOf('Work', `Officer, ${employer}`, '2019 – 2022', '- Worked')).toEqual([
    ['Officer', employer, '2019', '2022'],
  ]);
  expect(entriesOf('Work', `${employer}\t2019 – 2022`, 'Officer', '- Worked')).toEqual([
    ['Officer', employer, '2019', '2022'],
  ]);
});

test('a ward or a team behind a title is no employer', () => {
  const rows = [
    ...['Nurse – Intensive Care', 'Leeds General Infirmary', '2014 – 2016', '- Nursed'],
    ...['Nurse – Emergency Ward', 'St James Hospital', '2012 – 2014', '- Nursed'],
    ...['Care Assistant – Night Team', 'Bupa', '2010 – 2012', '- Washed'],
  ];
  expect(entriesOf('Work', ...rows).map(([title, employer]) => [title, employer])).toEqual([
    ['Nurse – Intensive Care', 'Leeds General Infirmary'],
    ['Nurse – Emergency Ward', 'St James Hospital'],
    ['Care Assistant – Night Team', 'Bupa'],
  ]);
});

test.each([
  ['Teacher (Science Department), York School', 'York School'],
  ['Manager (Retail Stores), Tesco', 'Tesco'],
])('a department in brackets is no employer: %s', (row, employer) => {
  expect(entriesOf('Work', row, '2019 – 2021', '- Worked')[0]?.[1]).toBe(employer);
});

test('what follows an employer in brackets is its place', () => {
  const [entry] = parseResume([
    { text: 'Ada Park', size: 20 },
    { text: 'Work', size: 14, bold: true, gap: 1 },
    ...['Shift Lead (Grill House Ltd), Leeds', '2019 – 2021', '- Grilled'].map((text) => ({
      text,
      size: 10,
    })),
  ]).sections.flatMap(({ entries }) => entries);
  expect(entry?.place?.text).toBe('Leeds');
  expect(
    entry &&
      headerRows(entry, () => null)
        .map(({ left }) => left)
        .join('\n'),
  ).not.toContain('Ltd), ');
});

test('a title with a date of its own below the whole time at an employer keeps it', () => {
  const rows = [
    'Slater Ltd, Leeds 2008 – 2015',
    'Gang leader from 2012',
    '- Led',
    'Hand 2008 – 2012',
    '- Dug',
  ];
  expect(entriesOf('Work', ...rows).map(([title, , start]) => [title, start])).toContainEqual([
    'Gang leader',
    '2012',
  ]);
});

test('an honour beside a school of its own is no line of the one above', () => {
  const rows = ['BSc Biology, University of Leeds, 2023', 'Valedictorian, Leeds High School, 2019'];
  expect(entriesOf('Education', ...rows).map(([, school]) => school)).toEqual([
    'University of Leeds',
    'Leeds High School',
  ]);
});

test('a row of a form about jobs or school is no way to reach the person', () => {
  const rows = [
    ...['Ada Park', 'Phone\t07700 900123', 'Qualification\tBSc Biology', 'About me\tI pick and pack'],
    ...[
      'Current job\tPicker at Amazon',
      'Job applied for\tOperative',
      'Experience',
      'Picker, Amazon, 2018 – 2020',
    ],
  ];
  const { sections } = parseResume(
    rows.map((text, at) => ({ text, size: at === 0 ? 20 : at === 6 ? 14 : 10 })),
  );
  const contact = sections.filter(({ kind }) => kind === 'contact').flatMap(({ lines }) => lines);
  expect(contact.map(({ text }) => text)).toEqual(rows.slice(0, 2));
});
