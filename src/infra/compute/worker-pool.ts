import type { ResourceLimits } from 'node:worker_threads';
import { Tinypool } from 'tinypool';

/** The functions that a worker module exports. Their arguments and results are cloned between threads. */
type WorkerFunctions = Record<string, (task: never) => unknown>;

export interface WorkerPoolOptions {
  /** Threads that start at once and stay. */
  readonly minThreads: number;
  readonly maxThreads: number;
  /** How long a thread above `minThreads` waits for its next call before it ends. Without it, it ends at once. */
  readonly idleTimeoutMs?: number;
  /** Time for one call, including its wait for a free thread. */
  readonly timeoutMs: number;
  /** Heap limits of each thread. */
  readonly heap: ResourceLimits;
}

export interface WorkerPool<Functions extends WorkerFunctions> {
  /**
   * Runs one function of the worker module. A call that times out or is aborted takes its thread with it, so that
   * code that never yields stops too.
   *
   * @throws WorkerTimeoutError after `timeoutMs`; an AbortError when `signal` aborts; the function's own error.
   */
  run<Name extends keyof Functions & string>(
    name: Name,
    task: Parameters<Functions[Name]>[0],
    signal?: AbortSignal,
  ): Promise<Awaited<ReturnType<Functions[Name]>>>;
  close(): Promise<void>;
}

/** A call took longer than its pool allows. */
export class WorkerTimeoutError extends Error {
  override readonly name = 'WorkerTimeoutError';
}

/** Opens a pool of threads for heavy computation, which would otherwise hold up the event loop. */
export function openWorkerPool<Functions extends WorkerFunctions>(
  module: URL,
  { minThreads, maxThreads, idleTimeoutMs = 0, timeoutMs, heap }: WorkerPoolOptions,
): WorkerPool<Functions> {
  const pool = new Tinypool({
    filename: module.href,
    minThreads,
    maxThreads,
    idleTimeout: idleTimeoutMs,
    resourceLimits: heap,
  });
  // A thread may run out of memory while it is being ended, after its call has been answered.
  pool.on('error', () => {});
  return {
    async run(name, task, signal) {
      const deadline = AbortSignal.timeout(timeoutMs);
      try {
        return await pool.run(task, {
          name,
          signal: signal ? AbortSignal.any([deadline, signal]) : deadline,
        });
      } catch (error) {
        throw deadline.aborted && !signal?.aborted ? new WorkerTimeoutError() : error;
      }
    },
    close: () => pool.destroy(),
  };
}
