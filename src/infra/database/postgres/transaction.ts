import { setTimeout as sleep } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import { isConflict } from './errors.ts';
import type { Schema } from './schema.ts';

const MAX_ATTEMPTS = 4;
/** Longest pause before the second attempt, doubled for each later one. */
const RETRY_DELAY_MS = 25;

/**
 * Runs `work` in a transaction, and again, up to MAX_ATTEMPTS times, if it conflicts with another transaction. So
 * `work` must do nothing but query the database.
 */
export async function runTransaction<T>(
  db: Kysely<Schema>,
  work: (tx: Kysely<Schema>) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db.transaction().execute(work);
    } catch (error) {
      if (attempt === MAX_ATTEMPTS || !isConflict(error)) throw error;
      await sleep(Math.random() * RETRY_DELAY_MS * 2 ** attempt);
    }
  }
}

/** Runs `work` in the transaction that is already open, or else in a new one. */
export function inTransaction<T>(db: Kysely<Schema>, work: (tx: Kysely<Schema>) => Promise<T>): Promise<T> {
  return db.isTransaction ? work(db) : runTransaction(db, work);
}
