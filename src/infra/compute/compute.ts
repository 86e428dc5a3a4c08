import { deserialize } from 'node:v8';
import { type Fault, fault } from '../../jobs/model/fault.ts';
import { err, ok } from '../../jobs/model/result.ts';
import type { Compute, InteractiveTasks, Tasks } from '../../jobs/ports/compute.ts';
import { createFairQueue, FairQueueFullError } from './fair-queue.ts';
import { createStartSignal } from './start-signal.ts';
import { openWorkerPool, WorkerTimeoutError } from './worker-pool.ts';

/** Limits on one task. */
export interface ComputeLimits {
  /** From the moment a thread begins with it; see `startDeadline`. */
  readonly timeoutMs: number;
  readonly heapMb: number;
  /** Of the result, as bytes of `v8.serialize`. */
  readonly resultBytes: number;
}

/**
 * 200,000 characters, the longest resume, take about a second, and four on a busy machine. A result of 4 MB holds that
 * resume in lines of 20 characters; reading it blocks the event loop for 30 to 60 ms.
 */
const LIMITS: ComputeLimits = { timeoutMs: 10_000, heapMb: 256, resultBytes: 4_000_000 };

export interface ComputeOptions {
  /** Tasks at once; 2 by default. */
  readonly threads?: number;
  /** Threads that start at once and stay; 0 by default. The others start when they are needed. */
  readonly warm?: number;
  /** Replace the limits of above. */
  readonly limits?: Partial<ComputeLimits>;
  /** A module that exports `runTask`. */
  readonly worker?: URL;
}

/**
 * Opens the pool of threads for everything that is computed over people's texts. A thread that exceeds a limit is ended
 * and replaced, and its caller gets a fault; the process serves on.
 */
export function createCompute<Available = Tasks>({
  threads = 2,
  warm = 0,
  limits,
  worker = new URL('worker.ts', import.meta.url),
}: ComputeOptions = {}): Compute<Available> {
  const { timeoutMs, heapMb, resultBytes: maxResultBytes } = { ...LIMITS, ...limits };
  const pool = openWorkerPool<typeof import('./worker.ts')>(worker, {
    minThreads: warm,
    maxThreads: threads,
    idleTimeoutMs: THREAD_IDLE_MS,
    timeoutMs,
    heap: { maxOldGenerationSizeMb: heapMb, maxYoungGenerationSizeMb: YOUNG_GENERATION_MB },
  });
  const queue = createFairQueue({ limit: threads, maxWaitingPerOwner: MAX_WAITING_PER_OWNER });
  const runNow = (name: string, input: unknown, signal: AbortSignal | undefined) => {
    const started = createStartSignal();
    return pool.run('runTask', { name, input, maxResultBytes, started }, signal, started);
  };
  return {
    async run(name, input, { owner, signal }) {
      try {
        const reply = await queue.run(owner, () => runNow(name, input, signal), signal);
        return reply.ok ? ok(deserialize(reply.value)) : reply;
      } catch (error) {
        return err(toFault(name, error, signal));
      }
    },
    close: () => pool.close(),
  };
}

/** Opens a thread for what a person waits for while the platform waits too: three seconds for everything. */
export function createInteractiveCompute(): Compute<InteractiveTasks> {
  return createCompute<InteractiveTasks>({
    threads: 1,
    limits: { timeoutMs: 1_000, heapMb: 96 },
    worker: new URL('interactive-worker.ts', import.meta.url),
  });
}

/** How long a thread that isn't kept warm waits for its next task. */
const THREAD_IDLE_MS = 60_000;

/** Without a limit, a thread's young generation grows by 30 MB before it collects. */
const YOUNG_GENERATION_MB = 16;

/** A person's jobs run one at a time, so that only many uploads at once come near it. */
const MAX_WAITING_PER_OWNER = 100;

function toFault(name: string, error: unknown, signal: AbortSignal | undefined): Fault {
  if (signal?.aborted) return fault('cancelled', `${name}: cancelled`);
  if (error instanceof WorkerTimeoutError) return fault('text_too_complex', `${name}: no result in time`);
  if (error instanceof FairQueueFullError)
    return fault('reader_busy', `${name}: too many of this owner wait`);
  const kind = kindOf(error);
  if (kind === 'ERR_WORKER_OUT_OF_MEMORY') return fault('text_too_complex', `${name}: out of memory`);
  // The error's kind and never its message, which may quote a resume.
  return fault('internal', `${name}: ${kind}`, true);
}

function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error';
  return 'code' in error ? String(error.code) : error.name;
}
