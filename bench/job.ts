import { readFile } from 'node:fs/promises';
import { createReader } from '../src/infra/documents/reader.ts';
import { createWriter } from '../src/infra/documents/writer.ts';
import { readPostingName } from '../src/posting/naming/read-names.ts';
import { layoutOf } from '../src/resume/layout/layout.ts';
import { parseResume } from '../src/resume/parse/parse.ts';
import { measureCoverage } from '../src/tailoring/coverage/coverage.ts';
import { applyEdits } from '../src/tailoring/edits/apply.ts';
import { verifyRephrase } from '../src/tailoring/gates/verify.ts';
import { answerOffline } from '../src/tailoring/offline/offline.ts';
import { createPrompt } from '../src/tailoring/prompt/prompt.ts';
import { CALLER } from '../test/infra/documents/write-samples.ts';

/** Runs after the first, in which the child processes, the fonts and the word lists are loaded. */
const RUNS = 30;

/**
 * Measures the main job on examples/, step by step, without the database: p50 and p95 of each step and of the whole in
 * milliseconds, and each step's share. The first run is listed separately.
 */
export async function benchJob(): Promise<object> {
  const example = (name: string) => new URL(`../examples/${name}`, import.meta.url);
  const resumeFile = { bytes: await readFile(example('resume.pdf')), filename: 'resume.pdf' };
  const description = await readFile(example('posting.txt'), 'utf8');
  const posting = { ...readPostingName(description), description };

  const reader = createReader();
  const writer = createWriter();
  const times = new Map<string, number[]>();
  const timed = async <T>(step: string, work: () => T | Promise<T>): Promise<T> => {
    const start = performance.now();
    const value = await work();
    times.set(step, [...(times.get(step) ?? []), performance.now() - start]);
    return value;
  };

  for (let run = 0; run <= RUNS; run += 1) {
    await timed('everything', async () => {
      const read = await timed('read', () => reader.read('local', resumeFile));
      if (!read.ok) throw new Error(read.error.code);
      const source = await timed('parse', () => parseResume(read.value.lines));
      const tailored = await timed('tailor', () => {
        const answer = answerOffline(createPrompt(source, posting, { pages: null }));
        const { resume } = applyEdits(source, answer, { posting, verify: verifyRephrase });
        measureCoverage({ source, tailored: resume, requirements: answer.requirements });
        return resume;
      });
      const written = await timed('write', () => writer.write(layoutOf(tailored), CALLER));
      if (!written.ok) throw new Error(written.error.code);
      await timed('read back', () => writer.readBack(written.value.files, CALLER));
    });
  }
  await Promise.all([reader.close(), writer.close()]);

  const whole = summary(times.get('everything') ?? []);
  return [...times].map(([step, all]) => {
    const { first, p50, p95, mean } = summary(all);
    return {
      step,
      first_ms: first,
      p50_ms: p50,
      p95_ms: p95,
      share: `${Math.round((100 * mean) / whole.mean)}%`,
    };
  });
}

function summary(all: readonly number[]) {
  const warm = all.slice(1).toSorted((one, other) => one - other);
  const at = (share: number) => round(warm[Math.floor((warm.length - 1) * share)] ?? 0);
  const mean = warm.reduce((sum, one) => sum + one, 0) / Math.max(1, warm.length);
  return { first: round(all[0] ?? 0), p50: at(0.5), p95: at(0.95), mean };
}

function round(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10;
}
