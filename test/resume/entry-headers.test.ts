import { describe, expect, test } from 'vitest';
import { readPlainText } from '../../src/infra/documents/read/text.ts';
import { parseResume } from '../../src/resume/parse/parse.ts';
import type { Resume } from '../../src/resume/resume.ts';
import type { SourceLine } from '../../src/resume/source.ts';

/** A row in the type of the text, or with a look of its own. */
type Row = string | Partial<SourceLine>;

function readRows(heading: string, rows: readonly Row[]): Resume {
  const lines = [{ text: 'Ada Park', size: 20 }, { text: heading, size: 14, bold: true, gap: 1 }, ...rows];
  return parseResume(
    lines.map((row) => ({ text: '', size: 10, page: 1, ...(typeof row === 'string' ? { text: row } : row) })),
  );
}

const readText = (text: string) => parseResume(readPlainText(new TextEncoder().encode(text)).lines);

/** "Title @ Organisation, Place: start – end" of each entry. */
const entriesOf = ({ sections }: Resume) =>
  sections
    .flatMap(({ entries }) => entries)
    .map(
      ({ title, organisation, place, start, end }) =>
        `${title?.text ?? '–'} @ ${organisation?.text ?? '–'}, ${place?.text ?? '–'}: ${start?.text ?? '–'} – ${end?.text ?? '–'}`,
    );

const rowsOf = (heading: string, rows: readonly Row[]) => entriesOf(readRows(heading, rows));

describe('the header of an entry', () => {
  test('begins with the employer in larger type, and the time there in all', () => {
    const bullet = { text: '• Planned routes', gap: 0.2 };
    expect(
      rowsOf('Experience', [
        { text: 'Tarn Foods', size: 12 },
        { text: '7 years 9 months', size: 11.5, gap: 0.2 },
        { text: 'Supply Planner', size: 11.5, gap: 0.7 },
        { text: 'April 2021 - Present (4 years)', gap: 0.2 },
        { text: 'Milwaukee, Wisconsin, United States', gap: 0.2 },
        bullet,
        { text: 'Demand Planner', size: 11.5, gap: 0.9 },
        { text: 'July 2017 - March 2021 (3 years 9 months)', gap: 0.2 },
        bullet,
      ]),
    ).toEqual([
      'Supply Planner @ Tarn Foods, Milwaukee, Wisconsin, United States: April 2021 – Present',
      'Demand Planner @ Tarn Foods, Milwaukee, Wisconsin, United States: July 2017 – March 2021',
    ]);
  });

  test('may have a bullet of its own kind', () => {
    const name = (text: string) => ({ text: `• ${text}`, bold: true, x: 56 });
    const duty = (text: string) => ({ text: `- ${text}`, x: 71 });
    expect(
      rowsOf('Experiência profissional', [
        name('Transportes Serra Fria Ltda.'),
        'Cargo: Analista de Logística',
        'Período: março de 2021 – atual',
        duty('Roteirização de veículos'),
        name('Supermercados Campo'),
        'Cargo: Repositor',
        'Período: janeiro de 2013 – maio de 2016',
        duty('Abastecimento de gôndolas'),
      ]),
    ).toEqual([
      'Analista de Logística @ Transportes Serra Fria Ltda., –: março de 2021 – atual',
      'Repositor @ Supermercados Campo, –: janeiro de 2013 – maio de 2016',
    ]);
  });

  test('may have a bullet and its dates in brackets, and a title below', () => {
    const name = (text: string) => ({ text: `• ${text}`, bold: true, x: 48 });
    const duty = (text: string) => ({ text: `• ${text}`, x: 61 });
    expect(
      rowsOf('Experience', [
        ...[
          name('Fell Medical Center (02/2023–Present)'),
          { text: 'Charge Nurse', x: 59 },
          duty('Kept the rota'),
        ],
        ...[
          name('Tarn Community Hospital (06/2019–01/2023)'),
          { text: 'Staff Nurse', x: 59 },
          duty('Took bloods'),
        ],
      ]),
    ).toEqual([
      'Charge Nurse @ Fell Medical Center, –: 02/2023 – Present',
      'Staff Nurse @ Tarn Community Hospital, –: 06/2019 – 01/2023',
    ]);
  });

  test('has its labelled rows wherever they stand', () => {
    expect(
      rowsOf('Experiência profissional', [
        'Datas\tMarço de 2014 - setembro de 2014',
        'Função ou cargo ocupado\tEstagiária',
        { text: 'Análises de águas', listItem: true },
        'Nome e morada do empregador\tHospital de Vale Alto',
        'Tipo de empresa ou sector\tSaúde',
      ]),
    ).toEqual(['Estagiária @ Hospital de Vale Alto, –: Março de 2014 – setembro de 2014']);
  });

  test('takes the title in bold above where and when, right below the bullets of another', () => {
    expect(
      rowsOf('Career', [
        { text: 'Tarn Building Society, 2009 – present', bold: true },
        '• Kept the branch open',
        { text: 'Cover Supervisor', bold: true, gap: 0.5 },
        'St Bride’s High School, Droitwich, September 2007 – May 2009',
        '• Covered maths lessons',
      ]).at(-1),
    ).toBe('Cover Supervisor @ St Bride’s High School, Droitwich: September 2007 – May 2009');
  });

  test('never takes the employer of the row above, which has its dates in the same place', () => {
    expect(
      entriesOf(
        readText(
          'Ada Park\n\nWork\n2019-2023 Tatra Auto, Mlada Boleslav\nwelder, 3 shifts\n2015-2019 welder, Agrostroj Pelhrimov',
        ),
      ),
    ).toEqual([
      'welder, 3 shifts @ Tatra Auto, Mlada Boleslav: 2019 – 2023',
      'welder @ Agrostroj Pelhrimov, –: 2015 – 2019',
    ]);
  });

  test.each([
    [
      'is divided at a stroke between a title and a firm',
      ['Harbour Cook / Fell Kitchen Ltd', '2011 – 2017'],
      'Harbour Cook @ Fell Kitchen Ltd, –: 2011 – 2017',
    ],
    [
      'has its dates in square brackets',
      ['Cook, Fell Kitchen Ltd [2011 – 2017]'],
      'Cook @ Fell Kitchen Ltd, –: 2011 – 2017',
    ],
    [
      'has the employer below a title that names a department',
      ['Department Lead\t2008 – 2012', 'Cimarron Craft & Fabric'],
      'Department Lead @ Cimarron Craft & Fabric, –: 2008 – 2012',
    ],
    [
      'keeps brackets whole',
      ['Fell brewery (agency - Tarn Hire)', '2011 – 2017'],
      '– @ Fell brewery (agency - Tarn Hire), –: 2011 – 2017',
    ],
    [
      'knows a town before its state',
      ['Fell Shop, Shift Lead, 2021 – present, Bronx NY'],
      'Shift Lead @ Fell Shop, Bronx NY: 2021 – present',
    ],
    [
      'has no name in what stands before a date',
      ['De juillet à décembre 2012 : Saisonnier chez Camping des Dunes'],
      'Saisonnier @ Camping des Dunes, –: juillet – décembre 2012',
    ],
    [
      'has no name in a second date',
      ['Researcher, Tarn University\tMar. 2016 – Jun. 2016\tExp. Jun. 2017'],
      'Researcher @ Tarn University, –: Mar. 2016 – Jun. 2016',
    ],
    [
      'keeps a legal form with its firm',
      ['Delegada comercial, Luminarias Duero, S.L.', '2018 – 2020'],
      'Delegada comercial @ Luminarias Duero, S.L., –: 2018 – 2020',
    ],
    [
      'joins dates that wrap behind a name',
      ['Electrician, Tarn Bailey Ltd\t06/2022 –', 'Present', '• Wired it'],
      'Electrician @ Tarn Bailey Ltd, –: 06/2022 – Present',
    ],
    [
      'tells a firm of partners',
      [
        'Ingenieurbüro Abt & Partner, Tübingen\t2009 – 2011',
        'Berechnungsingenieurin\t2009 – 2011',
        '• Rechnete',
      ],
      'Berechnungsingenieurin @ Ingenieurbüro Abt & Partner, Tübingen: 2009 – 2011',
    ],
    [
      'tells the main word of a title',
      ['Technikmuseum Alb e. V.\t2016 – heute', 'Leiterin der Jugendwerkstatt', '• Leitete'],
      'Leiterin der Jugendwerkstatt @ Technikmuseum Alb e. V., –: 2016 – heute',
    ],
    [
      'has a place below a title that looks like one',
      ['Jun 2016 - Dec 2018\tTarn Advancers', 'Web Developer', 'San Jose, CA', '• Built it'],
      'Web Developer @ Tarn Advancers, San Jose, CA: Jun 2016 – Dec 2018',
    ],
  ])('%s', (_, rows, entry) => {
    expect(rowsOf('Experience', rows)).toEqual([entry]);
  });

  test('is a row that begins with its dates, however long', () => {
    const row = `2017 - present Fell Distribution, Class 1 tramper then days ${'multi drop '.repeat(12)}to Preston`;
    const [entry] = readText(`Ada Park\n\nWork\n${row}\ntrained six`).sections.at(-1)?.entries ?? [];
    expect(entry).toMatchObject({ start: { text: '2017' }, end: { text: 'present' } });
  });
});

test('there are no entries where the dates were torn off what they date', () => {
  const rows = ['Store Manager, Fell Home', 'Cashier, Tarn Mart', '2016 – 2024', '2006 – 2008'];
  const { sections } = readRows('Work history', rows);
  expect(sections.at(-1)?.entries).toEqual([]);
  expect(sections.at(-1)?.lines.map(({ text }) => text)).toEqual(rows);
});

test('two dates below one header are both of it, and leave the other employers as they are', () => {
  const rows = ['Cook, Oak Inn', '2015 - 2018', '2018 - 2021', 'Porter, Ash Hotel', '2012 - 2015'];
  expect(rowsOf('Experience', rows)).toEqual([
    'Cook @ Oak Inn, –: 2015 – 2018',
    'Porter @ Ash Hotel, –: 2012 – 2015',
  ]);
  const inRows = ['Head Chef, Elm Hotel, 2021 - 2024', 'Porter, Ash Hotel, 2012 - 2015'];
  expect(rowsOf('Experience', [...rows.slice(0, 3), ...inRows])).toEqual([
    'Cook @ Oak Inn, –: 2015 – 2018',
    'Head Chef @ Elm Hotel, –: 2021 – 2024',
    'Porter @ Ash Hotel, –: 2012 – 2015',
  ]);
});

test.each([
  [
    'Grill House, Shift Lead Level 3  June 2024 - now',
    'Shift Lead Level 3 @ Grill House, –: June 2024 – now',
  ],
  ['Grill House, Shift Lead 3   June 2024 - now', 'Shift Lead 3 @ Grill House, –: June 2024 – now'],
  ['Shift Lead, Grill House, 3 June 2024 - now', 'Shift Lead @ Grill House, –: 3 June 2024 – now'],
])('the number of a level is no day: %j', (row, entry) => {
  expect(entriesOf(readText(`Ada Park\n\nExperience\n${row}\n- Closed the store`))).toEqual([entry]);
});

test.each([
  ['Food Bank, driver (Tacoma, 2 weeks, 2019)', 'driver @ Food Bank, –: – – 2019'],
  [
    'Intro to Chemistry (module leader, 140 students), 2021-2023',
    'Intro to Chemistry (module leader, 140 students) @ –, –: 2021 – 2023',
  ],
  [
    'Nurse, Tarn Clinic (nights, Leeds, UK), 2021-2023',
    'Nurse @ Tarn Clinic (nights, Leeds, UK), –: 2021 – 2023',
  ],
])('no name is split in brackets: %j', (row, entry) => {
  expect(entriesOf(readText(`Ada Park\n\nExperience\n${row}\n- Closed the store`))).toEqual([entry]);
});

describe('a list of qualifications', () => {
  const education = (...rows: string[]) => entriesOf(readText(`Ada Park\n\nEducation\n${rows.join('\n')}`));

  test('has one in each row, with a year or without', () => {
    expect(
      education(
        'NVQ Level 3 Care (2022)',
        'NVQ Level 2 Care (2019)',
        'Care Certificate',
        'A levels: German A, Maths B',
      ),
    ).toEqual([
      'NVQ Level 3 Care @ –, –: – – 2022',
      'NVQ Level 2 Care @ –, –: – – 2019',
      'Care Certificate @ –, –: – – –',
      'A levels: German A, Maths B @ –, –: – – –',
    ]);
  });

  test('has no school in the row above one that is complete', () => {
    expect(
      education('Tarn College - 34 credits towards A.S. Business', 'HS Diploma, Ridge High School 2016'),
    ).toEqual([
      '34 credits towards A.S. Business @ Tarn College, –: – – –',
      'HS Diploma @ Ridge High School, –: – – 2016',
    ]);
  });

  test('keeps the grade apart from the school above it', () => {
    expect(
      rowsOf('Education', [
        'University of the Fells\t2012 to 2015',
        'BSc Nursing',
        'Tarn Sixth Form\t2009 to 2011',
        'A levels: Biology B, French C',
      ]),
    ).toEqual([
      'BSc Nursing @ University of the Fells, –: 2012 – 2015',
      'A levels: Biology B, French C @ Tarn Sixth Form, –: 2009 – 2011',
    ]);
  });
});

describe('a row that names all of an entry', () => {
  test('may end in a full stop behind its dates', () => {
    expect(
      rowsOf('Experience', [
        { text: 'Site Manager: Elm Academy, Keighley, Sept 2019 to date.', bold: true, gap: 0.6 },
        { text: 'I open and lock up, look after the boilers, and manage three cleaners.', gap: 0.1 },
        { text: 'Security Officer: Fell Guarding Ltd, Bradford, 2012-19.', bold: true, gap: 0.6 },
        { text: 'Gatehouse and foot patrols at a chemical works.', gap: 0.1 },
      ]),
    ).toEqual([
      'Site Manager @ Elm Academy, Keighley: Sept 2019 – date',
      'Security Officer @ Fell Guarding Ltd, Bradford: 2012 – 19',
    ]);
  });

  test('may go on “até à presente data”', () => {
    expect(
      rowsOf('Experiência profissional', [
        'Cozinheira',
        'Hotel Mar, Faro',
        'Maio de 2014 até à presente data',
      ]),
    ).toEqual(['Cozinheira @ Hotel Mar, Faro: Maio de 2014 – presente data']);
  });
});
