import { type Kysely, type RawBuilder, sql } from 'kysely';
import { z } from 'zod';
import type { QueueStats } from '../../jobs/ports/daily-stats.ts';
import type { Lease } from '../../jobs/ports/queue.ts';
import type { Schema } from '../database/schema.ts';

/*
 * All our statements on pg-boss's own tables, which a release may change. Use its API where that is enough.
 * test/infra/queue/pgboss-tables.test.ts fails when a release changes what is used here.
 */

/** The columns that the statements use, with their types as information_schema names them (`udt_name`). */
export const PGBOSS_COLUMNS = {
  job: {
    id: 'uuid',
    name: 'text',
    state: 'job_state',
    retry_count: 'int4',
    retry_limit: 'int4',
    created_on: 'timestamptz',
    start_after: 'timestamptz',
  },
} as const;

/** The states of work in the order in which Postgres compares them: `state < 'active'` is work that waits. */
export const PGBOSS_STATES = ['created', 'retry', 'active', 'completed', 'cancelled', 'failed'] as const;

/** SQL that is true while the attempt is running: pg-boss has neither ended it nor given the work to another. */
export function isRunning(queue: string, work: RawBuilder<unknown>, attempt: RawBuilder<unknown>) {
  return sql<boolean>`exists (
    select from pgboss.job
    where name = ${queue} and id = ${work} and state = 'active' and retry_count = ${attempt})`;
}

/** Gives the work of a running attempt one more retry, so that the attempt does not count. */
export async function addRetry(tx: Kysely<Schema>, { queue, id, attempt }: Lease): Promise<void> {
  await sql`
    update pgboss.job set retry_limit = retry_limit + 1
    where name = ${queue} and id = ${id}::uuid and state = 'active' and retry_count = ${attempt}`.execute(tx);
}

/** Counts the open work of each queue that has any. pg-boss's own counts are as old as its last monitor run. */
export async function readQueueStats(db: Kysely<Schema>): Promise<QueueStats[]> {
  const due = sql`state < 'active' and start_after <= now()`;
  const { rows } = await sql`
    select
      name as queue,
      (count(*) filter (where ${due}))::float8 as waiting,
      (count(*) filter (where state < 'active' and start_after > now()))::float8 as deferred,
      (count(*) filter (where state = 'active'))::float8 as running,
      coalesce(extract(epoch from now() - min(created_on) filter (where ${due})), 0)::float8 as oldest
    from pgboss.job
    where state < 'completed'
    group by name`.execute(db);
  return z.array(QueueStatsRow).parse(rows);
}

const QueueStatsRow = z.object({
  queue: z.string(),
  waiting: z.number(),
  deferred: z.number(),
  running: z.number(),
  oldest: z.number(),
});
