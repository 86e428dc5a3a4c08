import { type Kysely, sql } from 'kysely';
import { z } from 'zod';
import { UserId } from '../../jobs/model/ids.ts';
import { workspaceOf } from '../../jobs/model/reply-target.ts';
import type { Usage } from '../../jobs/model/usage.ts';
import { LIMIT_NAMES, type LimitName } from '../../jobs/model/usage.ts';
import type { DailySpending } from '../../jobs/ports/limits.ts';
import type { Reservation, SettledUsage, UsageRepository } from '../../jobs/ports/usage.ts';
import { type Codec, HASH_PREFIX } from './codec.ts';
import type { Schema } from './schema.ts';
import { HASH_CELLS } from './stored-forms.ts';
import { inTransaction, runTransaction } from './transaction.ts';
import { identityFrom } from './users.ts';

/**
 * `usage` and `reservations`: what the installation, each workspace and each person spent in a day, and what running
 * jobs may still spend. Always locks rows in the order of LIMIT_NAMES, to avoid deadlocks.
 */
export function createUsage(db: Kysely<Schema>, codec: Codec): UsageRepository {
  return {
    reserve: (job, reservation) =>
      inTransaction(db, async (tx) => {
        const person = await personKey(tx, codec, job.userId);
        const workspace = workspaceOf(job.place);
        for (const { scope, key } of scopesOf({ person, workspace })) {
          if (!(await reserveWithin(tx, scope, key, reservation))) return scope;
        }
        const { day, tokens, cost } = reservation;
        await tx
          .insertInto('reservations')
          .values({ job_id: job.id, day, person, workspace, tokens, cost })
          .execute();
        return null;
      }),

    async add(job, day, usage) {
      const person = await personKey(db, codec, job.userId);
      for (const { scope, key } of scopesOf({ person, workspace: workspaceOf(job.place) }))
        await sql`
          insert into usage as u (scope, key, day, calls, tokens_in, tokens_cached, tokens_out, cost)
          values (${scope}, ${key}, ${day}, ${usage.calls}, ${usage.inputTokens}, ${usage.cachedTokens},
            ${usage.outputTokens}, ${usage.cost ?? 0})
          on conflict (scope, key, day) do update set
            calls = u.calls + excluded.calls,
            tokens_in = u.tokens_in + excluded.tokens_in,
            tokens_cached = u.tokens_cached + excluded.tokens_cached,
            tokens_out = u.tokens_out + excluded.tokens_out,
            cost = u.cost + excluded.cost`.execute(db);
    },

    settle: (job, { usage, freed }) =>
      inTransaction(db, async (tx) => {
        const row = await tx
          .deleteFrom('reservations')
          .where('job_id', '=', job)
          .returningAll()
          .executeTakeFirst();
        if (!row) return;
        const reserved = Row.parse(row);
        for (const { scope, key } of scopesOf(reserved))
          await settleIn(tx, { scope, key, usage, freed }, reserved);
      }),

    async loadSpending(user, target, day) {
      const person = await personKey(db, codec, user);
      const spent: Record<LimitName, DailySpending | null> = {
        installation: NO_SPENDING,
        workspace: null,
        person: NO_SPENDING,
      };
      for (const { scope, key } of scopesOf({ person, workspace: workspaceOf(target) }))
        spent[scope] = await spentBy(db, { scope, key, day });
      return spent;
    },
  };
}

const NO_SPENDING: DailySpending = { jobs: 0, tokens: 0, cost: 0 };

async function spentBy(
  db: Kysely<Schema>,
  { scope, key, day }: { scope: LimitName; key: string; day: string },
): Promise<DailySpending> {
  const row = await db
    .selectFrom('usage')
    .select((each) => [
      'jobs',
      sql<number>`tokens_in + tokens_out + reserved_tokens`.as('tokens'),
      each('cost', '+', each.ref('reserved_cost')).as('cost'),
    ])
    .where('scope', '=', scope)
    .where('key', '=', key)
    .where('day', '=', day)
    .executeTakeFirst();
  return row ?? NO_SPENDING;
}

function scopesOf({ person, workspace }: { person: string; workspace: string | null }) {
  const keys: Record<LimitName, string | null> = { installation: '', workspace, person };
  return LIMIT_NAMES.flatMap((scope) => {
    const key = keys[scope];
    return key === null ? [] : [{ scope, key }];
  });
}

/** Reserves within one limit, in one statement, so that two jobs at once cannot both take what is left. */
async function reserveWithin(
  tx: Kysely<Schema>,
  scope: LimitName,
  key: string,
  { day, jobs, tokens, cost, limits }: Reservation,
): Promise<boolean> {
  // A job that spends nothing always passes, even when the limit was lowered below what is spent.
  const ceiling = scope === 'person' || tokens === 0 ? null : limits[scope];
  const max = {
    jobs: (scope === 'person' && jobs > 0 ? limits.jobsPerPerson : null) ?? Infinity,
    tokens: ceiling?.tokens ?? Infinity,
    cost: ceiling?.cost ?? Infinity,
  };
  const { rows } = await sql`
    insert into usage as u (scope, key, day, jobs, reserved_tokens, reserved_cost)
    select ${scope}, ${key}, ${day}, ${jobs}::float8, ${tokens}::float8, ${cost}::float8
    where ${jobs}::float8 <= ${max.jobs}::float8 and ${tokens}::float8 <= ${max.tokens}::float8 and ${cost}::float8 <= ${max.cost}::float8
    on conflict (scope, key, day) do update set
      jobs = u.jobs + excluded.jobs,
      reserved_tokens = u.reserved_tokens + excluded.reserved_tokens,
      reserved_cost = u.reserved_cost + excluded.reserved_cost
    where u.jobs + excluded.jobs <= ${max.jobs}::float8
      and u.tokens_in + u.tokens_out + u.reserved_tokens + excluded.reserved_tokens <= ${max.tokens}::float8
      and u.cost + u.reserved_cost + excluded.reserved_cost <= ${max.cost}::float8
    returning u.jobs`.execute(tx);
  return rows.length > 0;
}

interface Settled extends SettledUsage {
  readonly scope: LimitName;
  readonly key: string;
}

async function settleIn(
  tx: Kysely<Schema>,
  { scope, key, usage, freed }: Settled,
  reserved: Row,
): Promise<void> {
  const used = usage === 'reserved' ? reservedAsUsed(reserved) : usage;
  await tx
    .updateTable('usage')
    .set({
      jobs: sql`jobs - ${freed}`,
      reserved_tokens: sql`reserved_tokens - ${reserved.tokens}`,
      reserved_cost: sql`reserved_cost - ${reserved.cost}`,
      calls: sql`calls + ${used?.calls ?? 0}`,
      tokens_in: sql`tokens_in + ${used?.inputTokens ?? 0}`,
      tokens_cached: sql`tokens_cached + ${used?.cachedTokens ?? 0}`,
      tokens_out: sql`tokens_out + ${used?.outputTokens ?? 0}`,
      cost: sql`cost + ${used?.cost ?? 0}`,
    })
    .where('scope', '=', scope)
    .where('key', '=', key)
    .where('day', '=', reserved.day)
    .execute();
}

function reservedAsUsed({ tokens, cost }: Row): Usage {
  return { calls: 1, inputTokens: tokens, cachedTokens: 0, outputTokens: 0, cost };
}

/**
 * Identifies a person by a keyed hash of their first platform account, so that somebody who was deleted and comes back
 * has the same key. What is stored under another form of it moves to today's.
 */
async function personKey(tx: Kysely<Schema>, codec: Codec, user: UserId): Promise<string> {
  const [forms] = (await personForms(tx, codec, [user])).values();
  if (!forms) throw new Error('no person was asked for');
  const [key, ...earlier] = forms;
  if (earlier.length > 0) await inTransaction(tx, (inner) => moveUsage(inner, earlier, key));
  return key;
}

/** Returns the forms in which each person's key may be stored, today's first. */
export async function personForms(
  db: Kysely<Schema>,
  codec: Codec,
  users: readonly UserId[],
): Promise<Map<UserId, ReturnType<Codec['hashForms']>>> {
  const rows = await db
    .selectFrom('identities')
    .selectAll()
    .where('user_id', 'in', users)
    .orderBy('created_at')
    .execute();
  const named = users.map((user) => {
    const first = rows.find(({ user_id }) => user_id === user);
    const name = first ? Object.values(identityFrom(first, codec)).join('\u0000') : user;
    return [user, codec.hashForms(name, HASH_CELLS.person)] as const;
  });
  return new Map(named);
}

const BATCH_USERS = 200;

/**
 * Moves what everybody used and reserved, and who is switched off, from earlier keys to today's, whose hashes begin with
 * `start`. Deletes what belongs to nobody here: its people are gone. Returns the number of keys that are gone.
 */
export async function convertUsage(db: Kysely<Schema>, codec: Codec, start: string): Promise<number> {
  const stale = await staleKeys(db, start);
  let after: UserId | null = null;
  for (;;) {
    if (stale.size === 0) return 0;
    const batch = db.selectFrom('users').select('id').orderBy('id').limit(BATCH_USERS);
    const rows = await (after === null ? batch : batch.where('id', '>', after)).execute();
    const users = rows.map(({ id }) => UserId.parse(id));
    after = users.at(-1) ?? null;
    if (after === null) break;
    for (const [user, forms] of await personForms(db, codec, users))
      if (forms.some((form) => stale.has(form))) await runTransaction(db, (tx) => personKey(tx, codec, user));
  }
  await db
    .deleteFrom('usage')
    .where('scope', '=', 'person')
    .where(sql<boolean>`not starts_with(key, ${start})`)
    .execute();
  await sql`delete from suspensions where ${isOldSuspension(start)}`.execute(db);
  return stale.size;
}

/** Matches people who are switched off under a hash of an earlier key. Others have a row under their id. */
const isOldSuspension = (start: string) =>
  sql`scope = 'person' and starts_with(key, ${HASH_PREFIX}) and not starts_with(key, ${start})`;

async function staleKeys(db: Kysely<Schema>, start: string): Promise<Set<string>> {
  const { rows } = await sql`
    select key from usage where scope = 'person' and not starts_with(key, ${start})
    union select person from reservations where not starts_with(person, ${start})
    union select key from suspensions where ${isOldSuspension(start)}`.execute(db);
  return new Set(
    z
      .array(z.object({ key: z.string() }))
      .parse(rows)
      .map(({ key }) => key),
  );
}

/**
 * Moves what a person used and reserved, and whether they are switched off, to another key. Adds what they used to what
 * is there, since both may have a day, as both may be switched off.
 */
async function moveUsage(tx: Kysely<Schema>, from: readonly string[], to: string): Promise<void> {
  await tx.updateTable('reservations').set({ person: to }).where('person', 'in', from).execute();
  await sql`
    with moved as (delete from suspensions where scope = 'person' and key in (${sql.join(from)}) returning created_at)
    insert into suspensions (scope, key, created_at)
    select 'person', ${to}, min(created_at) from moved having count(*) > 0
    on conflict (scope, key) do nothing`.execute(tx);
  await sql`
    with moved as (delete from usage where scope = 'person' and key in (${sql.join(from)}) returning *)
    insert into usage as u (scope, key, day, jobs, calls, tokens_in, tokens_cached, tokens_out, cost, reserved_tokens, reserved_cost)
    select 'person', ${to}, day, sum(jobs), sum(calls), sum(tokens_in), sum(tokens_cached), sum(tokens_out), sum(cost),
      sum(reserved_tokens), sum(reserved_cost)
    from moved group by day
    on conflict (scope, key, day) do update set
      jobs = u.jobs + excluded.jobs,
      calls = u.calls + excluded.calls,
      tokens_in = u.tokens_in + excluded.tokens_in,
      tokens_cached = u.tokens_cached + excluded.tokens_cached,
      tokens_out = u.tokens_out + excluded.tokens_out,
      cost = u.cost + excluded.cost,
      reserved_tokens = u.reserved_tokens + excluded.reserved_tokens,
      reserved_cost = u.reserved_cost + excluded.reserved_cost`.execute(tx);
}

const Row = z.object({
  day: z.string(),
  person: z.string(),
  workspace: z.string().nullable(),
  tokens: z.number(),
  cost: z.number(),
});
type Row = z.infer<typeof Row>;
