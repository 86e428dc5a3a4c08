import { OperatorError } from '../../operator-error.ts';

/**
 * A database failure that an operator can fix. `message` says in one line what is wrong and what to do, and never holds
 * a password. `cause` is the driver's own error.
 */
export class StoreError extends OperatorError {
  override readonly name = 'StoreError';
}

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
 * (https://www.postgresql.org/docs/current/mvcc-serialization-failure-handling.html).
 */
export function isConflict(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return ('code' in error && CONFLICT_CODES.has(error.code)) || isConflict(error.cause);
}

const CONFLICT_CODES: ReadonlySet<unknown> = new Set(['40001', '40P01']);

/**
 * True if the database could not be reached or went away, so that the same statement may succeed later: classes
 * 08 and 57P of Postgres (https://www.postgresql.org/docs/current/errcodes-appendix.html), too many connections, Node's
 * network errors, and the pool's own, which have no code.
 */
export function isLostConnection(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof AggregateError) return error.errors.some(isLostConnection);
  const code = 'code' in error ? String(error.code) : '';
  return (
    LOST_CONNECTION_CODES.test(code) ||
    LOST_CONNECTION_MESSAGES.test(error.message) ||
    isLostConnection(error.cause)
  );
}

const LOST_CONNECTION_CODES =
  /^(08...|57P0[1-3]|53300|25P03|25P04|ECONN(REFUSED|RESET|ABORTED)|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)$/;
const LOST_CONNECTION_MESSAGES =
  /connection terminated|connection timeout|timeout exceeded when trying to connect|not queryable|not currently accepting connections/i;
