import { type Kysely, sql } from 'kysely';
import { z } from 'zod';
import { FaultCode } from '../../../jobs/model/fault.ts';
import { JobStatus } from '../../../jobs/model/job.ts';
import { Platform } from '../../../jobs/model/reply-target.ts';
import type { DailyStats } from '../../../jobs/ports/daily-stats.ts';
import { DELIVERY_KINDS } from '../../../jobs/ports/deliverer.ts';
import type { Schema } from '../postgres/schema.ts';

/**
 * Counts the day's (UTC) jobs and deliveries, and reads what was spent. Ids begin with their time, so a day's rows are
 * one range at the end of the primary key.
 */
export async function loadDailyStats(db: Kysely<Schema>, now = new Date()): Promise<DailyStats> {
  const midnight = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate());
  const first = firstIdAt(midnight);
  const jobs = await db
    .selectFrom('jobs')
    .select(['status', 'failure_code as code', sql`count(*)::float8`.as('count')])
    .where('id', '>=', first)
    .groupBy(['status', 'failure_code'])
    .execute();
  const deliveries = await db
    .selectFrom('deliveries')
    .innerJoin('jobs', 'jobs.id', 'deliveries.job_id')
    .select([sql`jobs.place->>'platform'`.as('platform'), 'kind', 'state', sql`count(*)::float8`.as('count')])
    .where('deliveries.id', '>=', first)
    .groupBy([sql`1`, 'kind', 'state'])
    .execute();
  const spent = await db
    .selectFrom('usage')
    .select(['calls', 'tokens_in', 'tokens_cached', 'tokens_out', 'cost'])
    .where('scope', '=', 'installation')
    .where('day', '=', new Date(midnight).toISOString().slice(0, 10))
    .executeTakeFirst();
  return {
    jobs: Jobs.parse(jobs),
    deliveries: Deliveries.parse(deliveries),
    usage: {
      calls: spent?.calls ?? 0,
      inputTokens: spent?.tokens_in ?? 0,
      cachedTokens: spent?.tokens_cached ?? 0,
      outputTokens: spent?.tokens_out ?? 0,
      cost: spent?.cost ?? 0,
    },
  };
}

/** Returns the smallest UUIDv7 of a time in milliseconds, which is in its first 48 bits (RFC 9562). */
function firstIdAt(time: number): string {
  const digits = time.toString(16).padStart(12, '0');
  return `${digits.slice(0, 8)}-${digits.slice(8)}-7000-8000-000000000000`;
}

const Jobs = z.array(z.object({ status: JobStatus, code: FaultCode.nullable(), count: z.number() }));

const Deliveries = z.array(
  z.object({
    platform: Platform,
    kind: z.enum(DELIVERY_KINDS),
    state: z.enum(['PENDING', 'DELIVERED', 'FAILED']),
    count: z.number(),
  }),
);
