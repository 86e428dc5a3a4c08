import { expect, it } from 'vitest';
import { layoutOf } from '../../src/resume/layout/layout.ts';
import { parseResume } from '../../src/resume/parse/parse.ts';
import { linesOf } from '../../src/resume/resume.ts';

const RESUME = [
  'GORDON FAIRWEATHER',
  '07700 900862',
  'gordon@mail.example',
  'WORK',
  'Teviot Grain',
  'Store manager',
  '2012 - 2024',
  'SKILLS',
  'Forklift, TASCC',
];

const read = (lines: readonly string[]) => parseResume(lines.map((text) => ({ text, page: 1 })));
const textsOf = (lines: readonly string[]) => linesOf(read(lines)).map(({ text }) => text);
const asidesOf = (lines: readonly string[]) => read(lines).asides?.map(({ text }) => text) ?? [];

const BEFORE = [
  'From: Gordon Fairweather <gordon@mail.example>',
  'To: jobs@agri.example',
  'Date: Tue, 3 Nov 2026 08:41',
  'Subject: Store manager - CV as requested',
  'Hello Jean,',
  'You asked for my CV in the body of the email. Here it is.',
];
const AFTER = ['Regards', 'Gordon', 'Sent from my tablet'];

it('puts the mail around a resume aside, and loses nothing of it', () => {
  const mail = [...BEFORE, ...RESUME, ...AFTER];
  expect(textsOf(mail)).toEqual(textsOf(RESUME));
  expect(asidesOf(mail)).toEqual([...BEFORE, ...AFTER]);
  expect(read(mail).contact.map(({ text }) => text)).toEqual(read(RESUME).contact.map(({ text }) => text));
});

it.each([
  [
    ['De : Gordon Fairweather <gordon@mail.example>', 'Envoyé : mardi 3 novembre', 'À : jobs@agri.example'],
    ['Bonjour Madame,', 'Suite à notre échange, mon CV ci-dessous.', 'Je reste disponible.'],
    ['Cordialement,', 'Gordon Fairweather'],
  ],
  [
    ['---------- Forwarded message ---------', 'From: Gordon <gordon@mail.example>', 'Date: Tue, Nov 3'],
    ['Subject: my resume', "Hey Bob, here's my resume like you asked."],
    ['Many thanks,', 'Gordon'],
  ],
  [
    ['From: gordon@mail.example', 'To: jobs@agri.example', 'Subject: CV'],
    ['Dear Sir or Madam', 'Please find my CV below.'],
    ['Yours faithfully', 'Gordon Fairweather'],
  ],
])('knows the mails of other programs and languages: %j', (headers, said, after) => {
  expect(asidesOf([...headers, ...said, ...RESUME, ...after])).toEqual([...headers, ...said, ...after]);
});

it.each([
  [
    ['Liv de la Croix, MSc', '07700 900862', 'Cook for nine years, the last two at sea.'],
    'Liv de la Croix, MSc',
  ],
  [['07700 900862', 'Cook for more than nine years, the last two of them at sea.'], null],
])('ends where the resume begins: %j', (top, name) => {
  const headers = ['From: Liv <liv@mail.example>', 'To: jobs@agri.example', 'Subject: My CV'];
  const said = ['Dear Ms Reed', 'You asked for my CV. Here it is.'];
  const resume = [...top, ...RESUME.slice(3)];
  const { contact, asides = [] } = read([...headers, ...said, ...resume]);
  expect(asides.filter(({ text }) => resume.includes(text))).toEqual([]);
  expect(contact.find(({ kind }) => kind === 'name')?.text ?? null).toBe(name);
});

it('shows the address alone of the header that it keeps', () => {
  const { contact } = layoutOf(read([...BEFORE, 'Gordon Fairweather', '07700 900862', ...RESUME.slice(3)]));
  expect(contact).toEqual(['gordon@mail.example', '07700 900862']);
});

it('keeps a header with the only copy of the address', () => {
  const mail = [...BEFORE, ...RESUME.filter((text) => !text.includes('@'))];
  expect(asidesOf(mail)).not.toContain(BEFORE[0]);
  expect(read(mail).contact).toContainEqual(
    expect.objectContaining({ kind: 'email', text: 'gordon@mail.example' }),
  );
});

it('is no mail without its headers', () => {
  expect(asidesOf([...RESUME, 'Regards', 'Gordon'])).toEqual([]);
});

it('takes no row of a table of grades for a list of skills', () => {
  const table = [
    'European level\tListening\tReading\tWriting',
    'Italian\tC1\tC1\tB1',
    'Computing\tExcel\tWord',
  ];
  const skills = read(['Jo Reed', 'jo@example.org', 'Skills', ...table]).sections.find(
    ({ kind }) => kind === 'skills',
  );
  expect(skills?.lines.map((line) => line.skills !== undefined)).toEqual([false, false, true]);
  expect(skills?.lines.map(({ text }) => text)).toEqual(table);
});
