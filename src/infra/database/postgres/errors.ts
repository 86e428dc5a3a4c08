import type { Logger } from '../../../jobs/ports/logger.ts';
import { OperatorError } from '../../../operator-error.ts';

/**
 * A database failure that an operator can fix. `message` says in one line what is wrong and what to do, and never holds
 * a password. `cause` is the driver's own error.
 */
export class StoreError extends OperatorError {
  override readonly name = 'StoreError';
}

/** The embedded database gave up, so this process can't go on. The next one recovers what was saved. */
export class DatabaseStopped extends StoreError {}

/**
 * Returns an error's message, for the end of an operator's sentence. Of an error about rows, whose message may quote
 * them, returns the code alone: classes 22 and 23 of Postgres
 * (https://www.postgresql.org/docs/current/errcodes-appendix.html).
 */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const code = 'code' in error ? String(error.code) : '';
  return /^2[23]...$/.test(code) ? `code ${code}` : error.message;
}

/**
 * True if a transaction was rolled back because it conflicted with another, so that it may succeed when it runs again:
 * `serialization_failure` and `deadlock_detected` of Postgres
 * (https://www.postgresql.org/docs/current/mvcc-serialization-failure-handling.html), or a stale plan.
 */
export function isConflict(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return ('code' in error && CONFLICT_CODES.has(error.code)) || isStalePlan(error) || isConflict(error.cause);
}

/**
 * True if a statement wasn't run because it was prepared before another process changed the columns that it returns. The
 * code says only that something isn't supported, and the message is in the server's language: the function in Postgres
 * that refuses it says more.
 */
export function isStalePlan(error: unknown): boolean {
  return error instanceof Error && 'routine' in error && error.routine === 'RevalidateCachedQuery';
}

const CONFLICT_CODES: ReadonlySet<unknown> = new Set(['40001', '40P01']);

/** True for node-postgres' error of a query that the server didn't answer in time. It has no code. */
export function isUnanswered(error: unknown): boolean {
  return error instanceof Error && error.message === 'Query read timeout';
}

/**
 * True if the database could not be reached, went away or didn't answer in time, so that the same statement may succeed
 * later: classes 08 and 57P of Postgres (https://www.postgresql.org/docs/current/errcodes-appendix.html), a statement or
 * a lock that took too long (57014, 55P03), too many connections, Node's network errors, and node-postgres' own, which
 * have no code.
 *
 * Whether a commit happened that got no answer is unknown. So what it did is done again only under a key or a lease
 * that refuses a second time.
 */
export function isLostConnection(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof AggregateError) return error.errors.some(isLostConnection);
  const code = 'code' in error ? String(error.code) : '';
  return (
    error instanceof DatabaseStopped ||
    isUnanswered(error) ||
    LOST_CONNECTION_CODES.test(code) ||
    LOST_CONNECTION_MESSAGES.test(error.message) ||
    isLostConnection(error.cause)
  );
}

/**
 * True if the database can't save now, so that the same statement may succeed later: `disk_full` of Postgres, and
 * `read_only_sql_transaction`, which the embedded database answers when space runs out, and a server's standby always.
 */
export function isFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return ('code' in error && FULL_CODES.has(error.code)) || isFull(error.cause);
}

const FULL_CODES: ReadonlySet<unknown> = new Set(['53100', '25006']);

/** True if the database can't be reached or can't save now: whatever failed may succeed later. */
export function isUnavailable(error: unknown): boolean {
  return isLostConnection(error) || isFull(error);
}

/**
 * Returns what to do with the errors of work that is tried again by itself: logs them, except those of a database that is
 * away, which its watch logs once.
 */
export function logUnlessUnavailable(log: Pick<Logger, 'error'>, message: string): (error: unknown) => void {
  return (error) => {
    if (!isUnavailable(error)) log.error({ err: error }, message);
  };
}

const LOST_CONNECTION_CODES =
  /^(08...|57P0[1-3]|57014|55P03|53300|25P03|25P04|ECONN(REFUSED|RESET|ABORTED)|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)$/;
const LOST_CONNECTION_MESSAGES =
  /connection terminated|connection timeout|timeout exceeded when trying to connect|not queryable|not currently accepting connections/i;
