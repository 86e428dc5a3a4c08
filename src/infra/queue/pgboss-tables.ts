import { type Kysely, type RawBuilder, sql } from 'kysely';
import { z } from 'zod';
import type { DeliveryId, JobId, UserId } from '../../jobs/model/ids.ts';
import type { QueueStats } from '../../jobs/ports/daily-stats.ts';
import type { Lease } from '../../jobs/ports/queue.ts';
import type { Schema } from '../database/postgres/schema.ts';

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
    priority: 'int4',
    singleton_key: 'text',
    group_id: 'text',
    data: 'jsonb',
    output: 'jsonb',
  },
  queue: {
    singletons_active: '_text',
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

/** Whose work it is: the column that names its owner on this queue, and the owner's and workspace's keys there. */
export interface Turn {
  readonly queue: string;
  readonly ownedBy: 'singleton_key' | 'group_id';
  readonly owner: string | null;
  /** The work's `group_id`; null for work without one. */
  readonly group: string | null;
}

/**
 * Places of one group in half a round that come in turn with other groups'. Those after it come in the order of
 * arrival.
 */
const SEATS = 128;
const MAX_ROUND = 8_000_000;

/**
 * Returns the priority of new work, so that owners get their turn. An owner without open work joins the round after the
 * one that is being worked on, ahead of those who have had their turn; an owner's further work goes to the second half of
 * a later round each. Within a half, groups get their turn. pg-boss takes the highest priority first, then the oldest
 * work. Call it in the transaction that queues the work.
 */
export async function findPriority(
  db: Kysely<Schema>,
  { queue, ownedBy, owner, group }: Turn,
): Promise<number> {
  const sameGroup = sql`group_id is not distinct from ${group}`;
  const isActive = sql`state = 'active'`;
  const isWaiting = sql`state < 'active'`;
  const { rows } = await sql`
    with open_work as (
      select state, group_id, ${sql.ref(ownedBy)} = ${owner} as own,
        -priority / ${SEATS}::int as half, -priority / ${2 * SEATS}::int as round
      from pgboss.job
      where name = ${queue} and state < 'completed'
    ), progress as (
      select max(round) filter (where own) as own, coalesce(
        max(round) filter (where ${isActive} and ${sameGroup}),
        min(round) filter (where ${isWaiting} and ${sameGroup}) - 1,
        max(round) filter (where ${isActive}),
        min(round) filter (where ${isWaiting}) - 1,
        -1) as at_work
      from open_work
    ), next as (
      select 2 * least(${MAX_ROUND}::int, greatest(own, at_work) + 1) + (own is not null)::int as half
      from progress
    )
    select next.half, (
      select count(*)::int from open_work where ${isWaiting} and ${sameGroup} and open_work.half = next.half
    ) as seat
    from next`.execute(db);
  const [{ half, seat }] = NextTurn.parse(rows);
  return -(half * SEATS + Math.min(seat, SEATS - 1));
}

const NextTurn = z.tuple([z.object({ half: z.number(), seat: z.number() })]);

/** What pg-boss stores on work whose heartbeat stopped: its process died, or stood still for HEARTBEAT_SECONDS. */
export const HEARTBEAT_LOST = 'job heartbeat timeout';

/**
 * Puts work that was lost with its process before all other work of its queue. It had its turn, but while its place in
 * its workspace was taken, work of a later turn began, and what waits now may be of an earlier one.
 */
export async function putLostWorkFirst(db: Kysely<Schema>): Promise<void> {
  await sql`
    with first as (
      select name, max(priority) as priority from pgboss.job where state < 'active' group by name
    )
    update pgboss.job lost set priority = first.priority
    from first
    where lost.name = first.name and lost.state = 'retry' and lost.priority < first.priority
      and lost.output -> 'value' ->> 'message' = ${HEARTBEAT_LOST}`.execute(db);
}

/**
 * Deletes the work that names a job or a user, in whatever state it is, and the work of deliveries. An attempt that runs
 * has lost its lease then, and its seat. Queues remember the keys of their running work, too.
 */
export async function eraseWork(
  db: Kysely<Schema>,
  owner: JobId | UserId,
  deliveries: readonly DeliveryId[],
): Promise<void> {
  const { rows } = await sql`
    delete from pgboss.job
    where singleton_key = ${owner} or data->>'jobId' = ${owner} or data->>'userId' = ${owner}
      or id = any(${[owner, ...deliveries]}::uuid[]) or data->>'deliveryId' = any(${deliveries}::text[])
    returning id, singleton_key as key`.execute(db);
  const erased = z.array(ErasedRow).parse(rows);
  if (erased.length === 0) return;
  const keys = erased.flatMap(({ key }) => key ?? []);
  await sql`
    update pgboss.queue
    set singletons_active = array(select key from unnest(singletons_active) key where key <> all(${keys}::text[]))
    where singletons_active && ${keys}::text[]`.execute(db);
  const ids = erased.map(({ id }) => id);
  await db.deleteFrom('seats').where('work', 'in', ids).execute();
}

const ErasedRow = z.object({ id: z.string(), key: z.string().nullable() });

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
