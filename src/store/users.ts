import type { Kysely } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { UserId } from '../jobs/ids.ts';
import type { Identity, Tables, User } from '../jobs/ports.ts';
import type { Codec } from './codec.ts';
import type { Schema } from './schema.ts';
import { inTransaction } from './transaction.ts';

/** `users` and `identities`: people, and who they are on each platform. */
export function createUsers(db: Kysely<Schema>, codec: Codec): Tables['users'] {
  return {
    find: (id) => findUser(db, codec, id),

    ofIdentity: async (identity, displayName) =>
      (await userOf(db, codec, identity)) ??
      (await inTransaction(db, (tx) => addUser(tx, codec, identity, displayName))),

    async forget(id) {
      await db.deleteFrom('users').where('id', '=', id).execute();
    },
  };
}

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
    .where('external_id', '=', identity.externalId)
    .executeTakeFirst();
  return row ? userFrom(row, codec) : null;
}

/** Where another process adds the same identity first, its user is the one, and ours goes again. */
async function addUser(
  tx: Kysely<Schema>,
  codec: Codec,
  identity: Identity,
  displayName: string | null,
): Promise<User> {
  const id = UserId.parse(uuidv7());
  const made = await tx
    .insertInto('users')
    .values({ id, display_name: displayName === null ? null : codec.sealText(displayName, nameOf(id)) })
    .returningAll()
    .executeTakeFirstOrThrow();
  const claimed = await tx
    .insertInto('identities')
    .values({
      platform: identity.platform,
      tenant_id: identity.tenantId,
      external_id: identity.externalId,
      user_id: id,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('user_id')
    .executeTakeFirst();
  if (claimed) return userFrom(made, codec);
  await tx.deleteFrom('users').where('id', '=', id).execute();
  const theirs = await userOf(tx, codec, identity);
  if (!theirs) throw new Error('an identity was forgotten while it was being added');
  return theirs;
}

const Row = z.object({
  id: UserId,
  display_name: z.string().nullable(),
  consent_at: z.date().nullable(),
  created_at: z.date(),
});

function userFrom(row: unknown, codec: Codec): User {
  const { id, display_name, consent_at, created_at } = Row.parse(row);
  return {
    id,
    displayName: display_name === null ? null : codec.openText(display_name, nameOf(id)),
    consentAt: consent_at,
    createdAt: created_at,
  };
}

const nameOf = (id: UserId) => `users.display_name:${id}`;
