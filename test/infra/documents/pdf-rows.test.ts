import { describe, expect, test } from 'vitest';
import type { Glyph } from '../../../src/infra/documents/read/pdf/glyphs/glyph.ts';
import { buildLines } from '../../../src/infra/documents/read/pdf/lines/lines.ts';
import type { Segment } from '../../../src/infra/documents/read/pdf/segments/segments.ts';
import { joinGlyphs } from '../../../src/infra/documents/read/pdf/segments/words.ts';

const segment = (x0: number, y: number, text: string, size = 10): Segment => ({
  ...{ text, x0, x1: x0 + text.length * 5, y, size },
  glyphs: [...text].map((letter, at) => glyph(letter, x0 + at * 5, 5, size, y)),
});

function glyph(text: string, x0: number, width: number, size: number, y = 0): Glyph {
  return { text, spaced: false, x0, x1: x0 + width, y, size, bold: false, italic: false };
}

const textsOf = (segments: readonly Segment[], margin?: number) =>
  buildLines({ segments, ...(margin === undefined ? {} : { margin }) }, 1).map(({ line }) => line.text);

describe('a town beside the first bullet of a job', () => {
  test('has a row of its own above it', () => {
    const job = (y: number, dates: string, name: string, town: string) => [
      ...[segment(40, y, dates), segment(150, y, name), segment(40, y + 12, town)],
      ...[segment(150, y + 12, '• Grafted apple trees'), segment(150, y + 24, '• Kept the frames')],
    ];
    const jobs = [
      ...job(60, '2015 – 2019', 'Gardener, Delta Nursery', 'Fell End'),
      ...job(100, '2011 – 2015', 'Trainee, Tarn Gardens', 'Tarn'),
    ];
    expect(textsOf(jobs)).toEqual([
      ...['2015 – 2019\tGardener, Delta Nursery', 'Fell End', '• Grafted apple trees', '• Kept the frames'],
      ...['2011 – 2015\tTrainee, Tarn Gardens', 'Tarn', '• Grafted apple trees', '• Kept the frames'],
    ]);
  });

  test('stays in its row where that is a date, or no list goes on below', () => {
    const dated = [
      segment(40, 60, '2015'),
      segment(150, 60, '• Fell prize'),
      segment(150, 72, '• Tarn prize'),
    ];
    expect(textsOf(dated)).toEqual(['2015\t• Fell prize', '• Tarn prize']);
    expect(textsOf([segment(40, 60, 'Fell End'), segment(150, 60, '• Tarn')])).toEqual(['Fell End\t• Tarn']);
  });
});

describe('a column of dates at the left', () => {
  test('has each date in the row of its job, however close the rows', () => {
    const rows = [
      segment(40, 60, '2011 – 2015'),
      segment(150, 60, 'BSc Nursing'),
      segment(40, 72, '2005 – 2011'),
      segment(150, 72, 'Leaving Certificate'),
    ];
    expect(textsOf(rows, 150)).toEqual(['2011 – 2015\tBSc Nursing', '2005 – 2011\tLeaving Certificate']);
  });

  test('has the labels of a form in the rows of their values, however close the rows', () => {
    const rows = [
      ...[segment(40, 60, 'Geboren'), segment(150, 60, '14.07.1988 in Bremen')],
      ...[segment(40, 75, 'Anschrift'), segment(150, 75, 'Deichstraße 5')],
      ...[segment(40, 90, 'Telefon'), segment(150, 90, '0171 39200 88')],
    ];
    expect(textsOf(rows, 150)).toEqual([
      'Geboren\t14.07.1988 in Bremen',
      'Anschrift\tDeichstraße 5',
      'Telefon\t0171 39200 88',
    ]);
  });

  test('has an employer, a town and dates beside a job and what was done there', () => {
    const rows = [
      ...[segment(40, 60, 'The Ropewalk'), segment(150, 60, 'Chef de Partie')],
      ...[segment(40, 72, 'Bristol'), segment(150, 72, '• Ran the fish section')],
      segment(40, 84, '2021 – 2024'),
    ];
    expect(textsOf(rows, 150)).toEqual([
      'The Ropewalk\tChef de Partie',
      'Bristol',
      '2021 – 2024',
      '• Ran the fish section',
    ]);
  });

  test('has dates that wrap in one row, in whatever edge they are aligned to', () => {
    const rows = [
      segment(70, 60, 'julio de 2016–'),
      segment(150, 60, 'Farmacéutica, Farmacia Central'),
      segment(60, 72, 'febrero de 2019'),
      segment(150, 72, '• Guardias'),
    ];
    expect(textsOf(rows, 150)).toEqual([
      'julio de 2016– febrero de 2019\tFarmacéutica, Farmacia Central',
      '• Guardias',
    ]);
  });

  test('has “today” in bold in the row of its dates', () => {
    const bold = (one: Segment) => ({
      ...one,
      glyphs: one.glyphs.map((letter) => ({ ...letter, bold: true })),
    });
    const rows = [
      ...[bold(segment(40, 60, '2022 –')), segment(150, 60, 'Community Manager')],
      ...[bold(segment(45, 72, 'today')), segment(150, 72, 'Fell Distillery')],
      ...[bold(segment(40, 100, '2019 –')), segment(150, 100, 'Writer')],
      ...[bold(segment(50, 112, '2022')), segment(150, 112, 'Tarn Garden Centre')],
    ];
    expect(textsOf(rows, 150)).toEqual([
      ...['2022 – today\tCommunity Manager', 'Fell Distillery'],
      ...['2019 – 2022\tWriter', 'Tarn Garden Centre'],
    ]);
  });

  test('has the rest of an employer’s name behind its beginning', () => {
    const rows = [
      ...[
        segment(40, 60, '2008 – 2012'),
        segment(150, 60, 'Polar Ice & Cold Storage,'),
        segment(300, 60, 'Technician'),
      ],
      ...[segment(150, 72, 'Broken Arrow, OK'), segment(300, 72, '• Ammonia systems')],
    ];
    expect(textsOf(rows, 300)).toEqual([
      '2008 – 2012\tPolar Ice & Cold Storage, Broken Arrow, OK\tTechnician',
      '• Ammonia systems',
    ]);
  });
});

describe('a table with labels above its columns', () => {
  test('has the cells of each job side by side, however they wrap, and its list below', () => {
    const rows = [
      ...[segment(40, 60, 'Dates'), segment(120, 60, 'Company'), segment(210, 60, 'Job')],
      segment(300, 60, 'What I did'),
      ...[segment(40, 74, '02/2014 -'), segment(120, 74, 'Fell'), segment(210, 74, 'Warehouse')],
      segment(300, 74, '- load containers'),
      ...[segment(40, 88, '05/2020'), segment(120, 88, 'Freight'), segment(210, 88, 'operative')],
      segment(300, 88, '- pick and pack'),
      ...[segment(40, 102, '2011 - 2014'), segment(120, 102, 'Tarn Farm'), segment(210, 102, 'Picker')],
      segment(300, 102, '- harvest'),
    ];
    expect(textsOf(rows)).toEqual([
      'Dates\tCompany\tJob\tWhat I did',
      '02/2014 - 05/2020\tFell Freight\tWarehouse operative',
      '- load containers',
      '- pick and pack',
      '2011 - 2014\tTarn Farm\tPicker',
      '- harvest',
    ]);
  });
});

describe('a column of labels set to the right', () => {
  const label = (y: number, text: string) => segment(190 - text.length * 5, y, text);

  test('is read with the values, each label whole and a list below it', () => {
    const rows = [
      ...[label(60, 'Date'), segment(210, 60, '2014 - 2016')],
      ...[label(72, 'Position held'), segment(210, 72, 'Analyst')],
      ...[label(84, 'Main activities and'), segment(210, 84, '- Tested water')],
      ...[label(96, 'responsibilities'), segment(210, 96, '- Took samples')],
      ...[label(108, 'Name of the employer'), segment(210, 108, 'Tarn Laboratory')],
    ];
    expect(textsOf(rows)).toEqual([
      'Date\t2014 - 2016',
      'Position held\tAnalyst',
      'Main activities and responsibilities',
      '- Tested water',
      '- Took samples',
      'Name of the employer\tTarn Laboratory',
    ]);
  });
});

test('the rest of a cell beside dates goes on with it where its first word had no room', () => {
  const segments = [
    ...[segment(40, 60, '08/2012 – 03/2019'), segment(150, 60, 'Fachkraft für Lagerlogistik, Rheinlager')],
    ...[
      segment(150, 72, 'Nord SE, Herne'),
      segment(150, 90, '• Kommissionierung'),
      segment(150, 102, 'Wareneingang und Ausgang, Inventuren'),
    ],
  ];
  expect(buildLines({ segments }, 1).map(({ line }) => line.continues ?? false)).toEqual([
    false,
    true,
    false,
    false,
  ]);
});

test('a name that wraps goes on behind its dates, however close they are', () => {
  const segments = [
    ...[segment(40, 60, '2019 – Now'), segment(98, 60, 'Kaimana General')],
    ...[segment(98, 72, 'Contractors, Project'), segment(98, 84, 'Manager'), segment(98, 102, '• Built')],
  ];
  expect(buildLines({ segments }, 1).map(({ line }) => line.continues ?? false)).toEqual([
    ...[false, true, true, false],
  ]);
});

test('cells that wrap beside each other are one row, dates included', () => {
  const rows = [
    ...[segment(40, 60, 'Staff Nurse, Acute Medical Unit, Fell'), segment(250, 60, '10/2020 –')],
    ...[segment(40, 73, 'Hospitals NHS Trust'), segment(250, 73, 'Present')],
    segment(40, 90, '• Took bloods'),
    ...[segment(40, 110, 'Nurse, Tarn Clinic'), segment(250, 110, '2016 – 2020')],
    segment(40, 123, 'Day ward'),
  ];
  expect(textsOf(rows)).toEqual([
    'Staff Nurse, Acute Medical Unit, Fell Hospitals NHS Trust\t10/2020 – Present',
    '• Took bloods',
    'Nurse, Tarn Clinic\t2016 – 2020',
    'Day ward',
  ]);
});

describe('a row of the page', () => {
  test('with a name in large type and small details is two lines', () => {
    expect(textsOf([segment(40, 60, 'Ada Park', 22), segment(400, 62, '085 555 0142', 9)])).toEqual([
      'Ada Park',
      '085 555 0142',
    ]);
  });

  test('in small capitals that a browser made has no spaces where letters are narrow', () => {
    const letters: readonly (readonly [string, number, number])[] = [
      ...([
        ['T', 0, 10],
        ['h', 10, 8],
        ['o', 19.4, 7.6],
        ['r', 29.5, 5.3],
        ['s', 37.8, 6],
        ['t', 44.8, 5.2],
      ] as const),
    ];
    const glyphs = letters.map(([text, x0, width], at) => glyph(text, x0, width, at === 0 ? 21 : 15));
    expect(joinGlyphs(glyphs)).toBe('Thorst');
  });

  test('continues the one above in a centred text, too', () => {
    const rows = [
      segment(42.5, 60, 'Grew nine dye plants on a plot'),
      segment(40, 72, 'behind the town library, winter'),
      segment(77.5, 84, 'and summer alike'),
      segment(65, 120, 'A list of short words'),
      segment(95, 132, 'of no use'),
    ];
    const lines = buildLines({ segments: rows }, 1);
    expect(lines.map(({ line }) => line.continues ?? false)).toEqual([false, true, true, false, false]);
  });

  test('has an address whole, though its font names both strokes as one', () => {
    const letters = [...'https:/ada.example'].map((letter, at) =>
      glyph(letter, at * 5 + (at > 6 ? 5 : 0), 5, 10),
    );
    expect(joinGlyphs(letters)).toBe('https://ada.example');
  });
});

describe('items in a narrow column', () => {
  const items = [
    'Certified Professional in Healthcare',
    'Information Management (CPHIMS)',
    'First Aid at Work',
  ];

  test('are joined where they wrap, if each is set apart', () => {
    const [first, rest, second] = [60, 72, 96].map((y, at) => segment(40, y, items[at] ?? ''));
    const lines = buildLines({ segments: [first, rest, second].flatMap((one) => one ?? []) }, 1);
    expect(lines.map(({ line }) => line.continues)).toEqual([undefined, true, undefined]);
  });

  test('are items of their own where all are as close', () => {
    const segments = [60, 72, 84].map((y, at) => segment(40, y, items[at] ?? ''));
    const lines = buildLines({ segments }, 1);
    expect(lines.map(({ line }) => line.continues)).toEqual([undefined, undefined, undefined]);
  });
});

test('dates that wrap beside a title and a firm are read with the title', () => {
  const rows = [
    ...[segment(40, 60, '2022 –'), segment(110, 60, 'Community Manager')],
    ...[segment(45, 72, 'today'), segment(110, 72, 'Fell Distillery')],
    segment(110, 90, 'Grew the club'),
    ...[segment(40, 110, '2013 –'), segment(110, 110, 'BA Media')],
    ...[segment(50, 122, '2017'), segment(110, 122, 'Tarn University')],
  ];
  expect(textsOf(rows)).toEqual([
    ...['2022 – today\tCommunity Manager', 'Fell Distillery', 'Grew the club'],
    ...['2013 – 2017\tBA Media', 'Tarn University'],
  ]);
});

test('bullets side by side are no dates stacked at the right', () => {
  const rows = [
    ...[segment(40, 60, '• Labour planning'), segment(250, 60, '• Stock counts')],
    ...[segment(40, 72, '• Forklift trainer'), segment(250, 72, '• Spanish')],
  ];
  expect(textsOf(rows)).toEqual(['• Labour planning\t• Stock counts', '• Forklift trainer\t• Spanish']);
});

test('a phone number and an email are lines of their own below an address that fills its column', () => {
  const details = ['14 Fell Lane, Leeds', '07700 900 111', 'ada.park@fell.example'];
  const segments = details.map((text, at) => segment(40, 60 + at * 12, text));
  expect(buildLines({ segments }, 1).map(({ line }) => line.continues ?? false)).toEqual([
    ...[false, false, false],
  ]);
  const prose = [segment(40, 60, 'Took the firm from 48 to'), segment(40, 72, '130 people')];
  expect(buildLines({ segments: prose }, 1).map(({ line }) => line.continues ?? false)).toEqual([
    false,
    true,
  ]);
});
