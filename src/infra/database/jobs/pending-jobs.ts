import { type Kysely, sql } from 'kysely';
import { z } from 'zod';
import { JobId } from '../../../jobs/model/ids.ts';
import type { PendingJobs } from '../../../jobs/ports/pending-jobs.ts';
import type { Schema } from '../postgres/schema.ts';

/** Finds which of some jobs are PENDING, in one query. */
export function createPendingJobs(db: Kysely<Schema>): PendingJobs {
  return {
    async among(ids) {
      const pending = db.selectFrom('jobs').select('id').where('status', '=', 'PENDING');
      return new Set(
        z
          .array(Row)
          .parse(await pending.where(sql<boolean>`id = any(${[...ids]}::uuid[])`).execute())
          .map(({ id }) => id),
      );
    },
  };
}

const Row = z.object({ id: JobId });
