import { type Kysely, sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { UserId } from '../../../jobs/model/ids.ts';
import type { Identity, User, UserRepository } from '../../../jobs/ports/users.ts';
import type { Codec } from '../encryption/codec.ts';
import { addOnce, HASH_CELLS } from '../encryption/stored-forms.ts';
import type { Schema } from '../postgres/schema.ts';
import { inTransaction } from '../postgres/transaction.ts';

/** `users` and `identities`: people, and their accounts on each platform. */
export function createUsers(db: Kysely<Schema>, codec: Codec): UserRepository {
  return {
    find: (id) => findUser(db, codec, id),

    async findOrCreate(identity, displayName) {
      const found = await userOf(db, codec, identity);
      if (found) return found;
      return addOnce(db, codec.hashForms(identity.externalId, HASH_CELLS.externalId), (tx) =>
        inTransaction(tx, (inner) => findOrAddUser(inner, codec, identity, displayName)),
      );
    },

    async setConsent(id, consent) {
      const values = { consent_at: consent?.at ?? null, consent_vendor: consent?.vendor ?? null };
      const set = await db.updateTable('users').set(values).where('id', '=', id).returning('id').execute();
      return set.length > 0;
    },

    async settings(id) {
      const row = await db.selectFrom('users').select('settings').where('id', '=', id).executeTakeFirst();
      return row?.settings ?? null;
    },

    async changeSettings(id, patch) {
      const settings = sql<string>`settings || ${JSON.stringify(patch)}::jsonb`;
      const set = await db
        .updateTable('users')
        .set({ settings })
        .where('id', '=', id)
        .returning('id')
        .execute();
      return set.length > 0;
    },

    async listIdentities(id) {
      const rows = await identitiesOf(db, id).orderBy('created_at').execute();
      return rows.map((row) => identityFrom(row, codec));
    },

    async listByWorkspace({ platform, id }, limit) {
      const rows = await db
        .selectFrom('identities')
        .select('user_id')
        .distinct()
        .where('platform', '=', platform)
        .where('tenant_id', '=', id)
        .limit(limit)
        .execute();
      return rows.map(({ user_id }) => UserId.parse(user_id));
    },

    async removeFromWorkspace(user, { platform, id }) {
      await db
        .deleteFrom('identities')
        .where('user_id', '=', user)
        .where('platform', '=', platform)
        .where('tenant_id', '=', id)
        .execute();
      return (await identitiesOf(db, user).execute()).length;
    },

    async lock(id) {
      const user = db.selectFrom('users').select('id').where('id', '=', id).forUpdate();
      return (await user.executeTakeFirst()) !== undefined;
    },

    async delete(id) {
      const gone = await db.deleteFrom('users').where('id', '=', id).returning('id').executeTakeFirst();
      return gone !== undefined;
    },
  };
}

const identitiesOf = (db: Kysely<Schema>, user: UserId) =>
  db.selectFrom('identities').selectAll().where('user_id', '=', user);

const IdentityRow = z.object({
  platform: z.enum(['slack', 'discord', 'http', 'local']),
  tenant_id: z.string(),
  external_id: z.string(),
  external_id_sealed: z.string().nullable(),
  user_id: UserId,
});

/** Parses and opens a row of `identities`. */
export function identityFrom(raw: unknown, codec: Codec): Identity {
  const row = IdentityRow.parse(raw);
  const { platform, tenant_id: tenantId, external_id, external_id_sealed: sealed } = row;
  const identity = { platform, tenantId };
  const externalId =
    sealed === null ? external_id : codec.openText(sealed, sealedIdCell(identity, row.user_id));
  return { ...identity, externalId };
}

const sealedIdCell = ({ platform, tenantId }: Omit<Identity, 'externalId'>, user: UserId) =>
  `identities.external_id_sealed:${platform}/${tenantId}/${user}`;

async function findUser(db: Kysely<Schema>, codec: Codec, id: UserId): Promise<User | null> {
  const row = await db.selectFrom('users').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? userFrom(row, codec) : null;
}

async function userOf(db: Kysely<Schema>, codec: Codec, identity: Identity): Promise<User | null> {
  const row = await db
    .selectFrom('identities')
    .innerJoin('users', 'users.id', 'identities.user_id')
    .selectAll('users')
    .where('platform', '=', identity.platform)
    .where('tenant_id', '=', identity.tenantId)
    .where('external_id', 'in', codec.hashForms(identity.externalId, HASH_CELLS.externalId))
    .executeTakeFirst();
  return row ? userFrom(row, codec) : null;
}

/** Adds a user. If another process adds the same identity first, deletes ours again and returns that one's user. */
async function findOrAddUser(
  tx: Kysely<Schema>,
  codec: Codec,
  identity: Identity,
  displayName: string | null,
): Promise<User> {
  const earlier = await userOf(tx, codec, identity);
  if (earlier) return earlier;
  const id = UserId.parse(uuidv7());
  const made = await tx
    .insertInto('users')
    .values({ id, display_name: displayName === null ? null : codec.sealText(displayName, nameCell(id)) })
    .returningAll()
    .executeTakeFirstOrThrow();
  const claimed = await tx
    .insertInto('identities')
    .values({
      platform: identity.platform,
      tenant_id: identity.tenantId,
      external_id: codec.hash(identity.externalId, HASH_CELLS.externalId),
      external_id_sealed: codec.sealText(identity.externalId, sealedIdCell(identity, id)),
      user_id: id,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('user_id')
    .executeTakeFirst();
  if (claimed) return userFrom(made, codec);
  await tx.deleteFrom('users').where('id', '=', id).execute();
  const theirs = await userOf(tx, codec, identity);
  if (!theirs) throw new Error('an identity was deleted while it was being added');
  return theirs;
}

const Row = z.object({
  id: UserId,
  display_name: z.string().nullable(),
  consent_at: z.date().nullable(),
  consent_vendor: z.string().nullable(),
  settings: z.unknown(),
  created_at: z.date(),
});

function userFrom(row: unknown, codec: Codec): User {
  const { id, display_name, consent_at, consent_vendor, settings, created_at } = Row.parse(row);
  return {
    id,
    displayName: display_name === null ? null : codec.openText(display_name, nameCell(id)),
    consentAt: consent_at,
    consentVendor: consent_vendor,
    settings,
    createdAt: created_at,
  };
}

const nameCell = (id: UserId) => `users.display_name:${id}`;
