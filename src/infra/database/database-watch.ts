import { type Kysely, sql } from 'kysely';
import type { Logger } from '../../jobs/ports/logger.ts';
import type { Schema } from './schema.ts';

/** Time between two checks, and for the answer of one. */
const CHECK_INTERVAL_MS = 5_000;

export interface DatabaseWatch {
  /** False from the first check without an answer to the next one with an answer. */
  isReachable(): boolean;
  stop(): Promise<void>;
}

/** Checks the database at intervals, and logs when it is lost and when it is back. */
export function watchDatabase(
  db: Kysely<Schema>,
  log: Logger,
  { intervalMs = CHECK_INTERVAL_MS } = {},
): DatabaseWatch {
  let isReachable = true;
  let lastCheck = Promise.resolve();
  const check = async () => {
    const answers = await answersWithin(db, intervalMs);
    if (answers && !isReachable) log.info({}, 'the database is back');
    if (!answers && isReachable) log.warn({}, 'the database is lost; work continues when it is back');
    isReachable = answers;
  };
  const timer = setInterval(() => {
    lastCheck = lastCheck.then(check);
  }, intervalMs);
  return {
    isReachable: () => isReachable,
    async stop() {
      clearInterval(timer);
      await lastCheck;
    },
  };
}

async function answersWithin(db: Kysely<Schema>, timeoutMs: number): Promise<boolean> {
  const timeout = Promise.withResolvers<false>();
  const timer = setTimeout(() => timeout.resolve(false), timeoutMs);
  const answer = sql`select 1`.execute(db).then(
    () => true,
    () => false,
  );
  const answered = await Promise.race([answer, timeout.promise]);
  clearTimeout(timer);
  return answered;
}
