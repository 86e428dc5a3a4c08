import { type Kysely, sql } from 'kysely';
import type { PgBoss } from 'pg-boss';
import type { Lease } from '../../jobs/ports/queue.ts';
import type { Schema } from '../database/postgres/schema.ts';
import { runTransaction } from '../database/postgres/transaction.ts';
import { giveBack } from './attempts.ts';
import { addRetry, isRunning } from './pgboss-tables.ts';

export interface WorkspaceConcurrencyLimiter {
  /**
   * Takes one of the workspace's seats for the attempt, until its work is no longer active. False if all are taken:
   * the work is back on the queue, and the attempt does not count.
   */
  tryAcquire(lease: Lease, workspace: string): Promise<boolean>;
}

/**
 * Holds a workspace to `limit` attempts at once. pg-boss offers no work of a workspace at its `groupConcurrency`, but
 * counts without a lock: lanes that fetch at the same moment each see the last free seat. So an attempt takes a seat
 * under the workspace's own lock. A seat whose attempt has ended, however that happened, is free.
 */
export function createWorkspaceLimiter(
  db: Kysely<Schema>,
  boss: PgBoss,
  limit: number,
): WorkspaceConcurrencyLimiter {
  return {
    tryAcquire: (lease, workspace) =>
      runTransaction(db, async (tx) => {
        await sql`select pg_advisory_xact_lock(hashtextextended(${`tailor seats of ${workspace}`}, 0))`.execute(
          tx,
        );
        await freeEndedSeats(tx, lease.queue, workspace);
        if (await takeSeat(tx, lease, workspace, limit)) return true;
        await putBack(tx, boss, lease);
        return false;
      }),
  };
}

async function freeEndedSeats(tx: Kysely<Schema>, queue: string, workspace: string): Promise<void> {
  const running = isRunning(queue, sql.ref('work'), sql.ref('attempt'));
  await sql`delete from seats where workspace = ${workspace} and not ${running}`.execute(tx);
}

async function takeSeat(
  tx: Kysely<Schema>,
  { id, attempt }: Lease,
  workspace: string,
  limit: number,
): Promise<boolean> {
  const { rows } = await sql`
    insert into seats (work, attempt, workspace)
    select ${id}::uuid, ${attempt}::int, ${workspace}
    where (select count(*) from seats where workspace = ${workspace}) < ${limit}::int
    returning work`.execute(tx);
  return rows.length > 0;
}

async function putBack(tx: Kysely<Schema>, boss: PgBoss, lease: Lease): Promise<void> {
  await addRetry(tx, lease);
  // Due at once: pg-boss offers it to nobody while its workspace is at the limit.
  await giveBack(boss, tx, lease, 0);
}
