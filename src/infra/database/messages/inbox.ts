import type { ExpressionBuilder, Kysely } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { EventId } from '../../../jobs/model/ids.ts';
import { Platform } from '../../../jobs/model/reply-target.ts';
import type { InboxEvent, InboxRepository, NewEvent } from '../../../jobs/ports/inbox.ts';
import type { Identity } from '../../../jobs/ports/users.ts';
import type { Codec } from '../encryption/codec.ts';
import { addOnce, HASH_CELLS } from '../encryption/stored-forms.ts';
import type { Schema } from '../postgres/schema.ts';

/** `inbox`: the events that arrived, each once. */
export function createInbox(db: Kysely<Schema>, codec: Codec): InboxRepository {
  return {
    add(event) {
      const forms = codec.hashForms(event.key, HASH_CELLS.eventKey);
      return addOnce(db, forms, async (tx) => {
        const find = async () => {
          const rows = tx.selectFrom('inbox').selectAll().where('source', '=', event.source);
          return rows.where('key', 'in', forms).executeTakeFirst();
        };
        // While there is one form, the index tells a repeated event.
        const repeated = forms.length > 1 ? await find() : undefined;
        const inserted = repeated ? undefined : await insertEvent(tx, codec, event);
        if (inserted) return { event: eventFrom(inserted, codec), created: true };
        return { event: eventFrom(repeated ?? (await find()), codec), created: false };
      });
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
      const rows = await db
        .selectFrom('inbox')
        .selectAll()
        .where(isSentBy(sender, codec))
        .orderBy('id')
        .execute();
      return rows.map((row) => eventFrom(row, codec));
    },

    async eraseBySender(sender) {
      await db
        .updateTable('inbox')
        .set({
          payload: 'null',
          workspace: null,
          sender: null,
          sender_sealed: null,
          handled_at: new Date(),
        })
        .where(isSentBy(sender, codec))
        .execute();
    },

    async deleteByWorkspace({ platform, id }) {
      await db.deleteFrom('inbox').where('source', '=', platform).where('workspace', '=', id).execute();
    },
  };
}

/** Matches events by their sender. An identity without a tenant matches events from every workspace. */
const isSentBy =
  ({ platform, tenantId, externalId }: Identity, codec: Codec) =>
  (where: ExpressionBuilder<Schema, 'inbox'>) =>
    where.and([
      where('source', '=', platform),
      where('sender', 'in', codec.hashForms(externalId, HASH_CELLS.sender)),
      ...(tenantId === '' ? [] : [where('workspace', '=', tenantId)]),
    ]);

async function insertEvent(
  tx: Kysely<Schema>,
  codec: Codec,
  { source, key, payload, workspace = null, sender = null }: NewEvent,
): Promise<unknown> {
  const id = EventId.parse(uuidv7());
  return tx
    .insertInto('inbox')
    .values({
      id,
      source,
      key: codec.hash(key, HASH_CELLS.eventKey),
      key_sealed: codec.sealText(key, cell('key_sealed', id)),
      payload: codec.sealText(JSON.stringify(payload), cell('payload', id)),
      workspace,
      sender: sender === null ? null : codec.hash(sender, HASH_CELLS.sender),
      sender_sealed: sender === null ? null : codec.sealText(sender, cell('sender_sealed', id)),
    })
    .onConflict((conflict) => conflict.columns(['source', 'key']).doNothing())
    .returningAll()
    .executeTakeFirst();
}

const Row = z.object({
  id: EventId,
  source: Platform,
  key: z.string(),
  key_sealed: z.string().nullable(),
  payload: z.string(),
  workspace: z.string().nullable(),
  sender: z.string().nullable(),
  sender_sealed: z.string().nullable(),
  handled_at: z.date().nullable(),
});

function eventFrom(raw: unknown, codec: Codec): InboxEvent {
  const row = Row.parse(raw);
  const { id, source, workspace } = row;
  const open = (column: SealedColumn, stored: string) => codec.openText(stored, cell(column, id));
  const payload: unknown = JSON.parse(open('payload', row.payload));
  return {
    id,
    source,
    key: row.key_sealed === null ? row.key : open('key_sealed', row.key_sealed),
    payload,
    workspace,
    sender: row.sender_sealed === null ? row.sender : open('sender_sealed', row.sender_sealed),
    handledAt: row.handled_at,
  };
}

type SealedColumn = 'payload' | 'key_sealed' | 'sender_sealed';
const cell = (column: SealedColumn, id: EventId) => `inbox.${column}:${id}`;
