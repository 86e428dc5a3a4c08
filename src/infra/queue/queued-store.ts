import type { Kysely } from 'kysely';
import { fromKysely, type PgBoss } from 'pg-boss';
import type { QueuedStore } from '../../jobs/ports/queue.ts';
import type { Codec } from '../database/codec.ts';
import { isConflict } from '../database/conflict.ts';
import { isLostConnection } from '../database/lost-connection.ts';
import type { Schema } from '../database/schema.ts';
import { tablesOver } from '../database/store.ts';
import { transaction } from '../database/transaction.ts';
import { createQueue } from './queue.ts';

/** The tables and the queue, in one transaction where that is asked for. */
export function createQueuedStore(db: Kysely<Schema>, codec: Codec, boss: PgBoss): QueuedStore {
  return {
    ...tablesOver(db, codec),
    queue: createQueue(boss),
    isUnreachable: isLostConnection,
    isConflict,
    transaction: (work) =>
      transaction(db, (tx) => work({ ...tablesOver(tx, codec), queue: createQueue(boss, fromKysely(tx)) })),
  };
}
