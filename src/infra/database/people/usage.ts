import { type Kysely, sql } from 'kysely';
import { z } from 'zod';
import { workspaceOf } from '../../../jobs/model/reply-target.ts';
import type { Usage } from '../../../jobs/model/usage.ts';
import { LIMIT_NAMES, type LimitName } from '../../../jobs/model/usage.ts';
import type { DailySpending } from '../../../jobs/ports/limits.ts';
import type { Reservation, SettledUsage, UsageRepository } from '../../../jobs/ports/usage.ts';
import type { Codec } from '../encryption/codec.ts';
import type { Schema } from '../postgres/schema.ts';
import { inTransaction } from '../postgres/transaction.ts';
import { personKey } from './person-keys.ts';

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

const Row = z.object({
  day: z.string(),
  person: z.string(),
  workspace: z.string().nullable(),
  tokens: z.number(),
  cost: z.number(),
});
type Row = z.infer<typeof Row>;
