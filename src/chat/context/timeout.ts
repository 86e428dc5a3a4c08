import type { Logger } from '../../jobs/ports/logger.ts';

/**
 * Waits for `work` for at most `timeoutMs` milliseconds. On timeout, aborts the signal so that the work can roll back.
 *
 * @throws DOMException named TimeoutError on timeout; else what `work` throws.
 */
export function withTimeout<T>(timeoutMs: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const signal = AbortSignal.timeout(timeoutMs);
  const late = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  return Promise.race([work(signal), late]);
}

/** Waits for `work` for at most `timeoutMs` milliseconds. Null on timeout, and when `work` fails, which is logged. */
export function timeoutOrNull<T>(work: Promise<T>, timeoutMs: number, log: Logger): Promise<T | null> {
  const settled = work.catch((error: unknown) => {
    log.warn({ error: error instanceof Error ? error.name : 'unknown' }, 'a form opens without the database');
    return null;
  });
  return withTimeout(timeoutMs, () => settled).catch(() => null);
}
