import { describe, expect, test } from 'vitest';
import { hasHeadingColumn } from '../../src/infra/documents/read/common/heading-column.ts';
import { readPlainText } from '../../src/infra/documents/read/text.ts';
import { parseResume } from '../../src/resume/parse/parse.ts';

const TOP = 'Imke Vandermolen\nimke@example.org\n\n';

const fieldsOf = (text: string) =>
  parseResume(readPlainText(new TextEncoder().encode(TOP + text)).lines).sections.flatMap(({ entries }) =>
    entries.map(({ title, organisation, start, end, lines }) => [
      title?.text,
      organisation?.text,
      [start?.text, end?.text].join(' to '),
      lines.length,
    ]),
  );

describe('a table whose first row says what its columns hold', () => {
  test('has its names and dates in their columns, and a reason for leaving is neither', () => {
    const rows = [
      'From\tTo\tEmployer\tJob title and duties\tReason for leaving',
      'Feb 2020\tTo date\tDelta Carriers, Goole\tTanker driver\tStill employed',
      '- Fuel for forecourts, nights',
      'Oct 2013\tJan 2020\tGamma Foods\tFridge driver\tDepot closed',
      '- Supermarkets in the north',
    ];
    expect(fieldsOf(`WORK HISTORY\n\n${rows.join('\n')}`)).toEqual([
      ['Tanker driver', 'Delta Carriers', 'Feb 2020 to To date', 1],
      ['Fridge driver', 'Gamma Foods', 'Oct 2013 to Jan 2020', 1],
    ]);
  });

  test('may have the months and years of two digits in columns of their own', () => {
    const rows = [
      'From\tTo\tCompany\tPosition\tReason for leaving',
      '06/17\tPresent\tDelta Carriers, Waco, TX\tTanker driver\tStill there',
      '10/13\t05/17\tGamma Foods, Tyler, TX\tReefer driver\tLayoff',
    ];
    expect(fieldsOf(`EMPLOYMENT (LAST 15 YEARS)\n\n${rows.join('\n')}`)).toEqual([
      ['Tanker driver', 'Delta Carriers', '06/17 to Present', 0],
      ['Reefer driver', 'Gamma Foods', '10/13 to 05/17', 0],
    ]);
  });

  test('may name them in other words', () => {
    const rows = [
      'Course\tName of the Institution\tYear of Passing\tPercentage',
      'M.Com\tDelta Arts & Science College (Distance)\t2016\t68%',
      'HSC\tGamma Girls Hr. Sec. School\t2009\t86%',
    ];
    expect(fieldsOf(`EDUCATION\n\n${rows.join('\n')}`)).toEqual([
      ['M.Com', 'Delta Arts & Science College (Distance)', ' to 2016', 0],
      ['HSC', 'Gamma Girls Hr. Sec. School', ' to 2009', 0],
    ]);
  });

  test('tells by the rows what its other labels hold', () => {
    const rows = [
      'Cargo\tEntidade\tAdmissão\tSaída',
      'Auxiliar de logística\tFrigorífico Delta\t03/2018\tatual',
      'Vendedora\tLojas Gama\t01/2011\t05/2013',
      'Operadora de caixa\tBoa Praça\t06/2009\t12/2010',
    ];
    expect(fieldsOf(`Experiência profissional\n\n${rows.join('\n')}`)).toEqual([
      ['Auxiliar de logística', 'Frigorífico Delta', '03/2018 to atual', 0],
      ['Vendedora', 'Lojas Gama', '01/2011 to 05/2013', 0],
      ['Operadora de caixa', 'Boa Praça', '06/2009 to 12/2010', 0],
    ]);
  });

  test('is none where names stand beside places above titles beside dates', () => {
    const rows = [
      'LYCÉE DELTA\tLorient',
      'Comptable\t2013 – 2018',
      '- Saisie',
      'GAMMA TRANSPORTS\tVannes',
      'Assistante\t2011 – 2013',
      '- Paie',
    ];
    expect(fieldsOf(`Expérience\n\n${rows.join('\n')}`).map(([title]) => title)).toEqual([
      'Comptable',
      'Assistante',
    ]);
  });

  test('has no column for what two labels share, so the words tell', () => {
    const rows = [
      'Zeitraum\tFirma und Tätigkeit',
      '02/2019 – heute\tDelta Spedition GmbH, Essen',
      'Schichtleiter Lager',
      '- 18 Leute im Zweischichtbetrieb',
      '08/2014 – 01/2019\tGamma Getränke KG, Essen',
      'Lagerhelfer',
      '- Touren im Stadtgebiet',
    ];
    expect(fieldsOf(`Berufserfahrung\n\n${rows.join('\n')}`)).toEqual([
      ['Schichtleiter Lager', 'Delta Spedition GmbH', '02/2019 to heute', 1],
      ['Lagerhelfer', 'Gamma Getränke KG', '08/2014 to 01/2019', 1],
    ]);
  });
});

describe('a form', () => {
  test('may have its labels in a column of their own, with colons in front of what they say', () => {
    const rows = [
      'Position\t: Staff Nurse – ICU',
      'Hospital/Clinic\t: Gamma Specialty Clinic, Muscat',
      'Inclusive Dates\t: June 15, 2019 – Present',
      'Duties\t:',
      '- Charge nurse on nights',
      'Position\t: Ward Nurse',
      'Hospital/Clinic\t: Delta Provincial Hospital, Iloilo',
      'Inclusive Dates\t: March 2, 2015 – April 30, 2019',
      'Duties\t:',
      '- Bedside care of 20 patients',
    ];
    expect(fieldsOf(`WORK EXPERIENCE\n\n${rows.join('\n')}`)).toEqual([
      ['Staff Nurse – ICU', 'Gamma Specialty Clinic', 'June 15, 2019 to Present', 2],
      ['Ward Nurse', 'Delta Provincial Hospital', 'March 2, 2015 to April 30, 2019', 2],
    ]);
  });

  test('may have labels that begin sections elsewhere, and one of unknown words for the employer', () => {
    const rows = [
      'Tätig bei: Stadtwerke Delta, Hohenfelde',
      'Funktion: Anlagenfahrer',
      'Beschäftigt: 04/2018 – heute',
      'Schwerpunkte:',
      '- Betrieb der Anlage',
      'Tätig bei: Nordgamma, Bad Oldesloe',
      'Funktion: Produktionshelfer',
      'Beschäftigt: 01/2010 – 03/2018',
      'Schwerpunkte:',
      '- Spritzguss',
    ];
    expect(fieldsOf(`Berufserfahrung\n\n${rows.join('\n')}\n\nKenntnisse\n\nSAP`)).toEqual([
      ['Anlagenfahrer', 'Stadtwerke Delta', '04/2018 to heute', 2],
      ['Produktionshelfer', 'Nordgamma', '01/2010 to 03/2018', 2],
    ]);
  });

  test('may have the employer above its labels, numbered, and dates behind a label of any words', () => {
    const rows = [
      '1. M/s. Delta Agro Exports Pvt. Ltd., Coimbatore',
      'Designation\t: Accounts Executive',
      'Time with them\t: June 2018 to till date',
      '- Bank reconciliation',
      '2. M/s. Gamma Textiles, Tiruppur',
      'Designation\t: Accounts Assistant',
      'Time with them\t: July 2014 to May 2018',
      '- Pay roll',
    ];
    expect(fieldsOf(`WORK EXPERIENCE\n\n${rows.join('\n')}`)).toEqual([
      ['Accounts Executive', 'M/s. Delta Agro Exports Pvt. Ltd.', 'June 2018 to till date', 1],
      ['Accounts Assistant', 'M/s. Gamma Textiles', 'July 2014 to May 2018', 1],
    ]);
  });
});

test('schools stand behind their level, and a level is the title where the rows below have none', () => {
  const rows = [
    'Posgrado:\tUniversidad Delta',
    'Especialización en Gerencia Social',
    '2010',
    'Universitarios:\tUniversidad Gama',
    'Trabajo Social',
    '2003',
    'Secundarios:\tColegio Beta',
    '1996',
  ];
  expect(fieldsOf(`FORMACIÓN ACADÉMICA\n\n${rows.join('\n')}`)).toEqual([
    ['Especialización en Gerencia Social', 'Universidad Delta', ' to 2010', 0],
    ['Trabajo Social', 'Universidad Gama', ' to 2003', 0],
    ['Secundarios', 'Colegio Beta', ' to 1996', 0],
  ]);
});

test('the labels of a form are no column of headings, though some begin sections elsewhere', () => {
  expect(hasHeadingColumn(['Expérience', 'Formation', 'Langues'])).toBe(true);
  expect(hasHeadingColumn(['Période:', 'Emploi:', 'Formation:', 'Missions:'])).toBe(false);
});

test('an employer in square brackets behind the title, and years of two digits', () => {
  const rows = ['Legal Secretary (maternity cover) [Delta Vane LLP]\tNov 23 – Oct 24', '- Diary and post'];
  expect(fieldsOf(`EMPLOYMENT\n\n${rows.join('\n')}`)).toEqual([
    ['Legal Secretary (maternity cover)', 'Delta Vane LLP', 'Nov 23 to Oct 24', 1],
  ]);
});
