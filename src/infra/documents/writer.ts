import { type Fault, fault } from '../../jobs/model/fault.ts';
import { err, ok, type Result } from '../../jobs/model/result.ts';
import type { Writer } from '../../jobs/ports/documents.ts';
import { type Layout, layoutText } from '../../resume/layout/layout.ts';
import { openWorkerPool, WorkerTimeoutError } from '../compute/worker-pool.ts';
import { hasEndlessWord } from './write/endless-word.ts';

/**
 * Creates a writer that works in threads (1 by default): setting, drawing and reading back together take longer than
 * the event loop may be blocked. Text that no page can hold, or that takes longer than TIMEOUT_MS, fails as
 * `text_too_complex`.
 */
export function createWriter({ threads = 1 }: { threads?: number } = {}): Writer {
  const pool = openWorkerPool<typeof import('./write/worker.ts')>(
    new URL('write/worker.ts', import.meta.url),
    { minThreads: 1, maxThreads: threads, timeoutMs: TIMEOUT_MS, heap: HEAP },
  );
  const inTurn = createTurns(threads);
  const refuse = (layout: Layout) => (hasEndlessWord(layoutText(layout)) ? ENDLESS_WORD : null);
  return {
    countPages: async (layout) =>
      refuse(layout) ?? inTurn('first step', () => pool.run('countPages', layout)).catch(toWriteFailure),
    write: async (layout) =>
      refuse(layout) ?? inTurn('first step', () => pool.run('write', layout)).catch(toWriteFailure),
    readBack: (files) =>
      inTurn('last step', () => pool.run('readBack', files)).then((texts) => ok(texts), toWriteFailure),
    close: () => pool.close(),
  };
}

/**
 * Megabytes of a thread's heap. Without a limit it grows by 90 more before it collects; a resume of 200,000
 * characters, the longest there is, fits.
 */
const HEAP = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 192 };

/** From the moment a thread takes the call: `createTurns` never lets one wait in the pool's own queue. */
const TIMEOUT_MS = 20_000;

/**
 * Lets `limit` calls run at once. The last step of a document goes before the first step of another: of 200 documents
 * to be written at the same moment, only a few are in memory at a time.
 */
function createTurns(limit: number): <T>(step: Step, work: () => Promise<T>) => Promise<T> {
  const waiting: Record<Step, (() => void)[]> = { 'first step': [], 'last step': [] };
  let running = 0;
  return async (step, work) => {
    if (running < limit) running += 1;
    else await new Promise<void>((resolve) => waiting[step].push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting['last step'].shift() ?? waiting['first step'].shift();
      if (next) next();
      else running -= 1;
    }
  };
}

type Step = 'first step' | 'last step';

const ENDLESS_WORD = err(fault('text_too_complex', 'a word that no page can hold'));

/**
 * Reports the kind of an error and never its message, which may quote the resume. What ran out of time would do so
 * again, and hold up everybody else's documents.
 */
function toWriteFailure(error: unknown): Result<never, Fault> {
  const name = error instanceof Error ? error.name : 'unknown error';
  return err(fault(error instanceof WorkerTimeoutError ? 'text_too_complex' : 'write_failed', name));
}
