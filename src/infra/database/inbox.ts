import type { ExpressionBuilder, Kysely } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { EventId } from '../../jobs/model/ids.ts';
import { Platform } from '../../jobs/model/reply-target.ts';
import type { InboxEvent, InboxRepository } from '../../jobs/ports/inbox.ts';
import type { Identity } from '../../jobs/ports/users.ts';
import type { Codec } from './codec.ts';
import type { Schema } from './schema.ts';

/** `inbox`: the events that arrived, each once. */
export function createInbox(db: Kysely<Schema>, codec: Codec): InboxRepository {
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

    async listBySender(sender) {
      const rows = await db.selectFrom('inbox').selectAll().where(isSentBy(sender)).orderBy('id').execute();
      return rows.map((row) => eventFrom(row, codec));
    },

    async eraseBySender(sender) {
      await db
        .updateTable('inbox')
        .set({ payload: 'null', workspace: null, sender: null, handled_at: new Date() })
        .where(isSentBy(sender))
        .execute();
    },

    async deleteByWorkspace({ platform, id }) {
      await db.deleteFrom('inbox').where('source', '=', platform).where('workspace', '=', id).execute();
    },
  };
}

/** Matches events by their sender. An identity without a tenant matches events from every workspace. */
const isSentBy =
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
