import type { Kysely } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { UserId } from '../../../jobs/model/ids.ts';
import {
  type AuditEntry,
  AuditKind,
  type AuditRepository,
  type AuditRow,
} from '../../../jobs/ports/audit.ts';
import type { Codec } from '../encryption/codec.ts';
import { HASH_CELLS } from '../encryption/stored-forms.ts';
import type { Schema } from '../postgres/schema.ts';

/** `audit`: who did what to whom. */
export function createAudit(db: Kysely<Schema>, codec: Codec): AuditRepository {
  const insert = async ({ kind, actor, user = null, details = {} }: AuditEntry, once: string | null) => {
    const id = uuidv7();
    await db
      .insertInto('audit')
      .values({
        id,
        kind,
        actor: actor.by,
        token: actor.by === 'token' ? actor.token : null,
        user_id: user,
        person: user === null ? null : codec.hash(user, HASH_CELLS.audited),
        details: codec.sealText(JSON.stringify(details), detailsCell(id)),
        once,
      })
      .onConflict((conflict) => conflict.column('once').doNothing())
      .execute();
  };

  return {
    record: (entry) => insert(entry, null),

    recordDaily(entry) {
      const day = new Date().toISOString().slice(0, 10);
      return insert(entry, codec.hash(JSON.stringify([day, entry]), ONCE_CELL));
    },

    async strip(user) {
      await db.updateTable('audit').set({ details: null }).where('user_id', '=', user).execute();
    },

    async list({ since, user, kind, limit }) {
      let query = db.selectFrom('audit').selectAll().orderBy('id', 'desc').limit(limit);
      if (since) query = query.where('at', '>=', since);
      if (kind) query = query.where('kind', '=', kind);
      if (user) {
        const forms = codec.hashForms(user, HASH_CELLS.audited);
        query = query.where((where) => where.or([where('user_id', '=', user), where('person', 'in', forms)]));
      }
      return (await query.execute()).map((row) => auditRowFrom(row, codec));
    },
  };
}

const ONCE_CELL = 'audit.once';
const detailsCell = (id: string) => `audit.details:${id}`;

const Row = z.object({
  id: z.uuid(),
  at: z.date(),
  kind: AuditKind,
  actor: z.enum(['person', 'admin', 'operator', 'system', 'token']),
  token: z.string().nullable(),
  user_id: UserId.nullable(),
  person: z.string().nullable(),
  details: z.string().nullable(),
});

function auditRowFrom(raw: unknown, codec: Codec): AuditRow {
  const { id, at, kind, actor, token, user_id, person, details } = Row.parse(raw);
  const opened: unknown = details === null ? {} : JSON.parse(codec.openText(details, detailsCell(id)));
  return { at, kind, actor, token, user: user_id, person, details: Details.parse(opened) };
}

const Details = z.record(z.string(), z.unknown());
