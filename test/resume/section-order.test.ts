import { describe, expect, test } from 'vitest';
import { readPlainText } from '../../src/infra/documents/read/text.ts';
import { findDates } from '../../src/resume/parse/entities/dates.ts';
import { parseResume } from '../../src/resume/parse/parse.ts';
import type { SourceLine } from '../../src/resume/source.ts';

/** "Title @ Organisation: start – end" of each entry. */
const entriesIn = (lines: readonly SourceLine[]) =>
  parseResume(lines)
    .sections.flatMap(({ entries }) => entries)
    .map(
      ({ title, organisation, start, end }) =>
        `${title?.text ?? '–'} @ ${organisation?.text ?? '–'}: ${start?.text ?? '–'} – ${end?.text ?? '–'}`,
    );

const entriesOf = (heading: string, rows: readonly string[]) =>
  entriesIn(readPlainText(new TextEncoder().encode(['Ada Park', '', heading, ...rows].join('\n'))).lines);

describe('the names of an entry', () => {
  test('stand in the order that all others have, where one word says otherwise', () => {
    expect(
      entriesOf('AUSBILDUNG', [
        '2018 – 2019\tCAS Kreditgeschäft',
        'Fachhochschule Talgau',
        '2002 – 2004\tBankfachmann mit Fachausweis',
        'Bildungszentrum Nord',
        '1991 – 1994\tKaufmännische Lehre',
        'Walliser Talbank',
        '1982 – 1991\tPrimar- und Sekundarschule',
        'Schulen Saastal',
      ]).at(-1),
    ).toBe('Primar- und Sekundarschule @ Schulen Saastal: 1982 – 1991');
  });

  test('are parted by the stroke that all headers have', () => {
    expect(
      entriesOf('EMPLOYMENT', [
        'Gannet Festivals / Festival Manager / 2018–2023',
        'Pinecone Weddings / Assistant Planner / 2013–2014',
        'Seabright Hotels / Front Desk Agent / 2010–2013',
      ]),
    ).toEqual([
      'Festival Manager @ Gannet Festivals: 2018 – 2023',
      'Assistant Planner @ Pinecone Weddings: 2013 – 2014',
      'Front Desk Agent @ Seabright Hotels: 2010 – 2013',
    ]);
  });

  test('keep a stroke between two titles', () => {
    expect(
      entriesOf('EMPLOYMENT', [
        'Oduya Removals | Driver / Porter | 2018–2023',
        'Kestrel Foods | Driver / Loader | 2013–2014',
      ]),
    ).toEqual([
      'Driver / Porter @ Oduya Removals: 2018 – 2023',
      'Driver / Loader @ Kestrel Foods: 2013 – 2014',
    ]);
  });

  test('have a town in capitals beside the dates', () => {
    expect(
      entriesOf('EXPERIENCE', [
        'Harrow Cold Store / HR Advisor',
        'APRIL 2018 - AUGUST 2021, ROTHERHAM',
        '• First point of contact for managers',
        'Pellow & Finch / HR Administrator',
        'MAY 2014 - MARCH 2018, SHEFFIELD',
        '• Contracts',
      ]),
    ).toEqual([
      'HR Advisor @ Harrow Cold Store: APRIL 2018 – AUGUST 2021',
      'HR Administrator @ Pellow & Finch: MAY 2014 – MARCH 2018',
    ]);
  });

  test('begin with a row in larger type', () => {
    const row = (text: string, size: number, gap: number): SourceLine => ({
      text,
      size,
      gap,
      page: 1,
      x: 50,
    });
    expect(
      entriesIn([
        row('Ada Park', 20, 0),
        row('Education', 15, 1),
        row('Aston Fields', 12, 1),
        row('BSc (Hons), Logistics and Supply School · (2010 - 2013)', 10, 0.1),
        row('Beeston Sixth Form', 12, 0.9),
        row('A Levels, Geography, Maths · (2008 - 2010)', 10, 0.1),
      ]),
    ).toEqual([
      'BSc (Hons), Logistics and Supply School @ Aston Fields: 2010 – 2013',
      'A Levels, Geography, Maths @ Beeston Sixth Form: 2008 – 2010',
    ]);
  });

  for (const separator of ['; ', ' // ', ' @ '])
    test(`are parted by "${separator.trim()}"`, () => {
      expect(
        entriesOf('EXPERIENCE', [
          `Bar Supervisor${separator}The Copper Anchor | from 2021 to 2023`,
          '• Rotas',
          `Cellar Hand${separator}Taff Vale Tap | from 2016 to 2017`,
          '• Lines',
        ]),
      ).toEqual([
        'Bar Supervisor @ The Copper Anchor: 2021 – 2023',
        'Cellar Hand @ Taff Vale Tap: 2016 – 2017',
      ]);
    });

  test('are above what the employer is, where most first rows say what and where', () => {
    expect(
      entriesOf('EXPERIENCE', [
        'Store Director, Saguaro Markets Ltd\t2018 – 2022',
        'Groceries for the whole valley, 300 staff',
        '• Shrink down by a third',
        'Assistant, Copper Basin Foods Ltd\t2016 – 2018',
        'Groceries for three towns, 90 staff',
        '• Front end and cash office',
        'Picker, Mesa Larder\t2014 – 2016',
        'Groceries for one town, 20 staff',
        '• Orders',
      ]).at(-1),
    ).toBe('Picker @ Mesa Larder: 2014 – 2016');
  });

  test('end before the town and the country of the employer', () => {
    const [entry] = parseResume(
      readPlainText(
        new TextEncoder().encode(
          [
            'Ada Park',
            '',
            'EXPERIENCE',
            'Trentvale Ltd, Derby, United Kingdom, Site Manager, 2019 – 2021',
          ].join('\n'),
        ),
      ).lines,
    ).sections.flatMap(({ entries }) => entries);
    expect(entry).toMatchObject({
      organisation: { text: 'Trentvale Ltd' },
      place: { text: 'Derby, United Kingdom' },
      title: { text: 'Site Manager' },
    });
  });

  test('stand in rows of their own, each behind its dates', () => {
    expect(
      entriesOf('EDUCATION', [
        'from 2004 to 2007: NVQ Level 3 Plumbing, Dearne Valley Technical College, Rotherham, South Yorkshire',
        'from 1995 to 2000: GCSEs in eight subjects, Dearne School',
      ]),
    ).toEqual([
      'NVQ Level 3 Plumbing @ Dearne Valley Technical College, Rotherham, South Yorkshire: 2004 – 2007',
      'GCSEs in eight subjects @ Dearne School: 1995 – 2000',
    ]);
  });

  test('stand below dates in brackets in all entries, however short the first row is', () => {
    expect(
      entriesOf('EXPERIENCE', [
        'European Federation of Glass Makers (2020 – now)',
        'Event Manager',
        'Brabant Halls (2013 – 2016)',
        'Conference Coordinator',
        'Agence Nord (2010 – 2013)',
        'Clerk',
      ]),
    ).toEqual([
      'Event Manager @ European Federation of Glass Makers: 2020 – now',
      'Conference Coordinator @ Brabant Halls: 2013 – 2016',
      'Clerk @ Agence Nord: 2010 – 2013',
    ]);
  });

  test('are divided by a colon rather than by the comma of the firm', () => {
    expect(
      entriesOf('EXPERIENCIA', [
        'Embutidos Peñanegra, S.A. (Guijuelo): Cocinera, 2017 – 2020',
        '• Envasado',
        'Componentes Duratón, S.L. (Valladolid): Auxiliar, 2012 – 2016',
        '• Robots',
      ]).map((entry) => entry.split(' @ ')[0]),
    ).toEqual(['Cocinera', 'Auxiliar']);
  });

  test('end before the town in brackets', () => {
    expect(
      entriesOf('EXPERIENCE', [
        '2018–2020: Staff Nurse, Merrow Point Medical Center (Portland, ME)',
        '• Wards',
      ]),
    ).toEqual(['Staff Nurse @ Merrow Point Medical Center: 2018 – 2020']);
  });

  test('have nothing of how long the time was', () => {
    expect(
      entriesOf('EXPERIENCE', ['May 2006 – March 2011 (5 years), Cashier at Gannet Stores', '• Till']),
    ).toEqual(['Cashier @ Gannet Stores: May 2006 – March 2011']);
  });

  test('have as many rows below the dates as in most entries', () => {
    expect(
      entriesOf('EXPERIENCE', [
        'Harlow Beech, Richmond, VA\tSept. 2021 – Present',
        'Litigation Paralegal',
        '• Discovery for forty matters',
        'Office of the Attorney, Marlin County, VA\tJan. 2019 – Aug. 2021',
        'Paralegal',
        '• Subpoenas',
        'Trask Title & Escrow, Henrico, VA\tJune 2017 – Dec. 2018',
        'Closing Assistant',
        '• Closing packages',
      ])[1],
    ).toMatch(/^Paralegal @ Office of the Attorney/u);
  });
});

describe('the dates of an entry', () => {
  for (const [text, start, end] of [
    ['Étés 2013, 2014 et 2015', 'Étés 2013', '2015'],
    ['Server, summers 2014 and 2016', 'summers 2014', '2016'],
    ['Laborant, Uppsala (2019–)', '2019', null],
    ['Servitris, Östhammar (sommaren 2010)', null, 'sommaren 2010'],
  ] as const)
    test(`are found in ${text}`, () => {
      expect(findDates(text)).toMatchObject({ start, end });
    });
});
