import { type Kysely, sql } from 'kysely';
import { fromKysely, type PgBoss } from 'pg-boss';
import type { Lease } from '../../jobs/ports/queue.ts';
import type { Schema } from '../database/schema.ts';
import { transaction } from '../database/transaction.ts';

export interface Seats {
  /**
   * True where the attempt may run: it has one of its workspace's seats until its work is no longer active. Where all
   * are taken, its work is back on the queue, and this attempt does not count.
   */
  take(lease: Lease, workspace: string): Promise<boolean>;
}

/**
 * Holds the cap of a workspace to the number. pg-boss offers no work of a workspace at its cap, but counts without a
 * lock: lanes that look at the same moment each see the last place. So whoever was offered work takes a seat under a
 * lock of the workspace's own. A seat whose attempt has ended, however that was, is nobody's.
 */
export function createSeats(db: Kysely<Schema>, boss: PgBoss, cap: number): Seats {
  return {
    take: (lease, workspace) =>
      transaction(db, async (tx) => {
        await sql`select pg_advisory_xact_lock(hashtextextended(${`tailor seats of ${workspace}`}, 0))`.execute(
          tx,
        );
        await clear(tx, lease.queue, workspace);
        if (await sit(tx, lease, workspace, cap)) return true;
        await putBack(tx, boss, lease);
        return false;
      }),
  };
}

async function clear(tx: Kysely<Schema>, queue: string, workspace: string): Promise<void> {
  await sql`
    delete from seats where workspace = ${workspace} and not exists (
      select from pgboss.job
      where name = ${queue} and id = work and state = 'active' and retry_count = attempt
    )`.execute(tx);
}

async function sit(
  tx: Kysely<Schema>,
  { id, attempt }: Lease,
  workspace: string,
  cap: number,
): Promise<boolean> {
  const { rows } = await sql`
    insert into seats (work, attempt, workspace)
    select ${id}::uuid, ${attempt}::int, ${workspace}
    where (select count(*) from seats where workspace = ${workspace}) < ${cap}::int
    returning work`.execute(tx);
  return rows.length > 0;
}

async function putBack(tx: Kysely<Schema>, boss: PgBoss, { queue, id, attempt }: Lease): Promise<void> {
  const within = { db: fromKysely(tx) };
  await sql`
    update pgboss.job set retry_limit = retry_limit + 1
    where name = ${queue} and id = ${id}::uuid and state = 'active' and retry_count = ${attempt}`.execute(tx);
  await boss.fail(queue, { id, retryCount: attempt }, null, within);
  // At once: pg-boss offers it to nobody while its workspace is at the cap.
  await boss.update(queue, undefined, { ...within, id, startAfter: 0 });
}
