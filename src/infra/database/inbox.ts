import type { ExpressionBuilder, Kysely } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { EventId } from '../../jobs/model/ids.ts';
import { Platform } from '../../jobs/model/reply-target.ts';
import type { Identity, InboxEvent } from '../../jobs/ports/rows.ts';
import type { Tables } from '../../jobs/ports/tables.ts';
import type { Codec } from './codec.ts';
import type { Schema } from './schema.ts';

/** `inbox`: what arrived at the entry points, each thing once. */
export function createInbox(db: Kysely<Schema>, codec: Codec): Tables['inbox'] {
  return {
    async add({ source, key, payload, workspace = null, sender = null }) {
      const id = EventId.parse(uuidv7());
      const inserted = await db
        .insertInto('inbox')
        .values({
          id,
          source,
          key,
          payload: codec.sealText(JSON.stringify(payload), cell(id)),
          workspace,
          sender,
        })
        .onConflict((conflict) => conflict.columns(['source', 'key']).doNothing())
        .returningAll()
        .executeTakeFirst();
      if (inserted) return { event: eventFrom(inserted, codec), fresh: true };
      const earlier = await db
        .selectFrom('inbox')
        .selectAll()
        .where('source', '=', source)
        .where('key', '=', key)
        .executeTakeFirstOrThrow();
      return { event: eventFrom(earlier, codec), fresh: false };
    },

    async find(id) {
      const row = await db.selectFrom('inbox').selectAll().where('id', '=', id).executeTakeFirst();
      return row ? eventFrom(row, codec) : null;
    },

    async setHandled(id) {
      const handled = await db
        .updateTable('inbox')
        .set({ handled_at: new Date() })
        .where('id', '=', id)
        .where('handled_at', 'is', null)
        .returning('id')
        .executeTakeFirst();
      return handled !== undefined;
    },

    async listOf(sender) {
      const rows = await db.selectFrom('inbox').selectAll().where(sentBy(sender)).orderBy('id').execute();
      return rows.map((row) => eventFrom(row, codec));
    },

    async forgetOf(sender) {
      await db
        .updateTable('inbox')
        .set({ payload: 'null', workspace: null, sender: null, handled_at: new Date() })
        .where(sentBy(sender))
        .execute();
    },

    async deleteIn({ platform, id }) {
      await db.deleteFrom('inbox').where('source', '=', platform).where('workspace', '=', id).execute();
    },
  };
}

/** An id that is known all over its platform is the same person in whatever workspace they wrote. */
const sentBy =
  ({ platform, tenantId, externalId }: Identity) =>
  (where: ExpressionBuilder<Schema, 'inbox'>) =>
    where.and({
      source: platform,
      sender: externalId,
      ...(tenantId === '' ? {} : { workspace: tenantId }),
    });

const Row = z.object({
  id: EventId,
  source: Platform,
  key: z.string(),
  payload: z.string(),
  workspace: z.string().nullable(),
  sender: z.string().nullable(),
  handled_at: z.date().nullable(),
});

function eventFrom(raw: unknown, codec: Codec): InboxEvent {
  const { id, payload: sealed, handled_at, ...event } = Row.parse(raw);
  const payload: unknown = JSON.parse(codec.openText(sealed, cell(id)));
  return { ...event, id, payload, handledAt: handled_at };
}

const cell = (id: EventId) => `inbox.payload:${id}`;
