import { describe, expect, it } from 'vitest';
import { documentName } from '../../src/strings/document-name.ts';

const nameFor = (title: string, { person = 'Marisol Okafor-Brandt', companyName = '', version = 1 } = {}) =>
  documentName({ title, companyName, tailoredResumeText: `${person}\nLeeds` }, version);

describe('the name of a document', () => {
  it('has a nickname without its quotes', () => {
    expect(nameFor('Baker', { person: 'Imke “Mika” Vandermolen' })).toBe('Imke Mika Vandermolen - Baker');
  });

  it.each([
    ['Infection Prevention Nurse', 'Marisol Okafor-Brandt - Infection Prevention Nurse'],
    ['C++ / Node.js Developer', 'Marisol Okafor-Brandt - C++ Node.js Developer'],
    ['UI/UX Designer (m/f/d)', 'Marisol Okafor-Brandt - UI-UX Designer (m-f-d)'],
    ['Chef de partie: “pâtisserie”', 'Marisol Okafor-Brandt - Chef de partie pâtisserie'],
    ["Children's Nurse – Nights", "Marisol Okafor-Brandt - Children's Nurse – Nights"],
    ['We need a nurse...', 'Marisol Okafor-Brandt - We need a nurse'],
    ['R&D Lead, C#', 'Marisol Okafor-Brandt - R&D Lead, C#'],
    ['../..', 'Marisol Okafor-Brandt'],
    ['a:b*c?d"e<f>g', 'Marisol Okafor-Brandt - a b c d e f g'],
    ['Nurse\u202Efdp.exe\u0000', 'Marisol Okafor-Brandt - Nurse fdp.exe'],
    ['Nurse 🩺 …', 'Marisol Okafor-Brandt - Nurse'],
  ])('keeps what people write, and nothing that a file system refuses: %s', (title, name) => {
    expect(nameFor(title)).toBe(name);
  });

  it.each([
    "Siobhán O'Neill-Ó Briain",
    'D’Arcy Ngũgĩ',
    '王小明',
    'أمل الخطيب',
    'می‌نا',
    'Łukasz Żółć',
    'J. R. Ewing Jr.',
  ])('keeps the name of %s as it is', (person) => {
    expect(nameFor('Nurse', { person })).toBe(`${person.normalize('NFC')} - Nurse`);
  });

  it.each([
    'Marit Solheim-Oakes (she/her)',
    'Name: Marit Solheim-Oakes',
    'Curriculum Vitae\n\nMarit Solheim-Oakes',
    'Lebenslauf\n\nPersönliche Daten\nName: Marit Solheim-Oakes',
  ])('finds the name in %j', (person) => {
    expect(nameFor('Nurse', { person })).toBe('Marit Solheim-Oakes - Nurse');
  });

  it('numbers versions from the second on', () => {
    expect(nameFor('Nurse', { version: 1 })).toBe('Marisol Okafor-Brandt - Nurse');
    expect(nameFor('Nurse', { version: 3 })).toBe('Marisol Okafor-Brandt - Nurse (3)');
  });

  it('takes the company where the posting names no role, and a word where nothing names anybody', () => {
    expect(nameFor('', { companyName: "St Anne's" })).toBe("Marisol Okafor-Brandt - St Anne's");
    expect(nameFor('', { person: '+44 113 496' })).toBe('resume');
    expect(nameFor('', { person: 'CON' })).toBe('resume CON');
  });

  it('stays below what file systems hold, and cuts between words and never within a letter', () => {
    const long = nameFor('Senior Consultant Anaesthetist '.repeat(20));
    expect(long).toMatch(/Anaesthetist$|Senior$|Consultant$/);
    for (const title of [
      'Nurse '.repeat(100),
      '护士长'.repeat(100),
      'e\u0301\u0323'.repeat(200),
      '👩‍👩‍👧'.repeat(90),
    ]) {
      const name = `${nameFor(title, { person: 'ก'.repeat(60), version: 99 })} (changes).docx`;
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
      expect(name.isWellFormed()).toBe(true);
    }
  });
});
