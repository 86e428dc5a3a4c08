import type { Kysely } from 'kysely';
import type { RequestKeys } from '../../jobs/ports/request-keys.ts';
import type { Codec } from './codec.ts';
import type { Schema } from './schema.ts';

/** `request_keys`: Idempotency-Keys, each with a keyed hash of its request instead of the request itself. */
export function createRequestKeys(db: Kysely<Schema>, codec: Codec): RequestKeys {
  return {
    async claim(user, key, request) {
      const [fingerprint, ...earlier] = codec.hashForms(request, 'request_keys');
      await db
        .insertInto('request_keys')
        .values({ user_id: user, key, fingerprint })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      const row = await db
        .selectFrom('request_keys')
        .select('fingerprint')
        .where('user_id', '=', user)
        .where('key', '=', key)
        .executeTakeFirst();
      return row !== undefined && [fingerprint, ...earlier].includes(row.fingerprint);
    },

    async free(user, key) {
      await db.deleteFrom('request_keys').where('user_id', '=', user).where('key', '=', key).execute();
    },
  };
}
