import { type Kysely, sql } from 'kysely';
import type { Logger } from '../../../jobs/ports/logger.ts';
import { withTimeout } from '../../../timeout.ts';
import { isFull, isUnavailable } from './errors.ts';
import type { Schema } from './schema.ts';

/** What is wrong with the database: it gives no answer, or it answers but can't save. */
export type DatabaseProblem = 'lost' | 'full';

export interface DatabaseWatch {
  /** Proves that the database saves, by writing a row. Uses the last answer if that is less than a second old. */
  check(): Promise<DatabaseProblem | null>;
  stop(): Promise<void>;
}

/** Time between two checks of the watch itself. */
const CHECK_INTERVAL_MS = 5_000;
/** Time for the answer to one. */
const ANSWER_TIMEOUT_MS = 3_000;
/** However many ask, there is one write in this time. */
const MAX_AGE_MS = 1_000;

/** Checks the database at intervals and when asked, and logs when it is lost or full, and when it is back. */
export function watchDatabase(
  db: Kysely<Schema>,
  log: Logger,
  { intervalMs = CHECK_INTERVAL_MS, maxAgeMs = MAX_AGE_MS } = {},
): DatabaseWatch {
  let known: DatabaseProblem | null = null;
  let last: Promise<DatabaseProblem | null> = Promise.resolve(null);
  let isChecking = false;
  let checkedAt = Number.NEGATIVE_INFINITY;

  async function checkNow(): Promise<DatabaseProblem | null> {
    isChecking = true;
    const { problem, error } = await findProblem(db);
    isChecking = false;
    checkedAt = performance.now();
    if (problem !== known) {
      if (problem === null) log.info({}, 'the database is back');
      else if (error !== null && !isUnavailable(error)) log.error({ err: error }, CHECK_FAILED);
      else log.warn(error === null ? {} : { err: error }, PROBLEM_LINES[problem]);
    }
    known = problem;
    return problem;
  }
  function check(): Promise<DatabaseProblem | null> {
    if (!isChecking && performance.now() - checkedAt >= maxAgeMs) last = checkNow();
    return last;
  }
  const timer = setInterval(check, intervalMs);
  return {
    check,
    async stop() {
      clearInterval(timer);
      await last;
    },
  };
}

const PROBLEM_LINES: Readonly<Record<DatabaseProblem, string>> = {
  lost: 'the database is lost; work continues when it is back',
  full: 'the database has no space left to save; work continues when there is some',
};

/** What no outage explains, such as a missing table or permission. */
const CHECK_FAILED = 'the database answers, but refuses the row that shows that it saves';

interface Finding {
  readonly problem: DatabaseProblem | null;
  /** Null without an answer in time. */
  readonly error: unknown;
}

async function findProblem(db: Kysely<Schema>): Promise<Finding> {
  try {
    await withTimeout(ANSWER_TIMEOUT_MS, () => writeRow(db));
    return { problem: null, error: null };
  } catch (error) {
    if (error instanceof DOMException) return { problem: 'lost', error: null };
    return { problem: isFull(error) ? 'full' : 'lost', error };
  }
}

async function writeRow(db: Kysely<Schema>): Promise<void> {
  const checked_at = sql<Date>`now()`;
  await db
    .insertInto('write_checks')
    .values({ id: 1, checked_at })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ checked_at }))
    .execute();
}
