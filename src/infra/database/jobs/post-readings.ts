import { type Kysely, sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import type { Post, PostReadingRepository } from '../../../jobs/ports/post-readings.ts';
import { PostOffsets } from '../../../posting/post-offsets.ts';
import type { Codec } from '../encryption/codec.ts';
import { HASH_CELLS } from '../encryption/stored-forms.ts';
import type { Schema } from '../postgres/schema.ts';
import { inTransaction } from '../postgres/transaction.ts';

/** `post_readings`: what models read in postings. A trigger deletes a reading with its last job. */
export function createPostReadings(db: Kysely<Schema>, codec: Codec): PostReadingRepository {
  const hashOf = ({ scope, text, language, model, version }: Post) =>
    codec.hash(JSON.stringify([scope, text, language, model, version]), HASH_CELLS.post);
  return {
    async use(job, post) {
      const { rows } = await sql`
        update jobs set reading_id = post_readings.id from post_readings
        where jobs.id = ${job} and hash = ${hashOf(post)} returning reading`.execute(db);
      return rows.length > 0 ? Row.parse(rows[0]).reading : null;
    },

    save: (job, post, reading) =>
      inTransaction(db, async (tx) => {
        const known = await tx
          .selectFrom('jobs')
          .select('id')
          .where('id', '=', job)
          .forUpdate()
          .executeTakeFirst();
        if (!known) return;
        const row = await tx
          .insertInto('post_readings')
          .values({ id: uuidv7(), hash: hashOf(post), reading: JSON.stringify(reading) })
          // Changes nothing, and locks the row, so that it isn't deleted before this job uses it.
          .onConflict((conflict) =>
            conflict.column('hash').doUpdateSet((eb) => ({ hash: eb.ref('excluded.hash') })),
          )
          .returning('id')
          .executeTakeFirstOrThrow();
        await tx.updateTable('jobs').set({ reading_id: row.id }).where('id', '=', job).execute();
      }),
  };
}

const Row = z.object({ reading: PostOffsets });

/** Deletes what no key of today finds again, and returns how many readings that were. They are made again when needed. */
export async function deleteStalePostReadings(db: Kysely<Schema>, start: string): Promise<number> {
  const { numAffectedRows } =
    await sql`delete from post_readings where not starts_with(hash, ${start})`.execute(db);
  return Number(numAffectedRows ?? 0);
}
