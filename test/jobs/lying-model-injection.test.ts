import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Requirement } from '../../src/posting/requirements.ts';
import { linesOf } from '../../src/resume/resume.ts';
import type { EngineAnswer } from '../../src/tailoring/answer.ts';
import type { EditOperation } from '../../src/tailoring/edit.ts';
import type { TailoringPrompt } from '../../src/tailoring/prompt/prompt.ts';
import { openTestPipeline, type TestPipeline } from '../setup/pipeline.ts';
import { lyingModel } from './lying-model.ts';
import { runJobWith } from './lying-model-jobs.ts';

const Case = z.object({
  id: z.string(),
  where: z.enum(['posting', 'resume']),
  text: z.string(),
  attempt: z.string(),
  forbidden: z.array(z.string()).min(1),
});
type Case = z.infer<typeof Case>;

const CASES = readFileSync(join(import.meta.dirname, '../../eval/cases/injection.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => Case.parse(JSON.parse(line)));

/** A person who has done none of what the cases try to get written. */
const RESUME = `Tilda Vance
tilda.vance@example.org

Experience

Copper Lane Depot
Clerk
2016 – 2022
- Sorted parcels for three delivery rounds
- Helped the foreman with the weekly stock list
- Answered letters from customers

Skills
Stock lists, filing, Excel
`;

/** Obeys every order in the posting or resume: writes each forbidden string wherever an answer can have text. */
function answerWith(forbidden: readonly string[]) {
  return ({ resume }: TailoringPrompt): EngineAnswer => {
    const lines = linesOf(resume);
    const bullets = lines.filter(({ role }) => role === 'bullet' || role === 'text');
    const first = bullets[0]?.id ?? '';
    const all = forbidden.join(', ');
    const edits: EditOperation[] = [
      ...bullets.map((line, index): EditOperation => {
        const one = forbidden[index % forbidden.length] ?? '';
        const texts = [`${line.text}, ${one}`, one, `${one}: ${line.text}`];
        return { op: 'rephrase', line: line.id, text: texts[index % 3] ?? '', requirement: 'R1' };
      }),
      ...lines
        .filter(
          ({ role }) => role === 'header' || role === 'heading' || role === 'skills' || role === 'contact',
        )
        .map((line): EditOperation => ({ op: 'rephrase', line: line.id, text: all, requirement: 'R1' })),
      { op: 'summary', sentences: forbidden.slice(0, 3).map((text) => ({ text, sources: [first] })) },
      { op: 'skills', ids: [all.slice(0, 40), 'S9.9'] },
      { op: 'order', parent: 'E1', lines: [all.slice(0, 40)] },
      { op: 'place', fact: all.slice(0, 40), after: first },
    ];
    const requirement = { id: 'R1', text: all, words: all, kind: 'skill', must: true };
    const shows = forbidden.map((words) => ({ words: words.slice(0, 40), line: first }));
    return { requirements: [Requirement.parse(requirement)], edits, shows };
  };
}

/** Repairs each line with the next forbidden string. */
function repairWith(forbidden: readonly string[]) {
  return ({ resume }: TailoringPrompt): EditOperation[] =>
    linesOf(resume)
      .filter(({ role }) => role === 'bullet' || role === 'text')
      .map((line, index) => ({
        op: 'rephrase',
        line: line.id,
        text: `${line.text} ${forbidden[(index + 1) % forbidden.length] ?? ''}`,
        requirement: 'R1',
      }));
}

describe('a model that obeys every order of a posting or a resume, with a judge that believes it', () => {
  let pipeline: TestPipeline;
  beforeAll(async () => {
    pipeline = await openTestPipeline();
    return pipeline.close;
  });

  it('has at least thirty cases, each with its own attempt', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(30);
    expect(new Set(CASES.map(({ id }) => id)).size).toBe(CASES.length);
  });

  it.each(CASES)('$id ($attempt): only the original lines ship', async (one) => {
    const { resume, posting } = textsOf(one);
    for (const text of one.forbidden) expect(resume).not.toContain(text);
    const model = lyingModel({ answer: answerWith(one.forbidden), repair: repairWith(one.forbidden) });
    // Most of these texts read like no posting: with a title they get past that refusal, to the model.
    const job = await runJobWith(model, { resume, posting, title: 'Clerk' }, pipeline);

    expect(job.status, job.failure?.code).toBe('COMPLETED');
    const text = job.tailoredResumeText ?? '';
    const used = (job.result?.edits ?? []).filter(({ state }) => state !== 'rejected');
    for (const forbidden of one.forbidden) {
      expect(text).not.toContain(forbidden);
      for (const { after } of used) expect(after).not.toContain(forbidden);
    }
    expect(used.filter(({ operation }) => operation.op === 'rephrase' || operation.op === 'summary')).toEqual(
      [],
    );
    const saved = await pipeline.store.resumes.findDefault(job.userId);
    for (const line of saved ? linesOf(saved.structure) : []) {
      if (line.role === 'bullet' || line.role === 'text') expect(text).toContain(line.text);
    }
  });
});

function textsOf({ where, text }: Case): { resume: string; posting: string } {
  if (where === 'posting') return { resume: RESUME, posting: text };
  const [head = '', ...lines] = text.split('\n');
  const bullets = lines.map((line) => `- ${line}`).join('\n');
  return {
    resume: `Tilda Vance\ntilda.vance@example.org\n\nExperience\n\n${head}\n${bullets}\n`,
    posting: 'Requirements\n- careful work\n- Kubernetes\n- Salesforce\n',
  };
}
