import { describe, expect, test } from 'vitest';
import { readPlainText } from '../../src/infra/documents/read/text.ts';
import { parseResume } from '../../src/resume/parse/parse.ts';

const read = (...top: readonly string[]) =>
  parseResume(
    readPlainText(
      new TextEncoder().encode(
        `${top.join('\n')}\n\nEXPERIENCE\n\nCook, Fell Hotel\n2019 – 2021\n- Cooked\n`,
      ),
    ).lines,
  );

/** "kind: text" of the lines above the first heading. */
const topOf = (...top: readonly string[]) =>
  read(...top)
    .sections.filter(({ heading }) => heading === null)
    .flatMap(({ kind, lines }) => lines.map(({ text }) => `${kind}: ${text}`));

const details = (...top: readonly string[]) =>
  read(...top).contact.map(({ kind, text }) => `${kind}: ${text}`);

describe('what is above the first heading', () => {
  test('is contact between two contact details, whatever it says', () => {
    expect(topOf('Ada Park', 'DOB 4/7/79', 'ada@fell.example 07700 900111', 'coatbridge ML5')).toEqual([
      'contact: Ada Park',
      'contact: DOB 4/7/79',
      'contact: ada@fell.example 07700 900111',
      'contact: coatbridge ML5',
    ]);
  });

  test('is contact behind the details where it says a licence', () => {
    expect(topOf('Ada Park', '07700 900111', 'Full UK driving licence, own tools and van')).toEqual([
      'contact: Ada Park',
      'contact: 07700 900111',
      'contact: Full UK driving licence, own tools and van',
    ]);
  });

  test('is contact behind the details where it says figures, one after another', () => {
    expect(
      topOf('Ada Park', 'ada@fell.example', 'NMC PIN 12X3456E', 'born 9/11/1994', 'Over 11 years on wards'),
    ).toEqual([
      'contact: Ada Park',
      'contact: ada@fell.example',
      'contact: NMC PIN 12X3456E',
      'contact: born 9/11/1994',
      'summary: Over 11 years on wards',
    ]);
  });

  test('is a headline where it names what the person does', () => {
    expect(topOf('Ada Park', 'Nurse, 11 years on wards', 'ada@fell.example')).toEqual([
      'contact: Ada Park',
      'summary: Nurse, 11 years on wards',
      'contact: ada@fell.example',
    ]);
  });

  test('is details where pictures divide them', () => {
    expect(
      details('Ada Park', '⌂ 12 rue du Puits-Clos, 21000 Dijon ☎ 06 39 98 00 00 ✉ ada.park@courriel.example'),
    ).toEqual([
      'name: Ada Park',
      'address: 12 rue du Puits-Clos, 21000 Dijon',
      'phone: 06 39 98 00 00',
      'email: ada.park@courriel.example',
    ]);
  });
});

describe('a number', () => {
  test.each([['NMBI PIN 0123456'], ['QTS 14/55210']])('is no detail to reach anybody: %s', (number) => {
    expect(details('Ada Park', `${number} | ada@fell.example`)).toEqual([
      'name: Ada Park',
      'email: ada@fell.example',
    ]);
  });

  test('of years makes no address of a job', () => {
    expect(details('Ada Park', 'Bacon factory 2003-2009 - line, packing, QC')).toEqual(['name: Ada Park']);
  });
});

test('a page number in a footer is put aside, whatever divides it from the name', () => {
  const { asides = [] } = parseResume([
    { text: 'Ada Park', size: 20 },
    { text: 'Referees', size: 14, bold: true, gap: 1 },
    { text: 'On request', size: 10 },
    { text: 'CV – A. Park – Page 1', size: 9, margin: 'footer' },
  ]);
  expect(asides.map(({ text }) => text)).toEqual(['CV – A. Park – Page 1']);
});

test('the name above a form is no heading, however alike they are set', () => {
  const set = (size: number, bold: boolean) => (text: string) => ({ text, size, bold });
  const [headed, plain] = [set(12.5, true), set(10.5, false)];
  const { contact, sections } = parseResume([
    ...[set(13, true)('Imke Vandermolen'), headed('Personal details')],
    ...['Address\t12 Oak Street, Leeds LS1 9AA', 'Email\timke@post.example'].map(plain),
    ...[headed('Employment history'), plain('Roofer, Delta Slate, 2019 – 2021')],
    ...[headed('Education'), plain('Tarn College, 2012')],
  ]);
  expect(contact[0]).toMatchObject({ kind: 'name', text: 'Imke Vandermolen' });
  expect(sections.map(({ kind }) => kind)).toEqual(['contact', 'contact', 'experience', 'education']);
});

test('an icon in front of a heading is no bullet', () => {
  const { sections } = parseResume([
    { text: 'Ada Park', size: 34, page: 1 },
    { text: '• experience', size: 13, bold: true, gap: 0.7, page: 1 },
    { text: 'Designer\t2017 – 2020', size: 9.5, page: 1 },
    { text: 'Studio Fell', size: 9.5, page: 1 },
    { text: '• Covers', size: 9.5, page: 1 },
    { text: '• education', size: 13, bold: true, gap: 0.7, page: 1 },
    { text: 'BA Illustration\t2012 – 2016', size: 9.5, page: 1 },
  ]);
  expect(sections.map(({ kind, heading }) => `${kind}: ${heading?.text}`)).toEqual([
    'contact: undefined',
    'experience: experience',
    'education: education',
  ]);
});

test('qualifications beside a section for education are certificates', () => {
  const text =
    'Ada Park\n\nEDUCATION\n\nBA Business, Tarn University\n2004 – 2007\n\nPROFESSIONAL QUALIFICATIONS\n\nCeMAP\n';
  const { sections } = parseResume(readPlainText(new TextEncoder().encode(text)).lines);
  expect(sections.at(-1)?.kind).toBe('certifications');
});

test('a heading may take three rows in a narrow column', () => {
  const heading = (text: string, gap: number) => ({ text, size: 13, bold: true, x: 40, page: 1, gap });
  const { sections } = parseResume([
    { text: 'Ada Park', size: 20, page: 1 },
    ...[heading('REGISTRATION', 1), heading('AND', 0.1), heading('TRAINING', 0.1)],
    { text: 'Life support', size: 10, x: 150, page: 1 },
    heading('EMPLOYMENT', 1),
    { text: 'Nurse, Fell Clinic, 2019 – 2021', size: 10, x: 150, page: 1 },
  ]);
  expect(sections.map(({ heading: row }) => row?.text)).toEqual([
    undefined,
    'REGISTRATION AND TRAINING',
    'EMPLOYMENT',
  ]);
});

test('a name may take three rows', () => {
  const { contact } = parseResume([
    ...['Wanda', 'Pimenta', 'Sobral'].map((text) => ({ text, size: 20, bold: true, page: 1 })),
    { text: 'Experience', size: 13, bold: true, page: 1 },
    { text: 'Cook, 2019 – 2021', size: 10, page: 1 },
  ]);
  expect(contact).toMatchObject([{ kind: 'name', text: 'Wanda Pimenta Sobral' }]);
});

test('details at the top of a column do not belong to the section before it', () => {
  const at = (block: number, text: string) => ({ text, size: 10, page: 1, block });
  const heading = (block: number, text: string) => ({ text, size: 13, bold: true, page: 1, block });
  const { sections, contact } = parseResume([
    { text: 'Ada Park', size: 20, page: 1, block: 1 },
    ...[heading(1, 'Experience'), at(1, 'Cook, Fell Hotel, 2019 – 2021')],
    ...[at(2, '14 Fell Lane, Leeds LS2'), at(2, '07700 900111'), heading(2, 'Skills'), at(2, 'Baking')],
  ]);
  expect(sections.map(({ kind }) => kind)).toEqual(['contact', 'experience', 'contact', 'skills']);
  expect(contact.map(({ kind }) => kind)).toEqual(['name', 'address', 'phone']);
});

test('details at the top of a column are hers, whatever else stands between a phone number and an email', () => {
  const at = (block: number, text: string) => ({ text, size: 10, page: 1, block });
  const heading = (block: number, text: string) => ({ text, size: 13, bold: true, page: 1, block });
  const { sections } = parseResume([
    { text: 'Ada Park', size: 20, page: 1, block: 1 },
    ...[heading(1, 'Experience'), at(1, 'Cook, Fell Hotel, 2019 – 2021')],
    ...[at(2, 'Box 12'), at(2, '07700 900111'), at(2, 'ada@example.org'), at(2, 'Born 1990')],
    ...[heading(2, 'Skills'), at(2, 'Baking')],
  ]);
  expect(sections.map(({ kind }) => kind)).toEqual(['contact', 'experience', 'contact', 'skills']);
});
