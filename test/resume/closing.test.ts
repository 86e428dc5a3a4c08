import { describe, expect, test } from 'vitest';
import { readPlainText } from '../../src/infra/documents/read/text.ts';
import { parseResume } from '../../src/resume/parse/parse.ts';
import type { SourceLine } from '../../src/resume/source.ts';

/** "kind: line | line" of the last two sections of a resume that ends with some lines. */
function endOf(...lines: readonly SourceLine[]): string[] {
  const plain = (text: string): SourceLine => ({ text, size: 10, gap: 0.2 });
  return parseResume([
    ...['Ada Park', 'EXPERIENCE', 'Cook, Fell Hotel, 2019 – 2021', 'LANGUAGES', 'English'].map(plain),
    ...lines,
  ])
    .sections.slice(-2)
    .map((section) => `${section.kind}: ${section.lines.map(({ text }) => text).join(' | ')}`);
}

describe('the end of a resume', () => {
  test('with place, date and name belongs to no section', () => {
    expect(
      endOf(
        { text: 'Leipzig, den 3. November 2025', size: 10, gap: 1.8 },
        { text: 'Ada Park', size: 10, gap: 1 },
      ),
    ).toEqual(['languages: English', 'other: Leipzig, den 3. November 2025 | Ada Park']);
  });

  test('leaves a town that the address on top has, too, in its section', () => {
    const lines = ['Ada Park', '12 Oak Street, 58999 Fell', 'SPRACHEN', 'Englisch', 'Fell'];
    const closing = { text: 'Fell, den 3. November 2025', size: 10, gap: 1.8 };
    const { sections } = parseResume([...lines.map((text) => ({ text, size: 10, gap: 0.2 })), closing]);
    expect(sections.slice(-2).map((one) => one.lines.map(({ text }) => text))).toEqual([
      ['Englisch', 'Fell'],
      ['Fell, den 3. November 2025'],
    ]);
  });

  test('is no heading where it is signed in the letters of one', () => {
    const headed = (text: string): SourceLine => ({ text, size: 14, bold: true, gap: 1 });
    expect(
      endOf(headed('DECLARATION'), { text: 'I hereby declare it true.', size: 10 }, headed('(ADA S. PARK)')),
    ).toEqual([...['languages: English', 'other: I hereby declare it true. | (ADA S. PARK)']]);
  });

  test('that certifies what is above belongs to none either', () => {
    expect(endOf({ text: 'I hereby certify that all of this is true.', size: 10, gap: 1 })).toEqual([
      ...['languages: English', 'other: I hereby certify that all of this is true.'],
    ]);
  });

  test.each(['Kind regards', 'Mit freundlichen Grüßen', 'Many thanks!', 'Sent from my tablet'])(
    'that says farewell belongs to none: %s',
    (farewell) => {
      const plain = (text: string): SourceLine => ({ text, size: 10, gap: 0.2 });
      expect(endOf(plain(farewell), plain('Ada Park'))).toEqual([
        'languages: English',
        `other: ${farewell} | Ada Park`,
      ]);
    },
  );

  test.each([
    ['Manifiesto que la información aquí consignada es veraz.', 'ADA PARK', 'C.C. 52.000.417'],
    ['Declaro que as informações acima são verdadeiras.', 'Ada Park'],
    ["Je certifie sur l'honneur l'exactitude des renseignements ci-dessus.", 'Fait à Lyon, le 3 mars 2025'],
    ['Ich versichere die Richtigkeit der Angaben.', 'Ada Park'],
    [
      'I hereby declare that all of the above is true and correct to the best',
      'of my knowledge and belief.',
      'Place: Pune',
    ],
  ])('that declares it true belongs to none: %s', (first, ...rest) => {
    const plain = (text: string): SourceLine => ({ text, size: 10, gap: 0.2 });
    const lines = [
      'Ada Park',
      'C.C. 52.000.417 de Manizales',
      'EXPERIENCE',
      'Cook, Fell Hotel, 2019 – 2021',
      'REFERENCES',
      'Bob Hall, 311 555 0172',
      first,
      ...rest,
    ];
    const { sections } = parseResume(lines.map(plain));
    expect(
      sections.find(({ heading }) => heading?.text === 'REFERENCES')?.lines.map(({ text }) => text),
    ).toEqual(['Bob Hall, 311 555 0172']);
  });

  test.each([
    ['Verein Fell, 2019 – 2021', 'Ich versichere die Richtigkeit der Angaben.'],
    ['Tarn Fair⇥2021, 2019', 'I hereby certify that this is true.'],
  ])('begins below the years of a job, though others are on top: %s', (job, declared) => {
    expect(endOf({ text: job }, { text: declared }, { text: 'Ada Park' }).at(-1)).toBe(
      `other: ${declared} | Ada Park`,
    );
  });

  test('says how the person is reached where the top does not', () => {
    expect(
      endOf(
        { text: '14 Mill Lane, Leeds LS1 4AB', size: 10, gap: 9 },
        { text: '07700 900412 ada@fell.example', size: 10, gap: 0 },
      ),
    ).toEqual(['languages: English', 'contact: 14 Mill Lane, Leeds LS1 4AB | 07700 900412 ada@fell.example']);
  });

  test('with the date of a course is part of the section', () => {
    expect(endOf({ text: 'First aid, 12 May 2021', size: 10, gap: 0.2 })).toEqual([
      ...['experience: ', 'languages: English | First aid, 12 May 2021'],
    ]);
  });

  test('is no certification where it is a place and a day', () => {
    expect(endOf({ text: 'Oldenburg, 12.02.2024', size: 10, gap: 1.5 })).toEqual([
      ...['languages: English', 'other: Oldenburg, 12.02.2024'],
    ]);
  });
});

/** "kind: line | line" of the sections below the name of a plain text, entries in brackets. */
function sectionsOf(...texts: readonly string[]): string[] {
  const { sections } = parseResume(readPlainText(new TextEncoder().encode(texts.join('\n'))).lines);
  return sections.map(({ kind, lines, entries }) =>
    [
      `${kind}:`,
      ...lines.map(({ text }) => text),
      ...entries.map(({ header, lines }) => `[${[...header, ...lines].map(({ text }) => text).join(' | ')}]`),
    ].join(' '),
  );
}

describe('the end of the last section', () => {
  const JOB = ['Employer: Delta Haulage', 'Position: HGV Driver', 'Date: 2018 – 2023', 'Place: Leeds'];

  test('may be the date and the place of a job', () => {
    const other = ['Employer: Northern Freight', 'Position: Van Driver', 'Date: 2014 – 2018', 'Place: York'];
    const read = sectionsOf('Ana Ruiz', 'ana@mail.example', '', 'Employment', ...JOB, '', ...other);
    expect(read.at(-1)).toContain('Date: 2014 – 2018');
    expect(read.at(-1)).toContain('Place: York');
    expect(sectionsOf('Ana Ruiz', 'ana@mail.example', '', 'Employment', ...JOB)).toHaveLength(2);
  });

  test('may be the month of an event', () => {
    const event = ['Event Steward, Leeds 10K', 'Place: Leeds', 'Date: May 2019'];
    expect(sectionsOf('Ana Ruiz', 'ana@mail.example', '', 'Volunteering', ...event)).toHaveLength(2);
  });

  test('may be a place in a list of facts', () => {
    const facts = ['Datos de interés', 'Carné de conducir B', 'Lugar: Vigo'];
    expect(sectionsOf('Ana Ruiz', 'ana@mail.example', '', 'Idiomas', 'Español', '', ...facts).at(-1)).toBe(
      'other: Carné de conducir B Lugar: Vigo',
    );
  });

  test('is a closing with a place and a day', () => {
    const jobs = ['Experience', 'Cook, Fell Hotel, 2019 – 2021', ''];
    const end = ['Languages', 'English', '', 'Place: Leeds', 'Date: 3.11.2025'];
    expect(sectionsOf('Ana Ruiz', 'ana@mail.example', '', ...jobs, ...end).slice(-2)).toEqual([
      ...['languages: English', 'other: Place: Leeds Date: 3.11.2025'],
    ]);
  });

  test('keeps a contact section whole', () => {
    const contact = ['Contact', 'Ana Ruiz', 'ana.ruiz@mail.example', '07700 900123'];
    expect(sectionsOf('Ana Ruiz', '', 'Languages', 'English', '', ...contact).at(-1)).toBe(
      'contact: Ana Ruiz ana.ruiz@mail.example 07700 900123',
    );
  });

  test('leaves a referee what is theirs', () => {
    const referee = [
      'Jane Brown, Home Manager, Delta Care Home',
      'jane.brown@deltacare.example',
      '0113 496 0000',
    ];
    const resume = ['Maria Keller', 'Leeds', '', 'Languages', 'English', '', 'References', ...referee];
    expect(sectionsOf(...resume).at(-1)).toBe(`other: ${referee.join(' ')}`);
  });

  test('may be a course of a Word file, which says nothing of spaces', () => {
    const lines = ['Ana Ruiz', 'ana@mail.example', 'Courses', 'Food Hygiene', 'York College, 14 June 2021'];
    const read = parseResume(
      [...lines, 'First Aid', 'Leeds, 12 May 2021'].map((text) => ({
        text,
        ...(text === 'Courses' ? { heading: 1 } : {}),
      })),
    );
    expect(read.sections).toHaveLength(2);
  });
});
