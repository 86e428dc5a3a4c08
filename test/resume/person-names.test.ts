import { describe, expect, test } from 'vitest';
import { isNameInEmail } from '../../src/resume/parse/entities/email-names.ts';
import { parseResume } from '../../src/resume/parse/parse.ts';
import { findLabelledName, findName } from '../../src/resume/parse/person/person-names.ts';
import { linesOf } from '../../src/resume/resume.ts';
import type { SourceLine } from '../../src/resume/source.ts';

describe('a name', () => {
  test.each([
    ['I’m Ada Park', 'Ada Park'],
    ['Hi, my name is Ada Park!', 'Ada Park'],
    ['Mein Name ist Ada Park', 'Ada Park'],
    ['Ada Jane Park RN (Adult)', 'Ada Jane Park'],
    ['Ada Jane Park – CV', 'Ada Jane Park'],
    ['Ada Park, 12 Oak Street, Leeds, LS1 9AA', 'Ada Park'],
    ['Candidate:\tAda Park', 'Ada Park'],
    ['NOMBRES Y APELLIDOS: Ada Park Ruiz', 'Ada Park Ruiz'],
    ['Jean Paul ROUX', 'Jean Paul ROUX'],
    ['INFORMATIONS PERSONNELLES\tAda Park', 'Ada Park'],
    ['Personal information\tAda Park', 'Ada Park'],
  ])('is found in “%s”', (line, name) => {
    expect(findName(line)).toBe(name);
  });

  test.each(['Candidate Experience Manager', 'Candidate Care', 'Applicant Support Officer'])(
    'has no label in “%s”',
    (line) => {
      expect(findLabelledName(line)).toBe(null);
    },
  );

  test.each(['I’m passionate about wound care', 'I am a baker of bread and rolls, in Leeds'])(
    'is none in “%s”',
    (line) => {
      expect(findName(line) ?? line).toBe(line);
    },
  );

  test.each([
    ['Ada Park', 'ada.park@mail.example', true],
    ['Zoë Ængström', 'zoe.x@mail.example', false],
    ['Stöltinger', 'h.stoltinger@mail.example', true],
    ['Hello there', 'ada.park@mail.example', false],
    ['Ada Jane Park', 'adapark88@mail.example', true],
    ['Ada Park', 'a.park@mail.example', true],
    ['Øyvind Berg', 'oberg@mail.example', true],
    ['Jean-Paul Roux', 'jp.roux@mail.example', true],
    ['Ada Park', 'park@mail.example', false],
    ['Head Cook', 'will.cook@mail.example', false],
    ['Head Cook', 'head.cook@mail.example', false],
    ['Sunrise Care Homes', 'hope.care@mail.example', false],
    ['Ward Manager', 'grace.ward@mail.example', false],
    ['Clinique de la Fontaine Bleue', 'claire.fontaine@mail.example', false],
    ['King’s College London', 'may.king@mail.example', false],
    ['King’s College London', 'l.king@mail.example', false],
    ['Delta Services', 'delta.services@mail.example', false],
  ])('“%s” is in %s: %s', (name, email, is) => {
    expect(isNameInEmail(name, email)).toBe(is);
  });

  test('is the one that an email address is made of, whatever stands above it', () => {
    const plain = (text: string): SourceLine => ({ text, size: 10, page: 1 });
    const { contact } = parseResume([
      ...['Mill Recruiters', 'Ada Park', 'Leeds', 'ada.park@mail.example'].map(plain),
      ...['EXPERIENCE', 'Cook, Fell Hotel, 2019 – 2021'].map(plain),
    ]);
    expect(contact[0]).toMatchObject({ kind: 'name', text: 'Ada Park' });
  });

  test.each(['Ruiz Bakery', 'Ana Ruiz Bakery', 'Ana Ruiz'])(
    'is none among the employers: “%s”',
    (employer) => {
      const texts = ['ana.ruiz@mail.example', '07700 900123', '', 'Experience'];
      const jobs = ['Baker, Ruiz Bakery Ltd, 2018 – 2023', '- Bread', employer, '- Rolls'];
      const { contact } = parseResume([...texts, ...jobs].map((text) => ({ text })));
      expect(contact.map(({ kind }) => kind)).toEqual(['email', 'phone']);
    },
  );

  test.each([
    ['below a first name, where the address tells the surname only', ['Solveig', 'Kerrane'], []],
    ['below details that stand beside it', ['Solveig'], ['12 Oak Street, Leeds', 'Kerrane']],
  ])('may have its surname %s', (_, name, below) => {
    const large = new Set(['Solveig', 'Kerrane']);
    const texts = [
      ...name,
      ...below,
      's.kerrane@mail.example',
      'EXPERIENCE',
      'Cook, Fell Hotel, 2019 – 2021',
    ];
    const { contact } = parseResume(
      texts.map((text) => ({ text, size: large.has(text) ? 24 : 10, page: 1 })),
    );
    expect(contact[0]).toMatchObject({ kind: 'name', text: 'Solveig Kerrane' });
  });

  test.each(['Permis B', 'SEAFARER CURRICULUM VITAE'])('is not what is no name: “%s”', (text) => {
    const lines = [text, '06 39 98 00 00', 'EXPERIENCE', 'Cook, Fell Hotel, 2019 – 2021'];
    expect(parseResume(lines.map((line) => ({ text: line }))).contact.map(({ kind }) => kind)).toEqual([
      'phone',
    ]);
  });

  test('stands behind its label, whatever is on top', () => {
    const lines = ['Blue Anchor Crew', 'PERSONAL DATA', 'Full name\tAda Park Ruiz', 'Mobile\t07700 900123'];
    const { contact } = parseResume(
      [...lines, 'EXPERIENCE', 'Cook, Fell Hotel, 2019 – 2021'].map((text) => ({ text })),
    );
    expect(contact.filter(({ kind }) => kind === 'name')).toMatchObject([{ text: 'Ada Park Ruiz' }]);
  });

  test.each([
    ['Job centre Joplin', 'Full name\tJo Park', 'Jo Park'],
    ['求职登记表 王府井', '姓名:王小明', '王小明'],
  ])('is on the line of its label, not on one that has its first word: %s', (other, labelled, name) => {
    const lines = ['PERSONAL DATA', other, labelled, 'Mobile\t07700 900123', 'EXPERIENCE'];
    const { contact, sections } = parseResume(
      [...lines, 'Cook, Fell Hotel, 2019 – 2021'].map((text) => ({ text })),
    );
    const named = contact.find(({ kind }) => kind === 'name');
    const line = linesOf({ sections }).find(({ id }) => id === named?.line);
    expect([named?.text, line?.text]).toEqual([name, labelled]);
  });

  test.each([
    ['of an emergency contact', 'Mila Vos', 'm.vos@mail.example', 'Emergency contact', 'Full name\tJan Vos'],
    ['of a referee', 'Mila Vos', '07700 900124', 'Contact for references', 'Name: Jan Berg'],
    ['that isn’t whole', 'Mila Vos', '07700 900124', 'Personal data', 'Name: Vos'],
    ['of an employer', 'Mila Vos', 'mila.vos@mail.example', 'Contact', 'Name: Delta Bakery'],
  ])('is not the one %s', (_, own, reached, heading, labelled) => {
    const { contact } = parseResume([
      ...[own, reached].map((text) => ({ text })),
      { text: 'Experience', heading: 1 },
      { text: 'Cook, Fell Hotel, 2019 – 2021' },
      { text: heading, heading: 1 },
      ...[labelled, 'Phone: 07700 900125'].map((text) => ({ text })),
    ]);
    expect(contact.filter(({ kind }) => kind === 'name')).toMatchObject([{ text: own }]);
  });

  test('may end on a second line in smaller letters', () => {
    const { contact } = parseResume([
      { text: 'Ada', size: 24, page: 1 },
      { text: 'Park-Ruiz', size: 18, page: 1 },
      { text: 'Event planner', size: 11, page: 1 },
      { text: 'EXPERIENCE', size: 11, page: 1 },
      { text: 'Cook, Fell Hotel, 2019 – 2021', size: 11, page: 1 },
    ]);
    expect(contact[0]).toMatchObject({ kind: 'name', text: 'Ada Park-Ruiz' });
  });
});
