import type { Result } from '../../jobs/model/result.ts';
import type { Caller } from '../../jobs/ports/compute.ts';
import type { FetchedPosting } from '../../jobs/ports/posting-fetcher.ts';
import { openTaskPool } from '../compute/task-pool.ts';
import { FETCH_LIMITS } from './limits.ts';
import type { FetchedPage, readPage } from './read/read-page.ts';

export interface PageReader {
  /** Finds the posting on a page within the limits: `link_too_slow`, or `link_no_posting` past its memory. */
  read(page: FetchedPage, caller: Caller): Promise<Result<FetchedPosting>>;
  close(): Promise<void>;
}

/** Limits on one page, as FETCH_LIMITS has them. */
export interface PageLimits {
  readonly readMs: number;
  readonly readRssBytes: number;
}

/**
 * Reads pages in up to two child processes, which start with the first page and end after a minute without one: 2 MB made
 * to be slow would hold up the event loop for seconds.
 */
export function createPageReader(limits: Partial<PageLimits> = {}): PageReader {
  const { readMs, readRssBytes, readHeapMb, resultBytes } = { ...FETCH_LIMITS, ...limits };
  const pool = openTaskPool<{ readPage: typeof readPage }>({
    module: new URL('read/worker.ts', import.meta.url),
    limits: { timeoutMs: readMs, heapMb: readHeapMb, rssBytes: readRssBytes, resultBytes },
    faults: { slow: 'link_too_slow', complex: 'link_no_posting' },
    size: 2,
    warm: 0,
    stay: 0,
    maxWaitingPerOwner: Number.POSITIVE_INFINITY,
  });
  return {
    async read(page, caller) {
      const reply = await pool.run('readPage', page, caller);
      return reply.ok ? reply.value : reply;
    },
    close: () => pool.close(),
  };
}
