import { Tinypool } from 'tinypool';
import type { Fault } from '../../jobs/model/fault.ts';
import { fault } from '../../jobs/model/fault.ts';
import type { Writer } from '../../jobs/ports/documents.ts';

/**
 * Writes documents in worker threads (1 unless told): setting, drawing and reading back take longer together
 * than the event loop may stand still. A call that outlives TIMEOUT_MS stops its thread and is `write_failed`.
 */
export function createWriter(options: { threads?: number } = {}): Writer {
  const threads = options.threads ?? 1;
  const pool = new Tinypool({
    filename: new URL('write/worker.ts', import.meta.url).href,
    minThreads: 1,
    maxThreads: threads,
    resourceLimits: HEAP,
  });
  const inTurn = createTurns(threads);

  function run<T>(name: 'countPages' | 'write' | 'readBack', task: unknown): Promise<T> {
    return inTurn(name === 'readBack' ? 'ends' : 'begins', () =>
      pool.run(task, { name, signal: AbortSignal.timeout(TIMEOUT_MS) }),
    );
  }

  return {
    async countPages(layout) {
      try {
        return await run('countPages', layout);
      } catch (error) {
        return failed(error);
      }
    },
    async write(layout) {
      try {
        return await run('write', layout);
      } catch (error) {
        return failed(error);
      }
    },
    async readBack(files) {
      try {
        return { ok: true, value: await run('readBack', files) };
      } catch (error) {
        return failed(error);
      }
    },
    async close() {
      await pool.destroy();
    },
  };
}

/**
 * Megabytes of a thread's heap. Unbounded it takes 90 more before it tidies up; a resume of 200,000 characters, which
 * is the longest there is, fits.
 */
const HEAP = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 192 };

/** From the moment a thread begins. */
const TIMEOUT_MS = 20_000;

/**
 * So many calls at once. What ends a document goes before what begins one: of 200 that are to be written at the same
 * moment, a few are in memory at a time.
 */
function createTurns(most: number): <T>(place: 'ends' | 'begins', work: () => Promise<T>) => Promise<T> {
  const waiting = { ends: [] as (() => void)[], begins: [] as (() => void)[] };
  let running = 0;
  return async (place, work) => {
    if (running < most) running += 1;
    else await new Promise<void>((resolve) => waiting[place].push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.ends.shift() ?? waiting.begins.shift();
      if (next) next();
      else running -= 1;
    }
  };
}

/**
 * The kind of error and never its message, which may quote the resume. What ran out of time may have it when the
 * machine is less busy.
 */
function failed(error: unknown): { ok: false; fault: Fault } {
  const name = error instanceof Error ? error.name : 'unknown error';
  return { ok: false, fault: fault('write_failed', name, name === 'AbortError') };
}
