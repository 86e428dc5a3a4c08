import { describe, expect, it } from 'vitest';
import { readMarkdown, readPlainText } from '../../src/infra/documents/read/text.ts';
import { detectDocumentKind } from '../../src/jobs/tasks/document-kind.ts';
import { findDoubts } from '../../src/resume/parse/doubts.ts';
import { parseResume } from '../../src/resume/parse/parse.ts';
import { linesOf } from '../../src/resume/resume.ts';
import { judgeAtoms } from '../../src/tailoring/coverage/verdict.ts';
import { expectLinear } from '../setup/linear.ts';

const TALK = `hi so this is my info for the cv 😅 my name is Rosa Mendes, phone 512 555 0142, rosa.mendes@example.com i live in Austin TX. Right now im a line cook at Casa Lupe since march 2022, i do grill and saute, like 180 covers on a saturday and i also do the ordering for produce with the chef. Before that i was at Juniper Diner 2019-2022 prep cook and then line, i trained 4 new people there. Before that Target cashier 2017 to 2019. I have my Texas food handlers card (exp 2027) and ServSafe manager cert from 2023. I speak spanish and english and some portuguese. Thanks!! 🙏`;

const read = (text: string) => parseResume(readPlainText(new TextEncoder().encode(text)).lines);

describe.each([
  ['with a stamp', `[22/10/2026, 19:42] Rosa M: ${TALK}`],
  ['as Android writes it', `22.10.26, 19:42 - Rosa M: ${TALK}`],
  ['without one', TALK],
  ['in several lines', TALK.replaceAll('. ', '.\n')],
])('a chat message about oneself %s', (_, text) => {
  const resume = read(text);
  const lines = linesOf(resume).map((line) => line.text);

  it('has a name, a number and an address, and nothing of the stamp', () => {
    const details = Object.fromEntries(resume.contact.map((field) => [field.kind, field.text]));
    expect(details).toMatchObject({
      name: 'Rosa Mendes',
      phone: '512 555 0142',
      email: 'rosa.mendes@example.com',
    });
    expect(lines.join('\n')).not.toMatch(/Rosa M:|19:42|my info|Thanks/);
  });

  it('says one thing a line', () => {
    expect(lines).toContain(
      'i do grill and saute, like 180 covers on a saturday and i also do the ordering for produce with the chef',
    );
    expect(lines).toContain('Before that Target cashier 2017 to 2019');
  });

  it.each([
    ['food handlers card', 'qualification'],
    ['ServSafe Manager', 'qualification'],
    ['grill', 'skill'],
    ['Spanish', 'language'],
  ] as const)('shows what it says: %s', (words, kind) => {
    const [verdict] = judgeAtoms([{ words, kind }], resume, '2026-11-30');
    expect(verdict?.state).toBe('shown');
  });

  it('is a resume whose jobs nobody can tell apart', () => {
    expect(detectDocumentKind({ resume, text })).toBe('resume');
    expect(findDoubts(resume)).toEqual(['told']);
  });
});

it('takes time in proportion to the message', async () => {
  const bytes = (text: string) =>
    new TextEncoder().encode(`My name is Rosa Mendes, and i live by words. ${text}`);
  await expectLinear((text) => readPlainText(bytes(text)));
});

it('leaves any other text as it is', () => {
  const text = 'Ada Park\nada@example.org\n\nSummary\nNurse. My name is on two patents, and i like it.\n';
  expect(linesOf(read(text)).map((line) => line.text)).toContain(
    'Nurse. My name is on two patents, and i like it.',
  );
});

describe('a resume whose profile says “My name is …”', () => {
  const COOK = `Rosa Mendes
Austin, TX | rosa.mendes@example.com | 512 555 0142

Summary
Hello! My name is Rosa Mendes, and I am a line cook with ten years of experience in busy kitchens. I love food.

Experience
Line Cook, Casa Lupe, Austin, TX
March 2022 - Present
- Grill and saute, up to 180 covers on a Saturday.

Education
High School Diploma, Austin High School, 2017
`;

  it.each([
    ['of its own', COOK],
    ['sent in a chat', `[22/10/2026, 19:42] Rosa M: ${COOK}`],
    ['without headings or a list', COOK.replace(/^(?:Summary|Experience|Education|- .*)$/gmu, '')],
  ])('stays what it is: %s', (_, text) => {
    const lines = linesOf(read(text)).map((line) => line.text);
    expect(lines).toContain(
      'Hello! My name is Rosa Mendes, and I am a line cook with ten years of experience in busy kitchens. I love food.',
    );
    expect(lines.filter((line) => line === 'Rosa Mendes')).toHaveLength(1);
  });

  it('keeps its sections', () => {
    expect(read(COOK).sections.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['summary', 'experience', 'education']),
    );
  });

  it('is no message in Markdown', () => {
    const text = 'My name is Rosa Mendes, and I am a line cook with ten years of experience in kitchens.';
    expect(readMarkdown(new TextEncoder().encode(text)).lines.map((line) => line.text)).toEqual([text]);
  });
});

describe('stamps', () => {
  const textOf = (text: string) =>
    linesOf(read(text))
      .map((line) => line.text)
      .join('\n');

  it('go where the day has no year', () => {
    const text =
      '[14/03, 09:12] Dean Okafor: hi\n[14/03, 09:12] Dean Okafor: Dean Okafor-Pryce\n\nSkills\nForklift';
    expect(textOf(text)).not.toMatch(/14\/03|Dean Okafor:/u);
    expect(textOf('[09:12, 14/03/2026] Dean: Dean Okafor-Pryce\n\nSkills\nForklift')).not.toContain('14/03');
  });

  it('aren’t a date and a place in a resume', () => {
    const talk = '12/03/2021, 14:00 Keynote, PyCon Berlin: Testing with people';
    expect(textOf(`Ada Park\nada@example.org\n\nTalks\n${talk}`)).toContain(talk);
  });

  it('tell what others said, which is not about the person', () => {
    const said = textOf(
      `[22/10/2026, 19:40] Sam K: Hey Rosa, I managed a team of 12 at Bistro 9.
[22/10/2026, 19:41] Rosa M: <Media omitted>
[22/10/2026, 19:42] Rosa M: ${TALK}
[22/10/2026, 19:43] Sam K: Thanks. My email is sam.k@example.com`,
    );
    expect(said).toContain('180 covers');
    expect(said).not.toMatch(/Bistro|sam\.k|Media/u);
  });
});

it('reads stars around words as bold', () => {
  const resume = read(
    'Ada Park\nada@example.org\n\n*About me*\nNurse.\n\n*Work*\n*Nurse - Tarn Hospital* (2019 - 2021)\n- 5* rated\n',
  );
  expect(resume.sections.flatMap(({ heading }) => heading?.text ?? [])).toEqual(['About me', 'Work']);
  expect(
    linesOf(resume)
      .map((line) => line.text)
      .join(' ')
      .match(/\S*\*/gu),
  ).toEqual(['5*']);
});

describe('an introduction', () => {
  const nameOf = (text: string) => read(text).contact.find(({ kind }) => kind === 'name')?.text;
  it.each([
    ['my name is Rosa Mendes I have worked in kitchens for more than ten years now', 'Rosa Mendes'],
    ['hello, my name is Rosa Mendes. Phone 512 555 0142, and I have worked in kitchens', 'Rosa Mendes'],
    [
      'hello, my name is Rosa M. Mendes Lopez Garcia, and I have worked in kitchens',
      'Rosa M. Mendes Lopez Garcia',
    ],
  ])('ends with the name: %s', (text, name) => {
    expect(nameOf(text)).toBe(name);
  });

  it('keeps titles, states and sums together', () => {
    const text =
      'hi my name is Rosa Mendes and i live in Austin, TX, budget 2 000 000. I worked for Dr. Smith at St. Mary Hospital from 2019 to 2022 as a nurse aide.';
    const resume = read(text);
    expect(linesOf(resume).map((line) => line.text)).toEqual(
      expect.arrayContaining([
        'i live in Austin, TX',
        'I worked for Dr. Smith at St. Mary Hospital from 2019 to 2022 as a nurse aide',
      ]),
    );
    expect(resume.contact.filter(({ kind }) => kind === 'phone')).toEqual([]);
  });
});
