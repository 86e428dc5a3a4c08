import { setTimeout as sleep } from 'node:timers/promises';
import { type Kysely, sql } from 'kysely';
import { z } from 'zod';
import type { Attempt } from '../../jobs/ports/lease.ts';
import type { Lease } from '../../jobs/ports/queue.ts';
import { createFairQueue } from '../compute/fair-queue.ts';
import type { Schema } from '../database/schema.ts';

/** Sets aside work during which processes die, so that it ends no third one. */
export interface CrashGuard {
  /**
   * Runs an attempt, or `setAside` if two processes have died during the work. `output` is what pg-boss stored at the end
   * of the last attempt.
   */
  run(
    attempt: Attempt,
    output: unknown,
    handle: () => Promise<void>,
    setAside: () => Promise<void>,
  ): Promise<void>;
}

const MAX_CRASHES = 2;

/** How long a suspect holds up the next one. A long wait for a model is no crash. */
const SUSPECT_LEAD_MS = 10_000;

/**
 * Creates the guard of this process. A process's death makes all the work that ran in it suspect. Suspects then begin one
 * after the other, each after a note of it, and a second death counts only for one that had begun: the rest is innocent.
 */
export function createCrashGuard(db: Kysely<Schema>): CrashGuard {
  const suspects = createFairQueue({ limit: 1, maxWaitingPerOwner: Number.POSITIVE_INFINITY });
  return {
    async run({ lease, signal }, output, handle, setAside) {
      const crashes = lease.attempt === 0 ? 0 : await countCrashes(db, lease, output);
      if (crashes === 0) return handle();
      if (crashes >= MAX_CRASHES) return setAside();
      let work = Promise.resolve();
      const begin = async () => {
        await sql`update crashes set attempt = ${lease.attempt}::int where work = ${lease.id}::uuid`.execute(
          db,
        );
        work = handle();
        await Promise.race([work.catch(() => {}), sleep(SUSPECT_LEAD_MS, undefined, { ref: false })]);
      };
      await suspects.run('suspects', begin, signal);
      return work;
    },
  };
}

/** What pg-boss stores on work whose heartbeat stopped: its process died, or stood still for HEARTBEAT_SECONDS. */
const HEARTBEAT_LOST = z.object({ value: z.object({ message: z.literal('job heartbeat timeout') }) });

/** Returns how many deaths count for this work, the last attempt's included. */
async function countCrashes(db: Kysely<Schema>, { id, attempt }: Lease, output: unknown): Promise<number> {
  if (!HEARTBEAT_LOST.safeParse(output).success) {
    const { rows } = await sql`select count from crashes where work = ${id}::uuid`.execute(db);
    return Counts.parse(rows)[0]?.count ?? 0;
  }
  await sql`delete from crashes where noted_at < now() - interval '1 day'`.execute(db);
  const { rows } = await sql`
    insert into crashes (work, count, attempt) values (${id}::uuid, 1, -1)
    on conflict (work) do update
    set count = crashes.count + (crashes.attempt = ${attempt - 1}::int)::int
    returning count`.execute(db);
  return Counts.parse(rows)[0]?.count ?? 0;
}

const Counts = z.array(z.object({ count: z.number() }));
