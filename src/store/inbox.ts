import type { Kysely } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { EventId } from '../jobs/ids.ts';
import { Platform } from '../jobs/place.ts';
import type { InboxEvent, Tables } from '../jobs/ports.ts';
import type { Codec } from './codec.ts';
import type { Schema } from './schema.ts';

/** `inbox`: what arrived at the entry points, each thing once. */
export function createInbox(db: Kysely<Schema>, codec: Codec): Tables['inbox'] {
  return {
    async add({ source, key, payload }) {
      const id = EventId.parse(uuidv7());
      const inserted = await db
        .insertInto('inbox')
        .values({ id, source, key, payload: codec.sealText(JSON.stringify(payload), cell(id)) })
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
  };
}

const Row = z.object({
  id: EventId,
  source: Platform,
  key: z.string(),
  payload: z.string(),
  handled_at: z.date().nullable(),
});

function eventFrom(raw: unknown, codec: Codec): InboxEvent {
  const { id, source, key, payload, handled_at } = Row.parse(raw);
  return { id, source, key, payload: JSON.parse(codec.openText(payload, cell(id))), handledAt: handled_at };
}

const cell = (id: EventId) => `inbox.payload:${id}`;
