import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { UserId } from '../../../jobs/model/ids.ts';
import type { RequestKeys } from '../../../jobs/ports/request-keys.ts';
import type { Codec } from '../encryption/codec.ts';
import { addOnce, HASH_CELLS } from '../encryption/stored-forms.ts';
import type { Schema } from '../postgres/schema.ts';

/**
 * `request_keys`: Idempotency-Keys in the form of `jobs.request_key`, each with a sealed hash of its request instead of
 * the request itself.
 */
export function createRequestKeys(db: Kysely<Schema>, codec: Codec): RequestKeys {
  return {
    claim(user, key, request) {
      const digest = createHash('sha256').update(request).digest('hex');
      const forms = codec.hashForms(key, HASH_CELLS.requestKey);
      return addOnce(db, forms, async (tx) => {
        const find = () =>
          tx
            .selectFrom('request_keys')
            .select('fingerprint')
            .where('user_id', '=', user)
            .where('key', 'in', forms)
            .executeTakeFirst();
        if (forms.length === 1 || !(await find()))
          await tx
            .insertInto('request_keys')
            .values({
              user_id: user,
              key: forms[0],
              key_sealed: codec.sealText(key, cell('key_sealed', user)),
              fingerprint: codec.sealText(digest, cell('fingerprint', user)),
            })
            .onConflict((conflict) => conflict.doNothing())
            .execute();
        const row = await find();
        if (!row) return false;
        const stored = codec.openText(row.fingerprint, cell('fingerprint', user));
        // Earlier versions stored another hash, of another length, which can't be made any more.
        return stored === digest || stored.length !== digest.length;
      });
    },

    async free(user, key) {
      await db
        .deleteFrom('request_keys')
        .where('user_id', '=', user)
        .where('key', 'in', codec.hashForms(key, HASH_CELLS.requestKey))
        .execute();
    },
  };
}

const cell = (column: 'key_sealed' | 'fingerprint', user: UserId) => `request_keys.${column}:${user}`;
