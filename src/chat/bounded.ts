import type { Logger } from '../jobs/ports/logger.ts';

/** What comes of `work` within so many milliseconds; null where it does not come, or fails, which is logged. */
export async function bounded<T>(work: Promise<T>, patience: number, log: Logger): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), patience);
  });
  const answered = work.catch((error: unknown) => {
    log.warn({ error: error instanceof Error ? error.name : 'unknown' }, 'a form opens without the database');
    return null;
  });
  try {
    return await Promise.race([answered, late]);
  } finally {
    clearTimeout(timer);
  }
}
