import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/language/language.ts';
import { normalise } from '../../src/language/normalise.ts';
import { RequirementId, readRequirements } from '../../src/posting/requirements.ts';
import { fromJsonResume } from '../../src/resume/json-resume/import.ts';
import { layoutOf, layoutText } from '../../src/resume/layout/layout.ts';
import { LineId, linesOf } from '../../src/resume/resume.ts';
import type { EngineAnswer } from '../../src/tailoring/answer.ts';
import { checkFinishedJob } from '../../src/tailoring/check/final-check.ts';
import { measureCoverage } from '../../src/tailoring/coverage/coverage.ts';
import { judgeAtoms } from '../../src/tailoring/coverage/verdict.ts';
import { EditOperation } from '../../src/tailoring/edit.ts';
import { applyEdits } from '../../src/tailoring/edits/apply.ts';
import { inAmerican, respellLine } from '../../src/tailoring/edits/lines/respell.ts';
import { verifyRephrase } from '../../src/tailoring/gates/verify.ts';
import { readInstruction } from '../../src/tailoring/offline/instruction.ts';
import { answerOffline } from '../../src/tailoring/offline/offline.ts';
import { findInvention } from '../../src/tailoring/prompt/invention.ts';
import { createDetailFinder } from '../../src/tailoring/prompt/pii/details.ts';
import { createPrompt } from '../../src/tailoring/prompt/prompt.ts';
import { looksLikeInstruction } from '../../src/tailoring/prompt/prompt-injection.ts';
import { cpuMs, expectLinear, runOf } from '../setup/linear.ts';
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

describe('a resume and a posting', () => {
  const oneLine = (text: string) => normalise(text.replaceAll('\n', ' ')).text || '-';

  /** Puts a text into a bullet, a list of skills and the posting: what one asks for, the other shows. */
  const both = (text: string, language: Language) => {
    const line = oneLine(text);
    const source = {
      ...resumeOf(`${PEOPLE.chef}, ${line}\n\nProjects\n\nKitchen\n2019\n- ${line}`),
      language,
    };
    const description = `Requirements\n- ${text.split(/[\n,]/).join('\n- ')}`;
    return { source, posting: { ...POSTING, description } };
  };

  test.each(['en', 'de'] as const)('are matched in proportion to their text, in %s', async (language) => {
    await expectLinear(
      (text) => {
        const { source, posting } = both(text, language);
        const answer = answerOffline({ resume: source, posting, pages: 1 });
        const { resume: tailored } = applyEdits(source, answer, {
          posting,
          pages: 1,
          verify: verifyRephrase,
        });
        return measureCoverage({ source, tailored, requirements: answer.requirements });
      },
      { runs: 1, every: 25 },
    );
  });

  test('are checked in proportion to their text', async () => {
    await expectLinear(
      (text) => {
        const { source, posting } = both(text, 'en');
        const bullet = linesOf(source).findLast(({ role }) => role === 'bullet');
        const words = {
          op: 'rephrase',
          line: bullet?.id ?? '',
          text: 'Cooked for 9 at Noma',
          requirement: 'R1',
        };
        const answer = { requirements: [], edits: [EditOperation.parse(words)] };
        const { resume: tailored, edits } = applyEdits(source, answer, { posting, verify: () => [] });
        const layout = layoutOf(tailored);
        const texts = new Map(['docx', 'pdf'].map((kind) => [kind, layoutText(layout)]));
        return checkFinishedJob({ source, tailored, edits, layout, texts });
      },
      { runs: 1, every: 15 },
    );
  });

  test('are matched in proportion to an answer, whatever it says', async () => {
    const source = resumeOf(PEOPLE.chef ?? '');
    await expectLinear(
      (text) => {
        const requirements = [
          { id: RequirementId.parse('R1'), text, words: text, kind: 'skill', must: true, atoms: [] } as const,
        ];
        const edits: EngineAnswer['edits'] = [
          { op: 'rephrase', line: 'E1.B1', text, requirement: 'R1' },
          { op: 'summary', sentences: [{ text, sources: ['E1.B1'] }] },
          { op: 'order', parent: 'E1', lines: text.split(' ') },
          { op: 'skills', ids: text.split(' ') },
        ];
        return applyEdits(source, { requirements, edits }, { posting: POSTING, verify: verifyRephrase });
      },
      { runs: 1, every: 15 },
    );
  });

  test('are spelled another way in proportion to a line, whatever of it stays', async () => {
    const units = ['"ab" color ', "'ab' color ", 'a@b color ', '“ab color ', '. Gray ', '. Color '];
    const shapes = Object.fromEntries(units.map((unit) => [unit, runOf(unit)]));
    const respelled = (text: string) =>
      respellLine({ id: LineId.parse('L1'), role: 'bullet', text, sources: [] }, 'british');
    await expectLinear(respelled, { shapes, runs: 0 });
  });

  test('are compared with a wish in proportion to it', async () => {
    const source = resumeOf(PEOPLE.chef ?? '');
    await expectLinear((text) => [
      readInstruction(text),
      respellLine({ id: LineId.parse('L1'), role: 'bullet', text, sources: [] }, 'british'),
      inAmerican(text),
      findInvention(text, source),
      looksLikeInstruction(text),
    ]);
  });
});

describe('the gates', () => {
  test.each(['en', 'de', 'zh'] as const)(
    'take time in proportion to a line and its evidence, in %s',
    async (language) => {
      await expectLinear(
        (text) =>
          verifyRephrase({
            source: `Cooked ${text}`,
            entry: text.split('\n'),
            skills: text.split(','),
            rewrite: 'Cooked fish for 12 guests since 2019',
            posting: POSTING,
            language,
          }),
        { runs: 1, every: 25 },
      );
    },
  );

  test('leave a line alone that is longer than a paragraph, and say so', () => {
    const source = resumeOf((PEOPLE.chef ?? '').replace('hygiene', 'hygiene, '.repeat(500)));
    const edits = [
      { op: 'rephrase', line: 'E1.B2', text: 'Trained 6 apprentices', requirement: 'none' } as const,
    ];
    const applied = applyEdits(
      source,
      { requirements: [], edits },
      { posting: POSTING, verify: verifyRephrase },
    );
    expect(applied.edits).toMatchObject([
      { state: 'rejected', reason: { code: 'long_line', params: { characters: 4_000 } } },
    ]);
    expect(linesOf(applied.resume).map(({ text }) => text)).toEqual(linesOf(source).map(({ text }) => text));
  });
});

describe('coverage', () => {
  const TODAY = '2026-11-29';
  const KINDS = ['skill', 'duty', 'language', 'degree', 'duration', 'soft', 'place'] as const;

  test('judges atoms in proportion to them, whatever they say', async () => {
    const source = resumeOf(PEOPLE.chef ?? '');
    await expectLinear(
      (text) => {
        const atoms = KINDS.flatMap((kind) => [
          { words: text, kind },
          ...text.split('\n').map((words) => ({ words, kind })),
        ]);
        return judgeAtoms(atoms, source, TODAY);
      },
      { runs: 1, every: 15 },
    );
  });

  test.each(['a ', 'proactive ', 'organizational ', 'autonomi', 'flexibilität '])(
    'judges an atom of %j alone at once',
    async (words) => {
      const atom = { words: `${words.repeat(40)}9`, kind: 'skill' } as const;
      const source = resumeOf(PEOPLE.chef ?? '');
      expect(await cpuMs(() => judgeAtoms([atom], source, TODAY))).toBeLessThan(2_000);
    },
  );

  test.each(['en', 'de'] as const)(
    'judges atoms in proportion to a resume, whatever it says, in %s',
    async (language) => {
      const asked = [
        ['five years of stock control as a chef', 'duration'],
        ['trained a team, or managed staff', 'duty'],
        ['a degree in catering', 'degree'],
        ['communication skills', 'soft'],
        ['Vertragserstellung', 'skill'],
        ['Spanish at B2', 'language'],
      ] as const;
      const atoms = asked.map(([words, kind]) => ({ words, kind }));
      await expectLinear(
        (text) => {
          const line = normalise(text.replaceAll('\n', ' ')).text || '-';
          const jobs = text
            .split('\n', 2_000)
            .map((words) => `Head chef ${words}\n2019 – 2020\n- Trained ${words}`);
          const source = {
            ...resumeOf(
              `${PEOPLE.chef}, ${line}\n\nExperience\n\nKitchen\n2019\n- ${line}\n- BA ${line}\n\n${jobs.join('\n\n')}`,
            ),
            language,
          };
          return judgeAtoms(atoms, source, TODAY);
        },
        { runs: 1, every: 25 },
      );
    },
  );

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
    // The beginning of a line stands beside the requirement and beside its atom.
    expect(JSON.stringify(gaps).length).toBeLessThan(200_000);
  });
});
