import type { Compute, InteractiveTasks, Tasks } from '../../jobs/ports/compute.ts';
import { openTaskPool, type TaskLimits } from './task-pool.ts';

type ComputeLimits = Omit<TaskLimits, 'rssBytes'>;

/**
 * 200,000 characters, the longest resume, take about a second, and four on a busy machine. A result of 4 MB holds that
 * resume in lines of 20 characters; reading it blocks the event loop for 30 to 60 ms.
 */
const LIMITS: ComputeLimits = { timeoutMs: 10_000, heapMb: 256, resultBytes: 4_000_000 };

/**
 * What a process may have in memory besides its heap: Node, its code, its patterns and tables of words, and what the collector
 * hasn't given back. Over 200 jobs in six languages a process comes to 330 MB; with 192 here, it was replaced five times.
 */
const OUTSIDE_HEAP_MB = 320;

export interface ComputeOptions {
  /** Tasks at once; 2 by default. */
  readonly processes?: number;
  /** Processes that start at once and stay; 0 by default. The others start when they are needed. */
  readonly warm?: number;
  /** Has processes that start before a task needs them warm up; false by default, as it takes about a second each. */
  readonly warmsUp?: boolean;
  /** Replace the limits of above. */
  readonly limits?: Partial<ComputeLimits>;
  /** A module that calls `serveTasks`. */
  readonly worker?: URL;
}

/** Opens the pool of child processes for everything that is computed over people's texts. */
export function createCompute<Available = Tasks>({
  processes = 2,
  warm = 0,
  warmsUp,
  limits,
  worker = new URL('worker.ts', import.meta.url),
}: ComputeOptions = {}): Compute<Available> {
  const chosen = { ...LIMITS, ...limits };
  return openTaskPool<Available>({
    module: worker,
    limits: { ...chosen, rssBytes: (chosen.heapMb + OUTSIDE_HEAP_MB) * 1024 * 1024 },
    size: processes,
    warm,
    warmsUp,
    stay: warm,
    maxWaitingPerOwner: MAX_WAITING_PER_OWNER,
  });
}

/** Opens a process for what a person waits for while the platform waits too: three seconds for everything. */
export function createInteractiveCompute({ warm = 0 } = {}): Compute<InteractiveTasks> {
  return createCompute<InteractiveTasks>({
    processes: 1,
    warm,
    limits: { timeoutMs: 1_000, heapMb: 96 },
    worker: new URL('interactive-worker.ts', import.meta.url),
  });
}

/** A person's jobs run one at a time, so that only many uploads at once come near it. */
const MAX_WAITING_PER_OWNER = 100;
