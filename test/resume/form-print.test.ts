import { describe, expect, test } from 'vitest';
import { layoutOf, layoutText } from '../../src/resume/layout/layout.ts';
import { parseResume } from '../../src/resume/parse/parse.ts';
import { checkFinishedJob } from '../../src/tailoring/check/final-check.ts';
import { resumeOf } from '../tailoring/people.ts';

const TOP = 'Imke Vandermolen\nimke@example.org\n\n';
const shownOf = (text: string) => layoutText(layoutOf(resumeOf(TOP + text)));

describe('a job that a form describes', () => {
  const form = `Work experience

Dates\t10/09/2014 - present
Occupation or position held\tMill operator
Name and address of employer\tDelta Flour S.p.A.
Gent (Belgium)
Main activities and responsibilities
- Running the press line
Type of business or sector\tFood

Dates\t01/02/2009 - 31/08/2014
Occupation or position held\tLine worker
Name and address of employer\tGamma Feeds B.V.
Main activities and responsibilities
- Packing
Type of business or sector\tFarming`;

  test('prints as a job', () => {
    expect(shownOf(form)).toContain(`Work experience
Delta Flour S.p.A. | Gent (Belgium)
Mill operator | 10/09/2014 – present
• Running the press line
Type of business or sector: Food

Gamma Feeds B.V.
Line worker | 01/02/2009 – 31/08/2014
• Packing
Type of business or sector: Farming`);
  });

  test.each(['Extracurricular activities', 'Voluntary activities', 'Social activities', 'Youth missions'])(
    'leaves its bullets to the heading “%s” below it',
    (heading) => {
      const lines = [
        ...['Employer: Delta Flour', 'Position: Miller', 'Dates: 2016 – 2019', 'Duties:', '- Milled', ''],
        ...['Employer: Gamma Feeds', 'Position: Packer', 'Dates: 2009 – 2014', 'Duties:', '- Packed', ''],
        ...[heading, '', '- Choir of the town', '- Chess'],
      ];
      const resume = resumeOf(`${TOP}Work experience\n\n${lines.join('\n')}`);
      expect(resume.asides?.map(({ text }) => text)).toEqual(['Duties:', 'Duties:']);
      expect(layoutText(layoutOf(resume))).toContain(heading);
    },
  );

  test('has all its lines for the final check', () => {
    const resume = resumeOf(TOP + form);
    const layout = layoutOf(resume);
    const text = layoutText(layout);
    const texts = new Map([
      ['docx', text],
      ['pdf', text],
    ] as const);
    expect(checkFinishedJob({ source: resume, tailored: resume, edits: [], layout, texts })).toBeNull();
  });

  test('keeps a label that says more than what its field is', () => {
    const jobs = `Experiencia laboral

ALCALDÍA DELTA
Cargo: Trabajadora social
Tiempo laborado: Enero de 2009 – Diciembre de 2015
Jefe inmediato: Nubia Salazar
- Visitas domiciliarias

COOPERATIVA GAMMA
Cargo: Auxiliar de bienestar
Tiempo laborado: Marzo de 2004 – Noviembre de 2008
Jefe inmediato: Jairo Bedoya
- Encuestas`;
    expect(shownOf(jobs)).toContain(`ALCALDÍA DELTA
Trabajadora social | Enero de 2009 – Diciembre de 2015
Jefe inmediato: Nubia Salazar`);
  });
});

describe('a cell of a table that is no field of a job', () => {
  test('stands on a line of its own, with the head of its column', () => {
    const rows = `Work history

From\tTo\tEmployer\tJob title\tReason for leaving
Feb 2020\tTo date\tDelta Carriers, Goole\tTanker driver\tStill employed
- Fuel for forecourts
Oct 2013\tJan 2020\tGamma Foods\tFridge driver\tDepot closed
- Supermarkets`;
    expect(shownOf(rows)).toContain(`Gamma Foods
Fridge driver | Oct 2013 – Jan 2020
Reason for leaving: Depot closed`);
    const marks = `Education

Course\tName of the Institution\tYear of Passing\tPercentage
M.Com\tDelta Arts & Science College\t2016\t68%
HSC\tGamma Girls School\t2009\t86%`;
    expect(shownOf(marks)).toContain(`M.Com | 2016
Percentage: 68%`);
  });
});

describe('what is put aside', () => {
  const job = ['2019 – 2021\tGamma Foods\tseasonal contract', '- Packed'];

  test.each(['Home\tBlog\tContact', 'Imke Vandermolen\t07700 900123\tPage 1'])(
    'labels no jobs, where it heads no table: %s',
    (row) => {
      const resume = parseResume([row, ...TOP.split('\n'), 'Experience', ...job].map((text) => ({ text })));
      expect(layoutText(layoutOf(resume))).toContain('Gamma Foods');
      expect(layoutText(layoutOf(resume))).not.toMatch(/(?:Contact|Page 1|Imke Vandermolen): /u);
    },
  );

  test('hides no head of a table between its rows', () => {
    const head = 'From\tTo\tEmployer\tJob title\tReason for leaving';
    const rows = ['Feb 2020\tMay 2023\tDelta Carriers\tTanker driver\tRedundancy'];
    const more = ['Imke Vandermolen\tPage 2', 'Oct 2013\tJan 2020\tGamma Foods\tFridge driver\tDepot closed'];
    const text = shownOf(`Work history\n\n${[head, ...rows, ...more].join('\n')}`);
    expect(text).toContain('Reason for leaving: Redundancy');
    expect(text).toContain('Reason for leaving: Depot closed');
  });
});

describe('rows of labels', () => {
  test('have a colon for their tab', () => {
    const rows = `Skills

Mother tongue\tRomanian
Social skills\tTeam spirit, good ability to adapt to other people and their places
Computer skills\tWord, Excel, SolidCAM
Annexes\tCopies of diplomas`;
    expect(shownOf(rows)).toContain(`Mother tongue: Romanian
Social skills: Team spirit, good ability to adapt to other people and their places
Computer skills: Word, Excel, SolidCAM
Annexes: Copies of diplomas`);
    expect(shownOf('Skills\n\nWord\tExcel\nSAP\tDATEV\nLexware\tOutlook')).toContain('Word, Excel');
  });

  test('of details have one, too', () => {
    const rows = ['Imke Vandermolen', 'E-mail\timke@example.org', 'Gender\tFemale', 'Own car\tYes'];
    const resume = parseResume(
      [...rows, 'Work'].map((text, at) => ({ text, size: at === 0 ? 18 : at === 4 ? 14 : 10 })),
    );
    expect(layoutOf(resume).contact).toEqual(['E-mail: imke@example.org', 'Gender: Female', 'Own car: Yes']);
  });
});

test('a colon before or behind the tab of a label is printed once', () => {
  const rows = [
    'Imke Vandermolen',
    'Email\t: imke@example.org',
    'Civil Status\t: Single',
    'Gender\t: Female',
  ];
  const details = [...rows, 'Work'].map((text, at) => ({ text, size: at === 0 ? 18 : at === 4 ? 14 : 10 }));
  expect(layoutOf(parseResume(details)).contact).toEqual([
    'Email: imke@example.org',
    'Civil Status: Single',
    'Gender: Female',
  ]);
  expect(shownOf('Other\n\nEDV:\tWord, Excel\nReisen:\tNach Absprache')).toContain(
    'EDV: Word, Excel\nReisen: Nach Absprache',
  );
});

describe('a table of levels', () => {
  test.each([
    ['Level\tListening\tReading\tWriting', 'Italian\tC1\tC1\tB2', 'English\tB1\tB1\tA2'],
    ['Software\tKnowledge\tYears', 'AutoCAD\tadvanced\t6', 'Revit\tbasic\t2 years'],
    ['Programm\tKenntnisse', 'DATEV\tsehr gut', 'SAP FI\tGrundkenntnisse'],
    ['Outil\tNiveau\tDepuis', 'Sage 100\tavancé\t2014', 'Excel\tintermédiaire\t2012'],
  ])('keeps its columns: %s', (...rows) => {
    const { sections } = resumeOf(`${TOP}Skills\n\n${rows.join('\n')}`);
    const lines = sections.find(({ kind }) => kind === 'skills')?.lines ?? [];
    expect(lines.map(({ text }) => text)).toEqual(rows);
    expect(lines.filter(({ skills }) => skills !== undefined && skills.items.length > 1)).toEqual([]);
  });

  test.each([
    ['Excel, Word, Sage', 'Office\tExcel, Word, Sage', 'French\tfluent'],
    ['Rhino, Blender', 'Rhino, Blender\tKeyshot', 'Cinema\t4d'],
    ['Forklift, reach truck', 'Plant\tForklift, reach truck', 'Spanish\tnative', 'Arabic\tbasic'],
  ])('doesn’t begin with a list: %s', (list, ...rows) => {
    const { sections } = resumeOf(`${TOP}Skills\n\n${rows.join('\n')}`);
    const [first] = sections.find(({ kind }) => kind === 'skills')?.lines ?? [];
    const items = first?.skills?.items.map(({ text }) => text) ?? [];
    expect(items).toEqual(expect.arrayContaining(list.split(', ')));
  });
});
