import type { JobId } from '../../../jobs/model/ids.ts';
import type { PendingJobs } from '../../../jobs/ports/pending-jobs.ts';

export interface JobWaiter {
  /** Resolves once the job has ended, the time is over, the signal aborts, or the waiter is closed. */
  waitForEnd(job: JobId, seconds: number, signal: AbortSignal): Promise<void>;
  /** Ends every wait. */
  close(): void;
}

/**
 * Time between two polls. All waits share one query by primary key, which takes the database less than a millisecond,
 * so none needs a connection of its own to listen on. While nobody waits, there are no queries.
 */
const POLL_INTERVAL_MS = 150;

export interface JobWaiterOptions {
  /** Receives what a poll threw. The next one may succeed before the time of a wait is over. */
  readonly onError: (error: unknown) => void;
  readonly pollIntervalMs?: number;
}

/** Creates the waiter that all requests of this process share. */
export function createJobWaiter(
  pending: PendingJobs,
  { onError, pollIntervalMs = POLL_INTERVAL_MS }: JobWaiterOptions,
): JobWaiter {
  const waits = new Map<JobId, Set<() => void>>();
  let isPolling = false;
  let isClosed = false;

  async function poll(): Promise<void> {
    isPolling = true;
    while (waits.size > 0) {
      await new Promise((resolve) => setTimeout(resolve, pollIntervalMs));
      const ids = [...waits.keys()];
      if (ids.length === 0) break;
      const running = await pending.among(ids).catch((error: unknown) => {
        onError(error);
        return new Set(ids);
      });
      for (const id of ids) if (!running.has(id)) for (const end of waits.get(id) ?? []) end();
    }
    isPolling = false;
  }

  return {
    async waitForEnd(job, seconds, signal) {
      if (isClosed || seconds <= 0 || signal.aborted) return;
      const ended = Promise.withResolvers<void>();
      const timer = setTimeout(ended.resolve, seconds * 1000);
      signal.addEventListener('abort', () => ended.resolve(), { once: true });
      const ofThisJob = waits.get(job) ?? new Set();
      waits.set(job, ofThisJob.add(ended.resolve));
      if (!isPolling) void poll();
      await ended.promise;
      clearTimeout(timer);
      ofThisJob.delete(ended.resolve);
      if (ofThisJob.size === 0) waits.delete(job);
    },

    close() {
      isClosed = true;
      for (const ofOneJob of waits.values()) for (const end of ofOneJob) end();
    },
  };
}
