import { type Kysely, sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { TokenId, UserId } from '../../../jobs/model/ids.ts';
import { Scope, type Token, type Tokens } from '../../../jobs/people/access.ts';
import type { Codec } from '../encryption/codec.ts';
import type { Schema } from '../postgres/schema.ts';

/** `tokens`: access tokens of the HTTP API. */
export function createTokens(db: Kysely<Schema>, codec: Codec): Tokens {
  return {
    async add({ userId, name, scopes, expiresAt, prefix, hash }) {
      const id = TokenId.parse(uuidv7());
      const row = await db
        .insertInto('tokens')
        .values({
          id,
          user_id: userId,
          name: name === null ? null : codec.sealText(name, nameCell(id)),
          prefix,
          hash,
          scopes: scopes.join(' '),
          expires_at: expiresAt,
        })
        .returningAll()
        .executeTakeFirstOrThrow();
      return tokenFrom(row, codec);
    },

    async findByHash(hash) {
      const found = db.selectFrom('tokens').selectAll().where('hash', '=', hash);
      const row = await found.where('revoked_at', 'is', null).executeTakeFirst();
      return row ? tokenFrom(row, codec) : null;
    },

    async list() {
      const rows = await db.selectFrom('tokens').selectAll().orderBy('id', 'desc').execute();
      return rows.map((row) => tokenFrom(row, codec));
    },

    async revoke(prefix) {
      const rows = await db
        .updateTable('tokens')
        .set({ revoked_at: sql<Date>`now()` })
        .where(sql<boolean>`starts_with(prefix, ${prefix})`)
        .where('revoked_at', 'is', null)
        .returningAll()
        .execute();
      return rows.map((row) => tokenFrom(row, codec));
    },

    async noteUse(id, at) {
      await db.updateTable('tokens').set({ last_used_at: at }).where('id', '=', id).execute();
    },

    async exists() {
      return (await db.selectFrom('tokens').select('id').limit(1).executeTakeFirst()) !== undefined;
    },
  };
}

const Row = z.object({
  id: TokenId,
  user_id: UserId.nullable(),
  name: z.string().nullable(),
  prefix: z.string(),
  /** Of scopes that a later version made, this one knows nothing and grants nothing. */
  scopes: z.string(),
  expires_at: z.date().nullable(),
  created_at: z.date(),
  last_used_at: z.date().nullable(),
  revoked_at: z.date().nullable(),
});

function tokenFrom(raw: unknown, codec: Codec): Token {
  const row = Row.parse(raw);
  const { id, user_id, name, prefix, created_at, last_used_at, revoked_at } = row;
  return {
    id,
    userId: user_id,
    name: name === null ? null : codec.openText(name, nameCell(id)),
    prefix,
    scopes: row.scopes.split(' ').flatMap((scope) => Scope.safeParse(scope).data ?? []),
    expiresAt: row.expires_at,
    createdAt: created_at,
    lastUsedAt: last_used_at,
    revokedAt: revoked_at,
  };
}

const nameCell = (id: TokenId) => `tokens.name:${id}`;
