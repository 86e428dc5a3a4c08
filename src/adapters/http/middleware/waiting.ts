import type { JobId } from '../../../jobs/model/ids.ts';
import type { PendingJobs } from '../../../jobs/ports/pending-jobs.ts';

export interface Waiting {
  /** Resolves once the job has ended, the seconds are over, the signal fires, or nobody is to wait any more. */
  untilEnded(job: JobId, seconds: number, signal: AbortSignal): Promise<void>;
  /** Lets everybody go. */
  close(): void;
}

/**
 * Milliseconds between two looks. All who wait share one query over their jobs' keys, and none is asked while nobody
 * waits: a look costs the database less than a millisecond, and nobody needs a connection of their own to listen on.
 */
const EVERY = 150;

/** One place for all who wait for jobs in this process. */
export function createWaiting(pending: PendingJobs, { every = EVERY } = {}): Waiting {
  const waiters = new Map<JobId, Set<() => void>>();
  let looking = false;
  let closed = false;

  async function look(): Promise<void> {
    looking = true;
    while (waiters.size > 0) {
      await new Promise((resolve) => setTimeout(resolve, every));
      const ids = [...waiters.keys()];
      if (ids.length === 0) break;
      // A database that is gone may be back before the time is over.
      const left = await pending.among(ids).catch(() => new Set(ids));
      for (const id of ids) if (!left.has(id)) for (const go of waiters.get(id) ?? []) go();
    }
    looking = false;
  }

  return {
    async untilEnded(job, seconds, signal) {
      if (closed || seconds <= 0 || signal.aborted) return;
      const over = Promise.withResolvers<void>();
      const timer = setTimeout(over.resolve, seconds * 1000);
      signal.addEventListener('abort', () => over.resolve(), { once: true });
      const same = waiters.get(job) ?? new Set();
      waiters.set(job, same.add(over.resolve));
      if (!looking) void look();
      await over.promise;
      clearTimeout(timer);
      same.delete(over.resolve);
      if (same.size === 0) waiters.delete(job);
    },

    close() {
      closed = true;
      for (const all of waiters.values()) for (const go of all) go();
    },
  };
}
