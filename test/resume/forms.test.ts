import { describe, expect, test } from 'vitest';
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
