import { setTimeout as sleep } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import { isConflict } from './conflict.ts';
import type { Schema } from './schema.ts';

/** Times that a transaction is begun, and milliseconds before the second time at most, doubled for each one after it. */
const TIMES = 4;
const PAUSE = 25;

/**
 * Runs `work` in a transaction. One that stood in the way of another is rolled back and begun anew a few times: `work`
 * must do nothing but ask the database.
 */
export async function transaction<T>(
  db: Kysely<Schema>,
  work: (tx: Kysely<Schema>) => Promise<T>,
): Promise<T> {
  for (let time = 1; ; time += 1) {
    try {
      return await db.transaction().execute(work);
    } catch (error) {
      if (time === TIMES || !isConflict(error)) throw error;
      await sleep(Math.random() * PAUSE * 2 ** time);
    }
  }
}

/** Runs `work` in the transaction that is already open, or in one of its own. */
export function inTransaction<T>(db: Kysely<Schema>, work: (tx: Kysely<Schema>) => Promise<T>): Promise<T> {
  return db.isTransaction ? work(db) : transaction(db, work);
}
