import type { Kysely } from 'kysely';
import type { Schema } from './schema.ts';

/** Runs `work` in the transaction that is already open, or in one of its own. */
export function inTransaction<T>(db: Kysely<Schema>, work: (tx: Kysely<Schema>) => Promise<T>): Promise<T> {
  return db.isTransaction ? work(db) : db.transaction().execute(work);
}
