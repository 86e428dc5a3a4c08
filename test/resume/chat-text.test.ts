import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../src/infra/documents/read/text.ts';
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
