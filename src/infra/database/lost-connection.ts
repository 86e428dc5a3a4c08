/**
 * True for an error that says the database could not be reached or went away, after which the same statement may
 * succeed. Classes 08 and 57P of Postgres (https://www.postgresql.org/docs/current/errcodes-appendix.html), too many
 * connections, Node's network errors, and the pool's own, which have no code.
 */
export function isLostConnection(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof AggregateError) return error.errors.some(isLostConnection);
  const code = 'code' in error ? String(error.code) : '';
  return CODES.test(code) || MESSAGES.test(error.message) || isLostConnection(error.cause);
}

const CODES =
  /^(08...|57P0[1-3]|53300|25P03|25P04|ECONN(REFUSED|RESET|ABORTED)|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)$/;
const MESSAGES =
  /connection terminated|connection timeout|timeout exceeded when trying to connect|not queryable|not currently accepting connections/i;
