import type { ResourceLimits } from 'node:worker_threads';
import { Tinypool } from 'tinypool';
import { startDeadline } from './deadline.ts';
import type { StartSignal } from './start-signal.ts';

/** The functions that a worker module exports. Their arguments and results are cloned between threads. */
type WorkerFunctions = Record<string, (task: never) => unknown>;

export interface WorkerPoolOptions {
  /** Threads that start at once and stay. */
  readonly minThreads: number;
  readonly maxThreads: number;
  /** How long a thread above `minThreads` waits for its next call before it ends. Without it, it ends at once. */
  readonly idleTimeoutMs?: number;
  /** Time for one call, including its wait for a free thread; see `startDeadline` for calls with a signal. */
  readonly timeoutMs: number;
  /** Heap limits of each thread. */
  readonly heap: ResourceLimits;
}

export interface WorkerPool<Functions extends WorkerFunctions> {
  /**
   * Runs one function of the worker module. A call that times out or is aborted takes its thread with it, so that
   * code that never yields stops too. With `started` (`createStartSignal`), which the function gives with
   * `signalStart`, the time that a new thread takes to start doesn't count.
   *
   * @throws WorkerTimeoutError after `timeoutMs`; an AbortError when `signal` aborts; the function's own error.
   */
  run<Name extends keyof Functions & string>(
    name: Name,
    task: Parameters<Functions[Name]>[0],
    signal?: AbortSignal,
    started?: StartSignal,
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
    async run(name, task, signal, started) {
      const deadline = startDeadline(timeoutMs, started);
      try {
        return await pool.run(task, {
          name,
          signal: signal ? AbortSignal.any([deadline.signal, signal]) : deadline.signal,
        });
      } catch (error) {
        throw deadline.signal.aborted && !signal?.aborted ? new WorkerTimeoutError() : error;
      } finally {
        deadline.stop();
      }
    },
    close: () => pool.destroy(),
  };
}
