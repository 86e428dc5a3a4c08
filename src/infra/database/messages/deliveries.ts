import { type Kysely, sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { DeliveryId, JobId, UserId } from '../../../jobs/model/ids.ts';
import type { ReplyTarget } from '../../../jobs/model/reply-target.ts';
import { DELIVERY_KINDS, type Delivery } from '../../../jobs/ports/deliverer.ts';
import type { DeliveryRepository } from '../../../jobs/ports/deliveries.ts';
import type { Codec } from '../encryption/codec.ts';
import { openTarget } from '../jobs/job-row.ts';
import type { Schema } from '../postgres/schema.ts';

/**
 * `deliveries`: which parts of a job were posted, and their ids on the platform, which name nobody without the job's
 * place.
 */
export function createDeliveries(db: Kysely<Schema>, codec: Codec): DeliveryRepository {
  return {
    async add(job, kind) {
      const { id: jobId, userId, place } = job;
      const id = DeliveryId.parse(uuidv7());
      const inserted = await db
        .insertInto('deliveries')
        .values({ id, job_id: jobId, kind })
        .onConflict((conflict) => conflict.columns(['job_id', 'kind']).doNothing())
        .returning('id')
        .executeTakeFirst();
      if (inserted) {
        const delivery = { id, jobId, userId, kind, state: 'PENDING', posted: {} } as const;
        return { delivery: { ...delivery, ...deliveryTarget(place) }, created: true };
      }
      const row = await deliveriesOf(db)
        .where('job_id', '=', jobId)
        .where('kind', '=', kind)
        .executeTakeFirstOrThrow();
      return { delivery: deliveryFrom(row, codec), created: false };
    },

    async find(id) {
      const row = await deliveriesOf(db).where('deliveries.id', '=', id).executeTakeFirst();
      return row ? deliveryFrom(row, codec) : null;
    },

    async listByJob(user, job) {
      const rows = await deliveriesOf(db)
        .where('job_id', '=', job)
        .where('jobs.user_id', '=', user)
        .orderBy('deliveries.id')
        .execute();
      return rows.map((row) => deliveryFrom(row, codec));
    },

    async listByUser(user) {
      const rows = await deliveriesOf(db).where('jobs.user_id', '=', user).orderBy('deliveries.id').execute();
      return rows.map((row) => deliveryFrom(row, codec));
    },

    async listPendingBefore(before, after, limit) {
      const some = deliveriesOf(db)
        .where('state', '=', 'PENDING')
        .where('deliveries.created_at', '<', before)
        .orderBy('deliveries.id')
        .limit(limit);
      const rows = await (after === null ? some : some.where('deliveries.id', '>', after)).execute();
      return rows.map((row) => deliveryFrom(row, codec));
    },

    async record(id, part, known) {
      const patch = sql`'{"draft": null, "id": null}'::jsonb || coalesce(posted->${part}::text, '{}'::jsonb) || ${JSON.stringify(known)}::jsonb`;
      const recorded = await db
        .updateTable('deliveries')
        .set({
          posted: sql`posted || jsonb_build_object(${part}::text, ${patch})`,
          updated_at: sql<Date>`now()`,
        })
        .where('id', '=', id)
        .returning('id')
        .executeTakeFirst();
      return recorded !== undefined;
    },

    async forgetStatus(job) {
      await db
        .updateTable('deliveries')
        .set({ posted: sql`'{}'::jsonb`, updated_at: sql<Date>`now()` })
        .where('job_id', '=', job)
        .where('kind', '=', 'status')
        .execute();
    },

    async finish(id, state) {
      const finished = await db
        .updateTable('deliveries')
        .set({ state, updated_at: sql<Date>`now()` })
        .where('id', '=', id)
        .where('state', '=', 'PENDING')
        .returning('id')
        .executeTakeFirst();
      return finished !== undefined;
    },
  };
}

const deliveriesOf = (db: Kysely<Schema>) =>
  db
    .selectFrom('deliveries')
    .innerJoin('jobs', 'jobs.id', 'deliveries.job_id')
    .select(['deliveries.id', 'job_id', 'kind', 'state', 'posted', 'jobs.user_id', 'jobs.place']);

const Row = z.object({
  id: DeliveryId,
  job_id: JobId,
  user_id: UserId,
  kind: z.enum(DELIVERY_KINDS),
  state: z.enum(['PENDING', 'DELIVERED', 'FAILED']),
  posted: z.record(z.string(), z.object({ draft: z.string().nullable(), id: z.string().nullable() })),
  place: z.unknown(),
});

function deliveryFrom(raw: unknown, codec: Codec): Delivery {
  const { id, job_id, user_id, kind, state, posted, ...row } = Row.parse(raw);
  const place = deliveryTarget(openTarget(row.place, job_id, codec));
  return { id, jobId: job_id, userId: user_id, ...place, kind, state, posted };
}

/** Returns where a delivery goes, without what only the job's own answer may use. */
function deliveryTarget(place: ReplyTarget | null): Pick<Delivery, 'platform' | 'place'> {
  if (place === null) throw new Error('a delivery has no place');
  return { platform: place.platform, place: { ...place, reply: null } };
}
