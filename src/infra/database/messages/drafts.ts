import type { Kysely } from 'kysely';
import { z } from 'zod';
import { DraftId, UserId } from '../../../jobs/model/ids.ts';
import type { Draft, DraftRepository } from '../../../jobs/ports/drafts.ts';
import type { Codec } from '../encryption/codec.ts';
import type { Schema } from '../postgres/schema.ts';

/** `drafts`: unfinished forms, until they expire. */
export function createDrafts(db: Kysely<Schema>, codec: Codec): DraftRepository {
  return {
    async save({ id, userId, kind, content, expiresAt }) {
      const sealed = codec.sealText(JSON.stringify(content), cell(id));
      await db
        .insertInto('drafts')
        .values({ id, user_id: userId, kind, content: sealed, expires_at: expiresAt })
        .onConflict((conflict) =>
          conflict
            .column('id')
            .doUpdateSet({ kind, content: sealed, expires_at: expiresAt })
            .where('drafts.user_id', '=', userId),
        )
        .execute();
    },

    async find(user, id, now) {
      const row = await draftsOf(db, user)
        .where('id', '=', id)
        .where('expires_at', '>', now)
        .executeTakeFirst();
      return row ? draftFrom(row, codec) : null;
    },

    async list(user) {
      const rows = await draftsOf(db, user).orderBy('id').execute();
      return rows.map((row) => draftFrom(row, codec));
    },
  };
}

const draftsOf = (db: Kysely<Schema>, user: UserId) =>
  db.selectFrom('drafts').selectAll().where('user_id', '=', user);

const Row = z.object({
  id: DraftId,
  user_id: UserId,
  kind: z.string(),
  content: z.string(),
  expires_at: z.date(),
});

function draftFrom(raw: unknown, codec: Codec): Draft {
  const { id, user_id, kind, content, expires_at } = Row.parse(raw);
  const opened: unknown = JSON.parse(codec.openText(content, cell(id)));
  return { id, userId: user_id, kind, content: opened, expiresAt: expires_at };
}

const cell = (id: DraftId) => `drafts.content:${id}`;
