import { type Kysely, sql } from 'kysely';
import { z } from 'zod';
import type { Depth } from '../../jobs/ports/daily-stats.ts';
import type { Schema } from '../database/schema.ts';

/** What is on each queue that has something on it, by pg-boss' table of jobs; what has ended is not looked at. */
export async function depthsOf(db: Kysely<Schema>): Promise<Depth[]> {
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
  return z.array(Row).parse(rows);
}

const Row = z.object({
  queue: z.string(),
  waiting: z.number(),
  deferred: z.number(),
  running: z.number(),
  oldest: z.number(),
});
