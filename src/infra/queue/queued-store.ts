import type { Kysely } from 'kysely';
import type { PgBoss } from 'pg-boss';
import type { QueuedStore } from '../../jobs/ports/queue.ts';
import type { Codec } from '../database/encryption/codec.ts';
import type { Schema } from '../database/postgres/schema.ts';
import { runTransaction } from '../database/postgres/transaction.ts';
import { createRepositories, createStore } from '../database/store.ts';
import { createQueue } from './queue.ts';

/** The store together with the queue. A transaction commits what it does to both. */
export function createQueuedStore(db: Kysely<Schema>, codec: Codec, boss: PgBoss): QueuedStore {
  return {
    ...createStore(db, codec),
    queue: createQueue(boss, db),
    transaction: (work) =>
      runTransaction(db, (tx) => work({ ...createRepositories(tx, codec), queue: createQueue(boss, tx) })),
  };
}
