import { describe, expect, test } from 'vitest';
import { readPlainText } from '../../src/infra/documents/read/text.ts';
import { parseResume } from '../../src/resume/parse/parse.ts';
import type { Section } from '../../src/resume/resume.ts';
import type { SourceLine } from '../../src/resume/source.ts';

/** "Title @ Organisation, Place: start – end" of each entry below a heading. */
function entriesBelow(heading: string, rows: readonly (string | Partial<SourceLine>)[]): string[] {
  const lines = [
    { text: 'Ada Park', size: 20 },
    { text: heading, size: 14, bold: true, gap: 1 },
    ...rows,
  ].map(
    (row): SourceLine => ({
      text: '',
      size: 10,
      page: 1,
      ...(typeof row === 'string' ? { text: row } : row),
    }),
  );
  return entriesOf(lines);
}

const entriesOf = (lines: readonly SourceLine[]) => entriesOfResume(parseResume(lines).sections);

const entriesOfResume = (sections: readonly Section[]) =>
  sections
    .flatMap(({ entries }) => entries)
    .map(
      ({ title, organisation, place, start, end }) =>
        `${title?.text ?? '–'} @ ${organisation?.text ?? '–'}, ${place?.text ?? '–'}: ${start?.text ?? '–'} – ${end?.text ?? '–'}`,
    );

describe('where an entry begins', () => {
  const read = (text: string) => parseResume(readPlainText(new TextEncoder().encode(text)).lines);

  test('at the row with its dates where all rows begin with them: what stands between two belongs to the one above', () => {
    const { sections } = read(
      'Ada Park\n\nWork history\n2020-2024 Fenwick Distribution, Hull\npicker packer, FLT counterbalance\n2018-2020 packer, Tarn Sports\n2016-2018 cleaner, Hull College',
    );
    expect(entriesOfResume(sections)).toEqual([
      'picker packer, FLT counterbalance @ Fenwick Distribution, Hull: 2020 – 2024',
      'packer @ Tarn Sports, –: 2018 – 2020',
      'cleaner @ Hull College, –: 2016 – 2018',
    ]);
  });

  test('at each qualification with its own year, though a grade follows', () => {
    const { sections } = read(
      'Ada Park\n\nEducation\nPGDip Emergency Nursing, Lee College, 2022 (2.1)\nBSc General Nursing, Lee College, 2017 (2:1)\nLeaving Certificate, Bower School, 2013',
    );
    expect(entriesOfResume(sections)).toEqual([
      'PGDip Emergency Nursing @ Lee College, –: – – 2022',
      'BSc General Nursing @ Lee College, –: – – 2017',
      'Leaving Certificate @ Bower School, –: – – 2013',
    ]);
  });

  test('not at the second row of a bullet in a narrow column, which its first row waits for', () => {
    const bullet = (text: string) => ({ text: `• ${text}`, x: 200, gap: 0.2 });
    const rest = (text: string) => ({ text, x: 212, gap: 0.2 });
    expect(
      entriesBelow('Berufserfahrung', [
        { text: 'seit 04/2019\tSchichtführer Lager, Nordlager GmbH, Dortmund', x: 60, gap: 0.2 },
        bullet('Führung von 18 Mitarbeitern in der'),
        rest('Spätschicht'),
        bullet('Staplerfahrer (Front- und'),
        rest('Schubmaststapler)'),
        bullet('Inventur mit'),
        { ...rest('allen Kollegen'), continues: true },
        { text: '08/2012 – 03/2019\tFachkraft für Lagerlogistik, Rheinlager SE, Herne', x: 60, gap: 0.2 },
        bullet('Kommissionierung, Wareneingang,'),
        rest('Versand'),
      ]),
    ).toHaveLength(2);
  });

  test('not at a bullet whose dash touches its first word', () => {
    const { sections } = read(
      'Ada Park\n\nJobs\nHome Carer, Fell Care\tSept 2018 - Feb 2021\n-visited 9 clients a day in their homes\n-PEG feeding\nSales assistant, Tarn Shop\t2016-2018\n-tills, refunds',
    );
    expect(
      sections.flatMap(({ entries }) => entries).map(({ lines }) => lines.map(({ text }) => text)),
    ).toEqual([['visited 9 clients a day in their homes', 'PEG feeding'], ['tills, refunds']]);
  });

  test('a short name beside its dates begins one, as the longer one above did', () => {
    expect(
      entriesBelow('Education', [
        'BSc Veterinary Nursing, first class\t2011 – 2015',
        'University of the Shannon\tAthlone',
        'Leaving Certificate\t2005 – 2011',
        'Bower Secondary School\tAthlone',
      ]),
    ).toEqual([
      'BSc Veterinary Nursing, first class @ University of the Shannon, Athlone: 2011 – 2015',
      'Leaving Certificate @ Bower Secondary School, Athlone: 2005 – 2011',
    ]);
  });

  test('a row of dates does not continue the bullet above, though it begins small', () => {
    const bullet = (text: string) => ({ text, listItem: true, continues: false });
    expect(
      entriesBelow('Arbetslivserfarenhet', [
        'mars 2020 – nu',
        'Arbetsledare – Mälarstål AB',
        bullet('Ansvarig för provningar enligt ISO 9606'),
        { text: 'augusti 2014 – februari 2020', continues: false },
        'Svetsare – Rörtjänst AB',
        bullet('Jour var femte vecka'),
      ]),
    ).toEqual([
      'Arbetsledare @ Mälarstål AB, –: mars 2020 – nu',
      'Svetsare @ Rörtjänst AB, –: augusti 2014 – februari 2020',
    ]);
  });

  test('a title in bold does not continue the bullet above', () => {
    expect(
      entriesBelow('Arbetslivserfarenhet', [
        { text: 'Arbetsledare, Mälarstål AB', bold: true },
        'mars 2020 – nu',
        { text: '• Minskade omarbete med egenkontroll i hela verkstaden', x: 41 },
        { text: 'Svetsare, Rörtjänst i Sörmland AB', bold: true, x: 40 },
        'augusti 2014 – februari 2020',
      ]),
    ).toEqual([
      'Arbetsledare @ Mälarstål AB, –: mars 2020 – nu',
      'Svetsare @ Rörtjänst i Sörmland AB, –: augusti 2014 – februari 2020',
    ]);
  });

  test('a name that ends in an abbreviation is no sentence', () => {
    expect(
      entriesBelow('Experiencia', ['02/2020 – actualmente', 'Auxiliar contable – Textiles Aburrá S.A.S.']),
    ).toEqual(['Auxiliar contable @ Textiles Aburrá S.A.S., –: 02/2020 – actualmente']);
  });

  test('dates that wrap are one row', () => {
    expect(
      entriesBelow('Experience', [
        'Cook, Harbour Kitchen Ltd',
        'Sept 2015 –',
        'to date',
        '• Cooked for ninety',
      ]),
    ).toEqual(['Cook @ Harbour Kitchen Ltd, –: Sept 2015 – to date']);
  });
});

describe('what is around an entry', () => {
  test.each([
    'From – to\tCompany\tPosition and duties',
    'Zeitraum\tFirma und Tätigkeit',
    'Période\tEntreprise / poste',
  ])('the first row of a table says what its columns hold, and is put aside: %s', (row) => {
    const resume = parseResume([
      { text: 'Ada Park', size: 20 },
      { text: 'Experience', size: 14, bold: true, gap: 1 },
      { text: row, size: 10 },
      { text: '2016 – 2019\tRed Fork Mechanical\tTechnician', size: 10 },
    ]);
    expect(resume.asides?.map(({ text }) => text)).toEqual([row]);
  });

  test('what was done is no name, though it is no bullet', () => {
    expect(
      entriesBelow('Experience', [
        '2013 – 2015\tKennel Hand, Drumraney Kennels',
        'Cleaned, walked and fed up to fifty dogs',
        '2009 – 2013\tNurse, Shannonside Hospital',
        'Ran the theatre list for three surgeons',
      ]),
    ).toEqual([
      'Kennel Hand @ Drumraney Kennels, –: 2013 – 2015',
      'Nurse @ Shannonside Hospital, –: 2009 – 2013',
    ]);
  });

  test.each([
    ['Instrutora de natação', 'Projeto Maré Alta'],
    ['Build crew leader', 'Habitat for Humanity Windward'],
  ])('a job is told from where it was done: %s, %s', (title, organisation) => {
    const fields = `${title} @ ${organisation}, –: 2015 – 2019`;
    expect(entriesBelow('Experience', [title, `${organisation}, 2015 – 2019`])).toEqual([fields]);
    expect(entriesBelow('Experience', [`${title}, ${organisation}\t2015 – 2019`])).toEqual([fields]);
  });

  test('a French job has its main word first', () => {
    expect(
      entriesBelow('Expérience', [
        'SEPT. 2014 – AOÛT 2017',
        'Technicienne bureau d’études',
        'Ingénierie des Abers – Landerneau',
      ]),
    ).toEqual(['Technicienne bureau d’études @ Ingénierie des Abers, Landerneau: SEPT. 2014 – AOÛT 2017']);
  });

  test('a college stands beside its dates, above what was finished there', () => {
    expect(
      entriesBelow('Ausbildung', [
        '2012 – 2014\tBerufskolleg Tarn-Nord, Essen',
        'Abschluss als Bäcker (IHK)',
        '1999 – 2006\tGesamtschule Tarn-Süd, Essen',
        'Fachoberschulreife',
      ]),
    ).toEqual([
      'Abschluss als Bäcker (IHK) @ Berufskolleg Tarn-Nord, Essen: 2012 – 2014',
      'Fachoberschulreife @ Gesamtschule Tarn-Süd, Essen: 1999 – 2006',
    ]);
  });

  test('several people of one trade are a firm', () => {
    expect(entriesBelow('Experience', ['Veterinary Nurse, Lakeland Vets', '2015 – 2019'])).toEqual([
      'Veterinary Nurse @ Lakeland Vets, –: 2015 – 2019',
    ]);
  });
});

describe('the name of a person', () => {
  const nameOf = (...rows: readonly SourceLine[]) =>
    parseResume([
      ...rows,
      { text: 'Experience', size: 14, bold: true, gap: 1 },
      { text: 'Cook', size: 10 },
    ]).contact.find(({ kind }) => kind === 'name')?.text;

  test('is not its initials, set larger', () => {
    expect(nameOf({ text: 'AP', size: 34 }, { text: 'Ada Park', size: 22 })).toBe('Ada Park');
    expect(nameOf({ text: 'AP\tAda Park\t085 555 0142', size: 22 })).toBe('Ada Park');
  });

  test('is not a town above it', () => {
    expect(
      nameOf({ text: 'Bristol', size: 9 }, { text: 'Ada Park', size: 22 }, { text: '085 555 0142', size: 9 }),
    ).toBe('Ada Park');
  });
});

describe('a town of any name', () => {
  test('is the place where the towns of the other entries stand', () => {
    const job = (dates: string, names: string, town: string) => [
      dates,
      names,
      town,
      { text: 'Did it', listItem: true },
    ];
    expect(
      entriesBelow('Experience', [
        ...job('2019 – 2024', 'Senior Nurse – Shannonside Hospital', 'Athlone, Co. Westmeath'),
        ...job('2015 – 2019', 'Nurse – Lakeland Vets', 'Mullingar'),
        ...job('2013 – 2015', 'Kitchen Assistant – The Ropewalk', 'Drumraney'),
      ]),
    ).toEqual([
      'Senior Nurse @ Shannonside Hospital, Athlone, Co. Westmeath: 2019 – 2024',
      'Nurse @ Lakeland Vets, Mullingar: 2015 – 2019',
      'Kitchen Assistant @ The Ropewalk, Drumraney: 2013 – 2015',
    ]);
  });
});

describe('a title and where, in one row', () => {
  test.each([
    ['Cocinera en Hotel Sol', 'Cocinera @ Hotel Sol'],
    ['Svetsare på Rörtjänst', 'Svetsare @ Rörtjänst'],
    ['Enfermeira em Clínica Vale', 'Enfermeira @ Clínica Vale'],
  ])('“%s”', (row, names) => {
    expect(entriesBelow('Experience', [row, '2019 – 2021'])).toEqual([`${names}, –: 2019 – 2021`]);
  });

  test('in education, what was studied stays with the degree', () => {
    expect(
      entriesBelow('Formación', ['Máster en Atención Farmacéutica en Universidad de Granada', '2017 – 2018']),
    ).toEqual(['Máster en Atención Farmacéutica @ Universidad de Granada, –: 2017 – 2018']);
  });

  test('a title is split off a name of unknown words, though the other entries have the employer first', () => {
    const text =
      'Ada Park\n\nCommunity Leadership\n\nHabitat Trust\nBoard Member\n2020 – 2022\n- Met monthly\n\nWhitehaven School\nSpeaker\n2018 – 2020\n- Spoke\n\nBuild crew leader, Habitat for Humanity\n2016 – 2018\n- Built';
    expect(entriesOf(readPlainText(new TextEncoder().encode(text)).lines).at(-1)).toBe(
      'Build crew leader @ Habitat for Humanity, –: 2016 – 2018',
    );
  });
});
