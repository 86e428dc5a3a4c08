import { describe, expect, test } from 'vitest';
import { parseResume } from '../../src/resume/parse/parse.ts';
import type { SourceLine } from '../../src/resume/source.ts';
import { expectFaithful } from './faithful-model.ts';

/* What the look of a printed page shows beyond its words. */

const text = (words: string, look: Partial<SourceLine> = {}): SourceLine => ({
  text: words,
  page: 1,
  size: 10,
  x: 50,
  bold: false,
  gap: 0.2,
  ...look,
});
const heading = (words: string, look: Partial<SourceLine> = {}) =>
  text(words, { size: 11, bold: true, gap: 1, ...look });

function sectionsOf(lines: readonly SourceLine[]) {
  expectFaithful(lines);
  return parseResume(lines).sections.map(({ kind, heading, lines }) => [
    heading?.text ?? null,
    kind,
    lines.map((line) => line.text),
  ]);
}

describe('a heading in a narrow column', () => {
  const top = [text('Ada Park', { size: 20 }), text('ada@example.org')];
  const languages = [heading('Languages'), text('Finnish')];

  test('is one heading, although it wraps over two lines', () => {
    const broken = [heading('Technical'), heading('Skills', { gap: 0.1 }), text('Welding')];
    expect(sectionsOf([...top, ...broken, ...languages]).slice(1)).toEqual([
      ['Technical Skills', 'skills', ['Welding']],
      ['Languages', 'languages', ['Finnish']],
    ]);
  });

  test('is one heading where it is set to the right', () => {
    const ended = (words: string, x: number, gap: number) =>
      heading(words, { x, gap, origin: { page: 1, box: [x, 0, 182, 10] } });
    const broken = [ended('Professional', 110, 1), ended('Experience', 115, 0.1), text('Welder')];
    expect(sectionsOf([...top, ...broken, ...languages])[1]?.slice(0, 2)).toEqual([
      ...['Professional Experience', 'experience'],
    ]);
  });

  test.each([
    ['does not look like it', { bold: false, size: 10 }, 0.1],
    ['stands apart', {}, 2],
    ['stands elsewhere', { x: 200 }, 0.1],
  ])('is one line where the line above it %s', (_, look, gap) => {
    const apart = [heading('Technical', look), heading('Skills', { gap }), text('Welding')];
    expect(sectionsOf([...top, ...apart, ...languages])).toContainEqual(['Skills', 'skills', ['Welding']]);
  });
});

test('headings in a column of their own are headings whatever their words, if they are set like the known ones', () => {
  const side = (words: string, block: number, look: Partial<SourceLine> = {}) =>
    text(words, { size: 9, bold: true, block, ...look });
  const beside = (words: string, block: number, bold = false) => text(words, { x: 160, bold, block });
  const lines = [
    text('Ada Park', { size: 20, block: 1 }),
    text('ada@example.org', { block: 1 }),
    ...[side('Personal statement', 2), beside('I have nursed animals of any size for nine years.', 3)],
    ...[side('Teaching posts', 4), beside('Tutor\t2018 – 2021', 5, true), beside('Fell College', 5)],
    ...[side('Qualifications', 6), beside('BSc Nursing\t2014 – 2017', 7, true), beside('Tarn College', 7)],
    ...[side('Once I am', 8), side('free again', 8, { gap: 0 }), beside('Bell ringer and fell runner.', 9)],
  ];
  expect(parseResume(lines).sections.map(({ kind, heading }) => [heading?.text ?? null, kind])).toEqual([
    [null, 'contact'],
    ['Personal statement', 'summary'],
    ['Teaching posts', 'experience'],
    ['Qualifications', 'education'],
    ['Once I am free again', 'other'],
  ]);
});

test('small print above the name is put aside', () => {
  const lines = [
    text('Last updated in May 2026', { size: 8 }),
    text('Ada Park', { size: 20 }),
    text('ada@example.org'),
    text('Nurse on surgical wards.', { gap: 1 }),
    heading('Skills'),
    text('Wound care'),
  ];
  expect(sectionsOf(lines).map(([, kind, said]) => [kind, said])).toEqual([
    ['contact', ['Ada Park', 'ada@example.org']],
    ['summary', ['Nurse on surgical wards.']],
    ['skills', ['Wound care']],
  ]);
  expect(parseResume(lines).asides?.map((line) => line.text)).toEqual(['Last updated in May 2026']);
});

test.each([
  ['a page number', '2'],
  ['a page number in words', 'Page 2 of 3'],
  ['a name and a page', 'Ada Park – Seite 2 von 3'],
  ['a name and a title', 'Park, Curriculum Vitae'],
  ['the name again', 'Ada Park'],
  ['a date of the document', 'Zuletzt aktualisiert: Mai 2026'],
  ['a note of a template', 'Created with ExampleResume.com'],
])('%s at the edge of a page is put aside, not read as content', (_, edge) => {
  const lines = [
    text('Ada Park', { size: 20 }),
    text('ada@example.org'),
    heading('Experience'),
    text('Nurse, Harbour Clinic, 2019 – 2024'),
    text('• Cared for nine patients a shift'),
    text(edge, { page: 2, gap: 0 }),
    text('• Trained two newcomers', { page: 2 }),
    heading('Skills', { page: 2 }),
    text('Wound care', { page: 2 }),
  ];
  expect(sectionsOf(lines).map(([name]) => name)).toEqual([null, 'Experience', 'Skills']);
  expect(parseResume(lines).asides?.map((line) => line.text)).toEqual([edge]);
});

test('a header with contact details that stand nowhere else is content', () => {
  const lines = [
    text('ada@example.org', { page: 1 }),
    text('Ada Park', { size: 20 }),
    heading('Skills'),
    text('Wound care'),
    text('ada@example.org', { page: 2 }),
    text('Record keeping', { page: 2 }),
  ];
  expect(parseResume(lines).contact.map((field) => field.text)).toContain('ada@example.org');
  expect(parseResume(lines).asides?.map((line) => line.sources)).toEqual([[4]]);
});

test('a sign at either end of the headings makes a heading of a line with other words', () => {
  const bold = (text: string) => ({ text, size: 11, bold: true, gap: 0.6 });
  const plain = (text: string) => ({ text, size: 11, gap: 0.6 });
  const { sections } = parseResume(
    [
      { text: 'Ada Park', size: 20 },
      plain('12 Oak Street, Leeds – 07700 900811 – ada@mail.example'),
      bold('~ Career so far ~'),
      plain('2016–now – Salon Manager – Oak Hair, Leeds'),
      bold('~ Qualifications ~'),
      plain('2011 – NVQ Level 3 Hairdressing – Fell College'),
      bold('~ Languages ~'),
      plain('Welsh and English'),
    ].map((line) => ({ page: 1, ...line })),
  );
  expect(sections.map(({ kind, heading }) => [kind, heading?.text])).toEqual([
    ['contact', undefined],
    ['experience', '~ Career so far ~'],
    ['education', '~ Qualifications ~'],
    ['languages', '~ Languages ~'],
  ]);
});

describe('headings in bold, no larger than the text', () => {
  const bold = (words: string, gap = 1.2) => text(words, { bold: true, gap });
  const known = [
    ...[text('Ada Park', { size: 14 }), text('ada@example.org')],
    ...[bold('Education'), text('2009\tMFA Sculpture, Fell College')],
    ...[bold('Press'), text('Review in the Tarn Herald'), bold('Languages'), text('Finnish')],
  ];
  const headings = (lines: readonly SourceLine[]) => sectionsOf([...known, ...lines]).map(([one]) => one);

  test('are headings with unknown words where as much is blank above them', () => {
    expect(headings([bold('Selected shows'), text('Tarn Museum')]).at(-1)).toBe('Selected shows');
    expect(headings([bold('Selected shows', 0.4), text('Tarn Museum')]).at(-1)).toBe('Languages');
  });
});

test('a remark with years is no date of an entry: the heading stays one', () => {
  const lines = [
    ...[text('Ada Park', { size: 20 }), text('ada@example.org')],
    ...[heading('EDUCATION'), text('BA Art, Fell College, 2009')],
    ...[heading('COMMUNITY (while at home, 2012 to now)'), text('Treasurer, Tarn School, 2015 – 2021')],
  ];
  expect(sectionsOf(lines).at(-1)?.slice(0, 2)).toEqual([
    'COMMUNITY (while at home, 2012 to now)',
    'experience',
  ]);
});

describe('a form of the US government', () => {
  const bold = (words: string, gap = 0) => text(words, { bold: true, gap });
  const job = (employer: string, address: string, dates: string, title: string) => [
    ...[bold(employer, 0.6), text(address), text(dates), text('Hours per week: 40')],
    ...[text('Supervisor: Ann Reed (may contact)'), bold(title), text('Duties:')],
    text('- Kept the books', { listItem: true }),
  ];
  const entries = (lines: readonly SourceLine[]) =>
    parseResume([
      ...[
        text('Ada Park', { size: 20 }),
        text('ada@example.org'),
        heading('WORK EXPERIENCE', { bold: true }),
      ],
      ...lines,
    ]).sections.flatMap(({ entries }) =>
      entries.map(({ organisation, title, place }) => [organisation?.text, title?.text, place?.text]),
    );

  test('has its title in bold below hours and supervisor, and an address is no name', () => {
    expect(
      entries([
        ...job('Fell Clinic', '2400 Mesa Avenue, Lawton, OK 73505', '07/2019 – Present', 'Program Assistant'),
        ...job('Tarn Personnel Office', '100 S Oliver Dr', '03/2016 – 07/2019', 'Clerk, GS-0203-05'),
      ]),
    ).toEqual([
      ['Fell Clinic', 'Program Assistant', '2400 Mesa Avenue, Lawton, OK 73505'],
      ['Tarn Personnel Office', 'Clerk, GS-0203-05', undefined],
    ]);
  });

  test('may have its employer and the address above the title and its dates', () => {
    const above = (employer: string, address: string, title: string, dates: string) => [
      ...[bold(employer, 0.6), text(address), bold(title, 1), text(dates), text('Salary: 40,000 USD')],
      text('- Kept the books', { listItem: true }),
    ];
    expect(
      entries([
        ...above('Fell Clinic', '77 Oak Pkwy, Dayton, OH 45409', 'Purchasing Agent', '02/2017 – 06/2021'),
        ...above('Tarn Hospital', '12 Elm Lane, Dayton, OH 45409', 'Clerk', '02/2012 – 01/2017'),
      ]).map((names) => names.slice(0, 2)),
    ).toEqual([
      ['Fell Clinic', 'Purchasing Agent'],
      ['Tarn Hospital', 'Clerk'],
    ]);
  });
});

test('bullets that are degrees, each with its school, are entries', () => {
  const lines = [
    ...[text('Ada Park', { size: 20 }), text('ada@example.org'), heading('EDUCATION')],
    text('Diploma in Law – Fell College – completed in 2018', { listItem: true }),
    text('Certificate in Bookkeeping – Tarn College – completed in 2014', { listItem: true }),
  ];
  const [, education] = parseResume(lines).sections;
  expect(education?.entries.map(({ organisation }) => organisation?.text)).toEqual([
    'Fell College',
    'Tarn College',
  ]);
});

describe('names of which no word says what they are', () => {
  const names = (...rows: readonly SourceLine[]) =>
    parseResume([
      ...[text('Ada Park', { size: 20 }), text('ada@example.org'), heading('EXPERIENCE', { size: 13 })],
      ...rows,
    ]).sections.flatMap(({ entries }) =>
      entries.map(({ organisation, title }) => `${title?.text} @ ${organisation?.text}`),
    );
  const bullet = text('- Kept the books', { listItem: true });
  const bold = (words: string, gap = 0.2) => text(words, { bold: true, gap });

  test('are told by the place, which stands beside the employer', () => {
    expect(
      names(
        ...[bold('Brolgan Vate, Leeds, UK\t2018 – 2021', 0.8), text('Zolo Kavune'), bullet],
        ...[bold('Merrow Finn, York, UK\t2015 – 2018', 0.8), text('Pavo Rimel'), bullet],
      ),
    ).toEqual(['Zolo Kavune @ Brolgan Vate', 'Pavo Rimel @ Merrow Finn']);
  });

  test('are told by the dates, which stand beside the title', () => {
    expect(
      names(
        ...[bold('Brolgan Vate', 0.8), bold('Zolo Kavune\t2018 – 2021'), bullet],
        ...[bold('Merrow Finn', 0.8), bold('Pavo Rimel\t2015 – 2018'), bullet],
      ),
    ).toEqual(['Zolo Kavune @ Brolgan Vate', 'Pavo Rimel @ Merrow Finn']);
  });

  test('a town beside an employer is no title', () => {
    expect(
      names(
        ...[
          bold('Sunreach Renewables plc\tSaint-Herblain (44)', 0.8),
          text('Gevo Karufutu\t2018 – 2021'),
          bullet,
        ],
        ...[bold('Fen Networks Ltd\tOrvault (44)', 0.8), text('Rutiz Lemo\t2015 – 2018'), bullet],
      ),
    ).toEqual(['Gevo Karufutu @ Sunreach Renewables plc', 'Rutiz Lemo @ Fen Networks Ltd']);
  });
});

test('a label of a detail, in smaller type than the heading above it, begins no section', () => {
  const label = (words: string) => text(words, { size: 9, bold: true, block: 2, gap: 0.7 });
  const detail = (words: string) => text(words, { size: 9, block: 2 });
  const lines = [
    ...[text('Ada Park', { size: 20, block: 1 }), heading('Experience', { size: 13, block: 1 })],
    ...[text('Nurse, Fell Clinic\t2018 – 2021', { block: 1 }), heading('Education', { size: 13, block: 1 })],
    ...[
      text('BSc Nursing, Tarn College, 2015', { block: 1 }),
      heading('Personal Info', { size: 12, block: 2 }),
    ],
    ...[label('Address'), detail('12 Oak Lane, Leeds'), label('Phone'), detail('07700 900123')],
  ];
  expect(sectionsOf(lines).at(-1)).toEqual([
    'Personal Info',
    'contact',
    ['Address', '12 Oak Lane, Leeds', 'Phone', '07700 900123'],
  ]);
});

test('a period of year and month that wraps is one', () => {
  const [, jobs] = parseResume([
    ...[text('Ada Park', { size: 20 }), heading('EXPERIENCE', { size: 13 })],
    ...[text('Fitter — Tarn Paper AB — Umeå — 2007-06–'), text('2011-07', { continues: true })],
    text('- Repaired motors'),
  ]).sections;
  const [job] = jobs?.entries ?? [];
  expect([job?.start?.text, job?.end?.text]).toEqual(['2007-06', '2011-07']);
});
