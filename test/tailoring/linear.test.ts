import { describe, expect, test } from 'vitest';
import { readRequirements } from '../../src/posting/requirements.ts';
import { fromJsonResume } from '../../src/resume/json-resume/import.ts';
import { LineId } from '../../src/resume/resume.ts';
import { measureCoverage } from '../../src/tailoring/coverage/coverage.ts';
import { createDetailFinder } from '../../src/tailoring/prompt/pii/details.ts';
import { createPrompt } from '../../src/tailoring/prompt/prompt.ts';
import { expectLinear, runOf } from '../setup/linear.ts';
import { PEOPLE, POSTING, resumeOf } from './people.ts';

describe('the rules that hide private details', () => {
  const contact = resumeOf(PEOPLE.nurse ?? '').contact;

  test('take time in proportion to the text', async () => {
    await expectLinear(createDetailFinder(contact));
  });

  test('take time in proportion to a line of a resume without spaces', async () => {
    const shapes = Object.fromEntries(['a', '中', 'Aa', 'a-', '1', 'a.'].map((unit) => [unit, runOf(unit)]));
    const nurse = PEOPLE.nurse ?? '';
    const prompt = (text: string) =>
      createPrompt(resumeOf(nurse.replace('hand hygiene', text)), POSTING, { pages: null });
    await expectLinear(prompt, { shapes, runs: 0 });
  });

  test('hide the address behind another one that runs into it', () => {
    const find = createDetailFinder([]);
    const text = 'a@b.example_ada@ferro.example';
    const [first, second] = find(text).filter(({ kind }) => kind === 'email');
    expect([first?.start, second?.end]).toEqual([0, text.length]);
  });

  test('take a name of 60,000 characters, from before names had a limit', () => {
    const find = createDetailFinder([
      { kind: 'name', text: runOf('Ada ')(60_000), line: LineId.parse('C1') },
    ]);
    expect(find('Grace Hopper')).toEqual([]);
  });
});

describe('coverage', () => {
  test('carries the beginning of a line that shows many requirements, and reads up to 200 of them', () => {
    const skills = Array.from({ length: 28_000 }, (_, at) => `skill${at}`);
    const read = fromJsonResume({ skills: [{ keywords: skills }] });
    if (!read.ok) throw new Error('not read');
    const source = read.value;
    const description = `Requirements\n${skills
      .slice(0, 2_000)
      .map((skill) => `- ${skill}`)
      .join('\n')}`;
    const requirements = readRequirements({ ...POSTING, description });
    const { gaps } = measureCoverage({ source, tailored: source, requirements });
    expect(gaps.filter(({ state }) => state === 'shown')).toHaveLength(200);
    expect(JSON.stringify(gaps).length).toBeLessThan(100_000);
  });
});
