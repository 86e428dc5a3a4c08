import { type Fault, fault } from '../../jobs/model/fault.ts';
import { err, type Result } from '../../jobs/model/result.ts';
import type { FetchedPosting } from '../../jobs/ports/posting-fetcher.ts';
import { openWorkerPool, WorkerTimeoutError } from '../compute/worker-pool.ts';
import { FETCH_LIMITS } from './limits.ts';
import type { FetchedPage } from './read/read-page.ts';

export interface PageReader {
  /** Finds the posting on a page within `readMs` and the heap of FETCH_LIMITS. */
  read(page: FetchedPage, signal?: AbortSignal): Promise<Result<FetchedPosting>>;
  close(): Promise<void>;
}

/**
 * Reads pages in up to two threads, the first of which starts with the first page: 2 MB made to be slow would hold up
 * the event loop for seconds.
 */
export function createPageReader(readMs: number): PageReader {
  const pool = openWorkerPool<typeof import('./read/worker.ts')>(new URL('read/worker.ts', import.meta.url), {
    minThreads: 0,
    maxThreads: 2,
    idleTimeoutMs: THREAD_IDLE_MS,
    timeoutMs: readMs,
    heap: { maxOldGenerationSizeMb: FETCH_LIMITS.readHeapMb },
  });
  return {
    read: (page, signal) =>
      pool.run('readPage', page, signal).catch((error: unknown) => err(toFault(error, signal))),
    close: () => pool.close(),
  };
}

/** How long a thread waits for the next page before it ends. */
const THREAD_IDLE_MS = 60_000;

function toFault(error: unknown, signal: AbortSignal | undefined): Fault {
  if (signal?.aborted) return fault('cancelled', 'cancelled while a page was read');
  if (error instanceof WorkerTimeoutError)
    return fault('link_too_slow', 'the page took too long to read', true);
  // The name of the error and never its message, which may quote the page.
  return fault(
    'link_no_posting',
    `reading stopped: ${error instanceof Error ? error.name : 'unknown error'}`,
  );
}
