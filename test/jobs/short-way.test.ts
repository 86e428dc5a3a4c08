import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Job } from '../../src/jobs/model/job.ts';
import type { ModelTranscript } from '../../src/jobs/model/model-transcript.ts';
import { callModel } from '../../src/jobs/pipeline/call-model.ts';
import type { JobRun } from '../../src/jobs/pipeline/job-run.ts';
import { jobSource } from '../../src/jobs/pipeline/prepare-job-data.ts';
import type { PostReader, WritingEngine } from '../../src/jobs/ports/engine.ts';
import type { CheckedChanges } from '../../src/jobs/ports/progress.ts';
import { prepareTailoring } from '../../src/jobs/tasks/tailor.ts';
import type { EditOperation } from '../../src/tailoring/edit.ts';
import type { PostAnswer } from '../../src/tailoring/prompt/post-prompt.ts';
import {
  NO_POST_READER,
  NO_STRUCTURE_READER,
  NO_SUPPLEMENT_WRITER,
  openTestPipeline,
  POSTING,
  type TestPipeline,
} from '../setup/pipeline.ts';
import { lies, lyingModel } from './lying-model.ts';
import { runJobWith } from './lying-model-jobs.ts';

const GOODS = [
  'fish',
  'meat',
  'bread',
  'fruit',
  'milk',
  'cheese',
  'flour',
  'oil',
  'rice',
  'beans',
  'herbs',
  'wine',
  'eggs',
  'salt',
];
const RESUME = `Ines Kalliomaki
ines.kalliomaki@example.org

Experience

Harbour Kitchen
Sous Chef
2019 – 2024
${GOODS.map((one) => `- Ordered ${one} and vegetables from nine suppliers`).join('\n')}

Skills
Stock control, pastry, HACCP
`;
const rephrase = (at: number, text: string): EditOperation => ({
  op: 'rephrase',
  line: `E1.B${at}`,
  text,
  requirement: 'none',
});
const EDITS = GOODS.map((one, index) =>
  rephrase(index + 1, `Ordered vegetables and ${one} from nine suppliers`),
);
const REFUSED = rephrase(14, 'Ordered vegetables and salt from ninety suppliers');
const usage = { calls: 1, inputTokens: 1, cachedTokens: 0, outputTokens: 1, cost: null };

let pipeline: TestPipeline;
let job: Job;
beforeAll(async () => {
  pipeline = await openTestPipeline();
  job = await runJobWith(lyingModel(lies([])), { resume: RESUME, posting: POSTING }, pipeline);
  return pipeline.close;
});

/** What a process keeps when it dies. */
let saved: ModelTranscript | null = null;
let progress: CheckedChanges[] = [];
let log: string[] = [];
beforeEach(() => {
  saved = null;
  progress = [];
  log = [];
});

/** A model whose answer comes edit by edit; `pace` is awaited before each. Notes in `log` what is called and ends. */
function streamingModel(
  edits: readonly EditOperation[],
  pace: (written: number) => unknown = () => {},
): WritingEngine {
  return {
    name: 'openai',
    async answer(_, __, onEdits) {
      for (let written = 1; written <= edits.length; written += 1) {
        await pace(written);
        onEdits?.(edits.slice(0, written));
      }
      log.push('answered');
      return {
        ok: true,
        value: { answer: { requirements: [], edits: [...edits] }, model: 'streamer', usage },
      };
    },
    async repair(refused) {
      log.push(`repair ${refused.map(({ id }) => id)}`);
      await pause();
      log.push('repaired');
      return { ok: true, value: { edits: [EDITS[13] ?? REFUSED], usage } };
    },
    postReader: NO_POST_READER,
    structureReader: NO_STRUCTURE_READER,
    supplementWriter: NO_SUPPLEMENT_WRITER,
    judge: {
      async judge(claims) {
        log.push(`judge ${claims.length}`);
        await pause();
        return {
          ok: true,
          value: { verdicts: claims.map(({ id }) => ({ id, verdict: 'supported' })), usage },
        };
      },
    },
  };
}

const pause = (ms = 30) => new Promise((resolve) => setTimeout(resolve, ms));

async function attempt(
  engine: WritingEngine,
  changes: Partial<JobRun> = {},
  { postReadings }: Pick<TestPipeline['store'], 'postReadings'> = pipeline.store,
) {
  const resume = await pipeline.store.resumes.findDefault(job.userId);
  if (!resume) throw new Error('no resume');
  const wishes = { pages: null, language: 'resume', wishes: [] } as const;
  const prompt = prepareTailoring({ source: jobSource(job, resume, []), wishes });
  const run: JobRun = {
    job,
    reportProgress: (_, checks) => void (checks && progress.push(checks)),
    async saveTranscript(transcript) {
      saved = structuredClone(transcript);
    },
    async addUsage() {},
    async complete() {},
    async completeSupplement() {},
    async fail() {},
    async closeProgress() {},
    ...changes,
  };
  const jobs = { ...pipeline.store.jobs, findTranscript: async () => saved };
  const engines = new Map([...pipeline.engines, [engine.name, engine] as const]);
  const deps = { ...pipeline, engines, store: { ...pipeline.store, jobs, postReadings } };
  return callModel(prompt, run, deps, new AbortController().signal);
}

const judged = () => log.filter((line) => line.startsWith('judge'));

describe('the short way through a model', () => {
  it('judges the first changes while the rest of the answer is written, in small batches', async () => {
    const accepted = await attempt(streamingModel(EDITS, () => pause(60)));
    expect(accepted.ok && accepted.value.edits.every(({ state }) => state === 'applied')).toBe(true);
    expect(log.indexOf('answered')).toBeGreaterThan(log.indexOf('judge 6'));
    expect(judged()).toEqual(['judge 6', 'judge 6', 'judge 2']);
  });

  it('says how many of the changes are checked', async () => {
    await attempt(streamingModel(EDITS, () => pause(60)));
    expect(progress.at(0)).toMatchObject({ checked: 0 });
    expect(progress.at(-1)).toEqual({ checked: 14, changes: 14 });
  });

  it('asks nothing about what an answer that was begun again no longer says', async () => {
    const model = streamingModel(EDITS.slice(0, 2));
    const restarting: WritingEngine = {
      ...model,
      async answer(prompt, signal, onEdits) {
        onEdits?.(EDITS.slice(0, 8));
        while (judged().length === 0) await pause();
        return model.answer(prompt, signal, onEdits);
      },
    };
    await attempt(restarting);
    expect(judged()).toEqual(['judge 6']);
  });

  it('judges side by side what comes all at once', async () => {
    await attempt(streamingModel(EDITS));
    expect(judged()).toHaveLength(3);
  });

  it('repairs what is refused beside the judge, who then reads the repair', async () => {
    const accepted = await attempt(streamingModel([...EDITS.slice(0, 13), REFUSED]));
    expect(accepted.ok && accepted.value.edits.every(({ state }) => state === 'applied')).toBe(true);
    expect(log.indexOf('repair K14')).toBeLessThan(log.lastIndexOf('judge 1'));
    expect(log.filter((line) => line.startsWith('repair K'))).toHaveLength(1);
    expect(log.at(-1)).toBe('judge 1');
    expect(judged()).toEqual(['judge 6', 'judge 6', 'judge 1', 'judge 1']);
    expect(saved).not.toHaveProperty('isPartial', true);
  });
});

describe('a store that fails while a posting is read', () => {
  it('costs no answer: it is counted and kept, and code reads the posting', async () => {
    const postReadings = {
      use: async () => Promise.reject(new Error('connection lost')),
      save: async () => {},
    };
    const paid: number[] = [];
    const addUsage = async ({ calls }: { calls: number }) => void paid.push(calls);
    const slow = streamingModel(EDITS.slice(0, 2), () => pause());
    const accepted = await attempt(slow, { addUsage }, { postReadings });
    expect(accepted.ok && accepted.value.edits).toHaveLength(2);
    expect(paid[0]).toBe(1);
    expect(saved).not.toHaveProperty('isPartial', true);
    expect(pipeline.lines.at(-1)).toMatchObject({ message: 'the posting was read without a model' });
  });
});

describe('a job that is deleted while its posting is read', () => {
  it('pays for one reading', async () => {
    let reads = 0;
    const quotes = ['Experience of training apprentices', 'HACCP', 'A driving licence'];
    const answer: PostAnswer = {
      kind: 'posting',
      title: 'Head Chef',
      company: 'The Anchor',
      requirements: quotes.map((words, index) => ({ line: index + 6, words, must: true, atoms: [] })),
    };
    const postReader: PostReader = {
      model: 'reader',
      async readPost(prompt) {
        reads += 1;
        return reads > 3 ? NO_POST_READER.readPost(prompt) : { ok: true, value: { answer, usage } };
      },
    };
    const postReadings = { use: async () => null, save: async () => {} };
    await attempt({ ...streamingModel(EDITS.slice(0, 2)), postReader }, {}, { postReadings });
    expect(reads).toBe(1);
  });
});

describe('an attempt after a crash', () => {
  class Crash extends Error {}

  it('pays for no verdict again, though the answer was not finished', async () => {
    const dying = streamingModel(EDITS, async (written) => {
      if (written < 13) return pause(60);
      while (!saved) await pause();
      throw new Crash();
    });
    await expect(attempt(dying)).rejects.toThrow(Crash);
    const verdicts = saved?.verdicts?.length ?? 0;
    expect(verdicts).toBeGreaterThanOrEqual(6);
    log = [];
    await attempt(streamingModel(EDITS));
    expect(log[0]).toBe('answered');
    const again = judged().reduce((sum, line) => sum + Number(line.split(' ')[1]), 0);
    expect(again).toBe(14 - verdicts);
  });

  it.each([1, 2, 3, 4])(
    'pays for no answer, repair or verdict again that was saved, when save %d was the last',
    async (last) => {
      let saves = 0;
      const saveTranscript = async (transcript: ModelTranscript) => {
        saves += 1;
        if (saves > last) throw new Crash();
        saved = structuredClone(transcript);
      };
      await attempt(streamingModel([...EDITS.slice(0, 13), REFUSED]), { saveTranscript }).catch(() => {});
      const before = saved;
      log = [];
      const accepted = await attempt(streamingModel([...EDITS.slice(0, 13), REFUSED]));
      expect(accepted.ok && accepted.value.edits.every(({ state }) => state === 'applied')).toBe(true);
      expect(log.includes('answered')).toBe(before === null || before.isPartial === true);
      expect(log.includes('repaired')).toBe(before?.repairs === undefined);
      const again = judged().reduce((sum, line) => sum + Number(line.split(' ')[1]), 0);
      expect(again).toBe(14 - (before?.verdicts?.length ?? 0));
      const keys = saved?.verdicts?.map(({ id, text }) => `${id} ${text}`) ?? [];
      expect(new Set(keys).size).toBe(14);
      expect(keys).toHaveLength(14);
    },
  );
});
