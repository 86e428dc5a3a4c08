/**
 * True for an error that says a transaction stood in the way of another, and was rolled back for it: begun anew, it may
 * succeed. `serialization_failure` and `deadlock_detected` of Postgres
 * (https://www.postgresql.org/docs/current/mvcc-serialization-failure-handling.html).
 */
export function isConflict(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return ('code' in error && CODES.has(error.code)) || isConflict(error.cause);
}

const CODES: ReadonlySet<unknown> = new Set(['40001', '40P01']);
