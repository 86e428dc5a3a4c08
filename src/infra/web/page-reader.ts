import { Tinypool } from 'tinypool';
import { type Fault, fault, type Outcome } from '../../jobs/model/fault.ts';
import type { FetchedPosting } from '../../jobs/ports/posting-fetcher.ts';
import { bounds } from './bounds.ts';

/** A page as it came. */
export interface Page {
  readonly bytes: Uint8Array;
  /** The content type as the server gave it. */
  readonly type: string;
  readonly url: string;
}

export interface PageReader {
  /** Finds the posting on a page within `readMs` and the heap of bounds.ts. */
  read(page: Page, cancel?: AbortSignal): Promise<Outcome<FetchedPosting>>;
  close(): Promise<void>;
}

/**
 * Reads pages in up to two threads, started for the first page: 2 MB made to be slow would hold the event loop for
 * seconds. A page that outlives its time takes its thread with it.
 */
export function createPageReader(readMs: number): PageReader {
  const pool = new Tinypool({
    filename: new URL('read/worker.ts', import.meta.url).href,
    minThreads: 0,
    maxThreads: 2,
    idleTimeout: IDLE_MS,
    resourceLimits: { maxOldGenerationSizeMb: bounds.readHeapMb },
  });
  return {
    async read(page, cancel) {
      const late = AbortSignal.timeout(readMs);
      try {
        return await pool.run(page, { signal: cancel ? AbortSignal.any([late, cancel]) : late });
      } catch (error) {
        return { ok: false, fault: faultOf(error, { late, cancel }) };
      }
    },
    async close() {
      await pool.destroy();
    },
  };
}

/** How long a thread waits for the next page before it ends. */
const IDLE_MS = 60_000;

function faultOf(
  error: unknown,
  { late, cancel }: { late: AbortSignal; cancel?: AbortSignal | undefined },
): Fault {
  if (cancel?.aborted) return fault('cancelled', 'cancelled while a page was read');
  if (late.aborted) return fault('link_too_slow', 'the page took too long to read', true);
  // The name of the error and never its message, which may quote the page.
  return fault(
    'link_no_posting',
    `reading stopped: ${error instanceof Error ? error.name : 'unknown error'}`,
  );
}
