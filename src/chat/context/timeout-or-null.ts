import type { Logger } from '../../jobs/ports/logger.ts';
import { within } from './with-timeout.ts';

/** What comes of `work` within so many milliseconds; null where it does not come, or fails, which is logged. */
export function bounded<T>(work: Promise<T>, patience: number, log: Logger): Promise<T | null> {
  const answered = work.catch((error: unknown) => {
    log.warn({ error: error instanceof Error ? error.name : 'unknown' }, 'a form opens without the database');
    return null;
  });
  return within(patience, () => answered).catch(() => null);
}
