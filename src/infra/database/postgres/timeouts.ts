/**
 * What a connection to Postgres waits for, in milliseconds, under the names of node-postgres: for a free or a new
 * connection, for a lock and for a statement, which the server then ends, and for an answer. The last is longer than
 * the others, so it's over only when the server has stopped or is out of reach.
 */
export interface Timeouts {
  readonly connectionTimeoutMillis: number;
  readonly lock_timeout: number;
  readonly statement_timeout: number;
  readonly query_timeout: number;
}

/** Queued work can wait: it's tried again. */
export const WORK_TIMEOUTS: Timeouts = {
  connectionTimeoutMillis: 5_000,
  lock_timeout: 10_000,
  statement_timeout: 30_000,
  query_timeout: 35_000,
};

/** A person waits, and is told within 5 seconds that there is no answer. */
export const INTERACTIVE_TIMEOUTS: Timeouts = {
  connectionTimeoutMillis: 4_000,
  lock_timeout: 2_000,
  statement_timeout: 3_000,
  query_timeout: 4_000,
};

/** A migration takes as long as it takes, and waits for another one. */
export const MIGRATION_TIMEOUTS: Timeouts = {
  ...WORK_TIMEOUTS,
  lock_timeout: 0,
  statement_timeout: 0,
  query_timeout: 0,
};
