import { describe, expect, test } from 'vitest';
import { withContacts } from '../../src/infra/documents/read/common/links.ts';
import { readDocument } from '../../src/infra/documents/read/read-document.ts';
import { readPlainText } from '../../src/infra/documents/read/text.ts';
import { parseResume } from '../../src/resume/parse/parse.ts';
import type { SourceLine } from '../../src/resume/source.ts';

/** "Title @ Organisation, Place: start – end" of each entry of the sections of a kind. */
function entriesOf(lines: readonly SourceLine[], kind = 'experience'): string[] {
  return parseResume(lines)
    .sections.filter((section) => section.kind === kind)
    .flatMap(({ entries }) => entries)
    .map(
      ({ title, organisation, place, start, end }) =>
        `${title?.text ?? '–'} @ ${organisation?.text ?? '–'}, ${place?.text ?? '–'}: ${start?.text ?? '–'} – ${end?.text ?? '–'}`,
    );
}

const headingsOf = (lines: readonly SourceLine[]) =>
  parseResume(lines).sections.flatMap(({ kind, heading }) => (heading ? [`${kind}: ${heading.text}`] : []));

const nameOf = (lines: readonly SourceLine[]) =>
  parseResume(lines).contact.find(({ kind }) => kind === 'name')?.text;

const plain = (text: string) => readPlainText(new TextEncoder().encode(text)).lines;

describe('headings', () => {
  test('a sidebar has a look of its own, and its unknown headings are found by it', () => {
    const column = (block: number, size: number, ...texts: string[]): SourceLine[] =>
      texts.map((text) => ({ text, block, size, bold: size > 11 && size < 12, page: 1 }));
    const lines = [
      ...column(1, 15, 'Summary'),
      ...column(1, 10, 'I buy things for hospitals and make sure that nurses get what they asked for.'),
      ...column(1, 15, 'Experience'),
      ...column(1, 10, 'Keystone Fasteners', 'Strategic Buyer', '2015 - 2018', 'Steel and zinc.'),
      ...column(1, 15, 'Education'),
      ...column(1, 10, 'Penn Lakes State College', 'BS, Economics', '2009 - 2013'),
      ...column(2, 11.1, 'Favourite Spreadsheets'),
      ...column(2, 9.5, 'Cost models', 'Tender matrices', 'Rosters'),
      ...column(2, 11.1, 'Languages'),
      ...column(2, 9.5, 'English', 'Igbo'),
      ...column(2, 11.1, 'Certifications'),
      ...column(2, 9.5, 'CPSM', 'Green Belt'),
    ];
    expect(headingsOf(lines)).toEqual([
      'summary: Summary',
      'experience: Experience',
      'education: Education',
      'other: Favourite Spreadsheets',
      'languages: Languages',
      'certifications: Certifications',
    ]);
  });

  test.each([
    ['Extra-Curricular Activities', 'experience'],
    ['Honors-Awards', 'other'],
    ['Personal skills and competences', 'skills'],
    ['Top Skills', 'skills'],
    ['Training courses attended', 'certifications'],
    ['Supporting information', 'summary'],
  ])('“%s” begins a section of %s', (heading, kind) => {
    const lines = plain(`Ada Park\n\nSkills\nWelding\n\n${heading}\nSomething of hers`);
    expect(headingsOf(lines).at(-1)?.split(': ')).toEqual([expect.stringMatching(kind), heading]);
  });

  test('“Presentation” is a talk in English and a profile in Swedish', () => {
    const english = plain('Ada Park\n\nSkills\nWelding of the pipes\n\nPresentation\nThe art of the seam');
    const swedish = plain(
      'Ada Park\n\nPresentation\nJag är en svetsare som gillar att arbeta med rör och som har varit i branschen\n\nUtbildning\nYrkesgymnasiet\n\nArbetslivserfarenhet\nSvetsare',
    );
    expect(headingsOf(english)).toContain('other: Presentation');
    expect(headingsOf(swedish)).toContain('summary: Presentation');
  });
});

describe('names', () => {
  test.each([
    ['MARGUERITE "MAGGIE" TEFFT', 'MARGUERITE "MAGGIE" TEFFT'],
    ['Oluwaseun “Seun” Hartigan', 'Oluwaseun “Seun” Hartigan'],
    ['First name(s) / Surname(s)\tIlaria Benedetti', 'Ilaria Benedetti'],
  ])('%s is a name', (line, name) => {
    expect(nameOf([{ text: line }, { text: 'ada@example.com' }])).toBe(name);
  });

  test('the title of a form is not a name', () => {
    const lines = ['Application for Employment', 'Name: Ada Park', 'ada@example.com'];
    expect(nameOf(lines.map((text) => ({ text })))).toBe('Ada Park');
  });

  test('a name over two lines may be bold on one of them', () => {
    const lines = [
      { text: 'SUKI', size: 34, bold: true },
      { text: 'MARCHETTI', size: 34, bold: false },
      { text: 'Brand manager', size: 10, bold: false },
    ];
    expect(nameOf(lines)).toBe('SUKI MARCHETTI');
  });

  test('the largest line is the name where a sidebar with a heading comes first', () => {
    const lines = [
      { text: 'Contact', size: 11, bold: true },
      { text: 'ada@example.com', size: 9 },
      { text: 'Ada Park', size: 21, bold: true },
      { text: 'Welder', size: 9 },
    ];
    expect(nameOf(lines)).toBe('Ada Park');
  });
});

describe('entries', () => {
  test('a level in stars stays with its skill', () => {
    const stars = ['Skills', 'Care planning', '★★★★☆', 'Driving', '★★★☆☆'];
    const resume = parseResume(['Ada Park', '', ...stars].map((text) => ({ text, gap: 0 })));
    expect(resume.asides ?? []).toEqual([]);
  });

  test('plain text has its columns by blanks, and rules of dashes', () => {
    const lines = plain(
      [
        'Maggie Tefft',
        '',
        'EMPLOYMENT',
        '------------------------------------------',
        'Granite Hills Library          Barre, Vermont',
        'Director                    July 2017 to present',
        '  * Budget of $410,000',
        '',
        'Bookbarn & Sons           Montpelier, Vermont',
        'Bookseller                            2006-2009',
      ].join('\n'),
    );
    expect(entriesOf(lines)).toEqual([
      'Director @ Granite Hills Library, Barre, Vermont: July 2017 – present',
      'Bookseller @ Bookbarn & Sons, Montpelier, Vermont: 2006 – 2009',
    ]);
    expect(lines.map(({ text }) => text)).not.toContainEqual(expect.stringContaining('---'));
  });

  test('dates in a heading below the one that names the job are its dates', () => {
    const lines = [
      { text: 'Wendeline Achebe' },
      { text: 'Experience', heading: 1 },
      { text: 'Ironside Partners, Cardiff — Senior Engineer', heading: 2 },
      { text: 'MAY 2012 - SEPTEMBER 2018', heading: 3 },
      { text: 'Assessments of 60 arches', listItem: true },
      { text: 'Halden Kommune, Halden — Graduate Engineer', heading: 2 },
      { text: 'AUGUST 2009 - APRIL 2012', heading: 3 },
    ];
    expect(entriesOf(lines)).toEqual([
      'Senior Engineer @ Ironside Partners, Cardiff: MAY 2012 – SEPTEMBER 2018',
      'Graduate Engineer @ Halden Kommune, Halden: AUGUST 2009 – APRIL 2012',
    ]);
  });

  test('dates in a heading above the one that names the job are its dates', () => {
    const lines = [
      { text: 'Wendeline Achebe' },
      { text: 'Experience', heading: 1 },
      { text: 'May 2012 – September 2018', heading: 3 },
      { text: 'Senior Engineer, Ironside Partners', heading: 2 },
      { text: 'Assessments of 60 arches', listItem: true },
      { text: 'August 2009 – April 2012', heading: 3 },
      { text: 'Graduate Engineer, Halden Consulting', heading: 2 },
      { text: 'June 2008', heading: 3 },
      { text: 'Trainee, Tarn Surveys', heading: 2 },
    ];
    expect(entriesOf(lines)).toEqual([
      'Senior Engineer @ Ironside Partners, –: May 2012 – September 2018',
      'Graduate Engineer @ Halden Consulting, –: August 2009 – April 2012',
      'Trainee @ Tarn Surveys, –: – – June 2008',
    ]);
  });

  test('an academic row begins with its dates and ends like a sentence', () => {
    const lines = plain(
      'Noor Achterberg\n\nAcademic positions\n\n2021– Assistant Professor (tenure track), Rijks Delta University, Groningen.\nPeat hydrology, water exchange\n2018–2021 Fellow, Université du Lac, Lausanne.',
    );
    expect(entriesOf(lines)).toEqual([
      'Assistant Professor (tenure track) @ Rijks Delta University, Groningen: 2021 – –',
      'Fellow @ Université du Lac, Lausanne: 2018 – 2021',
    ]);
  });

  test('blank space above a row of dates does not part it from its title', () => {
    const row = (text: string, gap: number, bold = false): SourceLine => ({
      text,
      gap,
      bold,
      size: 10,
      page: 1,
    });
    const bullet = (text: string): SourceLine => ({
      text,
      gap: 0.3,
      bold: false,
      size: 10,
      page: 1,
      listItem: true,
    });
    const lines = [
      { text: 'Jorunn Lie', size: 20 },
      { text: 'Employment History', size: 14, bold: true, gap: 0.8 },
      row('Product Manager at Vaktplan AS, Bergen', 0.6, true),
      row('August 2016 — January 2021', 0.6),
      bullet('Rosters for 60,000 nurses'),
      bullet('Support tickets down 44%'),
      bullet('Ran the first public API programme'),
      row('Analyst at Fjordferge, Stavanger', 0.8, true),
      row('September 2013 — July 2016', 0.6),
      bullet('Timetable data quality'),
      bullet('Requirements'),
    ];
    expect(entriesOf(lines)).toEqual([
      'Product Manager @ Vaktplan AS, Bergen: August 2016 – January 2021',
      'Analyst @ Fjordferge, Stavanger: September 2013 – July 2016',
    ]);
  });

  test('a town below the dates of a left column is the place', () => {
    const lines = [
      { text: 'Aurélien Prigent' },
      { text: 'Expériences professionnelles', bold: true },
      { text: 'Été 2015\tPlagiste-serveur (saisonnier)' },
      { text: 'Carnac' },
      { text: 'Le Ponton Bleu' },
      { text: '• Terrasse de 40 couverts' },
    ];
    expect(entriesOf(lines)).toEqual([
      'Plagiste-serveur (saisonnier) @ Le Ponton Bleu, Carnac: – – Été 2015',
    ]);
  });

  test('a form says by labels what is what, in any order', () => {
    const lines = plain(
      [
        'Application for Employment',
        '',
        'Personal details',
        'First name: Temperance',
        'Surname: Whitby',
        '',
        'Employment history',
        'Employer name: Derwent Valley Community Trust',
        'Job title: Community Staff Nurse',
        'Start date: 06/2020',
        'End date: Present',
        'Grade: Band 5',
        'Caseload of around 35 patients.',
        'Employer name: Ashgrove Nursing Home',
        'Job title: Registered Nurse',
        'Start date: 09/2016',
        'End date: 05/2020',
      ].join('\n'),
    );
    expect(nameOf(lines)).toBe('Temperance Whitby');
    expect(entriesOf(lines)).toEqual([
      'Community Staff Nurse @ Derwent Valley Community Trust, –: 06/2020 – Present',
      'Registered Nurse @ Ashgrove Nursing Home, –: 09/2016 – 05/2020',
    ]);
  });

  test('the rows of a Europass of 2005 are an entry from “Dates” to “Dates”', () => {
    const lines = [
      ['Work experience'],
      ['Dates', '03/2019 →'],
      ['Occupation or position held', 'Quality Manager'],
      ['Main activities and responsibilities', 'HACCP plan for 3 lines'],
      ['Name and address of employer', 'Conservas Atlântico Lda, Lisbon, Portugal'],
      ['Dates', '09/2014 – 02/2019'],
      ['Occupation or position held', 'Food Technologist'],
      ['Name and address of employer', 'Pastificio Valdarno S.p.A.'],
    ].map((cells) => ({ text: cells.join('\t'), bold: true }));
    expect(entriesOf([{ text: 'Ilaria Benedetti' }, ...lines])).toEqual([
      'Quality Manager @ Conservas Atlântico Lda, Lisbon, Portugal: 03/2019 – –',
      'Food Technologist @ Pastificio Valdarno S.p.A., –: 09/2014 – 02/2019',
    ]);
  });

  test('the University of Hawaii at Manoa is one school', () => {
    const lines = plain(
      'Leilani Foster\n\nEducation\nBS Civil Engineering, University of Hawaii at Manoa, 2008 – 2012',
    );
    expect(entriesOf(lines, 'education')).toEqual([
      'BS Civil Engineering @ University of Hawaii at Manoa, –: 2008 – 2012',
    ]);
  });
});

test.each([
  [['Running, pottery and my lurcher,', 'Biscuit'], 'Running, pottery and my lurcher, Biscuit'],
  [
    ['Polish (native), English', '(fluent), Italian (basic)'],
    'Polish (native), English (fluent), Italian (basic)',
  ],
])('a list in a narrow column goes on in the next line: %j', (rows, first) => {
  const lines = ['Ada Park', ...rows].map((text, at) => ({ text, size: 10, x: 40, gap: at === 2 ? 0.2 : 1 }));
  const heading = { text: 'Also', size: 14, bold: true, gap: 1 };
  const { sections } = parseResume([lines[0] ?? heading, heading, ...lines.slice(1)]);
  expect(sections.at(-1)?.lines[0]?.text).toBe(first);
});

test('a list that begins small is one of its own', () => {
  const rows = ['Excel, Sage', 'pandas, Python', 'macOS, Linux'].map((text) => ({
    text,
    size: 10,
    x: 40,
    gap: 0.2,
  }));
  const heading = { text: 'Skills', size: 14, bold: true, gap: 1 };
  const { sections } = parseResume([{ text: 'Ada Park', size: 20 }, heading, ...rows]);
  expect(sections.at(-1)?.lines.map(({ text }) => text)).toEqual(rows.map(({ text }) => text));
});

test('a labelled list goes on after a comma at the end of a line', () => {
  const { sections } = parseResume(
    plain('Ada Park\n\nSkills\nTools: PostgreSQL, Kafka, Kubernetes,\nTerraform'),
  );
  expect(sections.at(-1)?.lines.map(({ text }) => text)).toEqual([
    'Tools: PostgreSQL, Kafka, Kubernetes, Terraform',
  ]);
});

describe('what says nothing about the person', () => {
  test('icons by their names and the schemes of links are left out', async () => {
    const text = [
      'Ada Park',
      '\\faEnvelope : mailto:ada@example.com',
      'tel:+46 8 555 0123',
      '\\faTrophy :',
      'Awards',
      '\\faFile *[regular]: Best Weld 2021',
    ].join('\n');
    const read = await readDocument(new TextEncoder().encode(text), 'resume.txt');
    expect(read.ok && read.value.text.split('\n')).toEqual([
      'Ada Park',
      'ada@example.com',
      '+46 8 555 0123',
      'Awards',
      'Best Weld 2021',
    ]);
  });

  test('a profile that the page shows as “GitHub: adapark” is not added from its link', () => {
    const lines = [{ text: 'Ada Park' }, { text: 'GitHub: adapark' }];
    const targets = ['https://github.com/adapark', 'https://www.linkedin.com/in/ada-park'];
    expect(withContacts(lines, targets).map(({ text }) => text)).toEqual([
      'Ada Park',
      'linkedin.com/in/ada-park',
      'GitHub: adapark',
    ]);
  });

  test.each(['Home | 01632 960519 | Leeds', 'Home\t14 Mill Lane, Leeds LS1 4AB\tWork 01632 960518'])(
    'a number at home is no menu: %s',
    (row) => {
      const resume = parseResume(
        ['Mila Vos', row, 'Experience', 'Cook, Fell Hotel, 2019 – 2021'].map((text) => ({ text })),
      );
      expect(resume.asides ?? []).toEqual([]);
      expect(resume.contact.some(({ kind }) => kind === 'phone')).toBe(true);
    },
  );

  test('the menu and the copyright of a web page are put aside', () => {
    const aside = ['Home\tWork\tAbout & CV\tSay hello', '© 2026 Ada Park. Made with Eleventy. No cookies.'];
    const page = [aside[0] ?? '', 'Ada Park', 'Experience', 'Baker, Delta Ltd, 2019 – 2021', aside[1] ?? ''];
    expect(parseResume(page.map((text) => ({ text }))).asides?.map((line) => line.text)).toEqual(aside);
  });

  test.each([
    'Page 1 / 2 - Curriculum vitae of Park, Ada   For more information go to http://example.eu',
    'Ada Park CV   Page',
    'Park, Ada J. – Page',
  ])('a footer with the number of the page is put aside, whatever else it says: %s', (text) => {
    const lines = [{ text: 'Ada J. Park' }, { text: 'Welder' }, { text, margin: 'footer' as const }];
    expect(parseResume(lines).asides?.map((line) => line.text)).toEqual([text]);
  });

  test('“Since 2008 I’ve been …” is a sentence and no job', () => {
    const lines = plain(
      'Ada Park\n\nExperience\nMember, The Mothers Network\n2008 – 2010\nSince 2008 I have been a full-time member of the board.',
    );
    expect(entriesOf(lines)).toEqual(['Member @ The Mothers Network, –: 2008 – 2010']);
  });
});
