import type { Kysely } from 'kysely';
import { z } from 'zod';
import {
  type SuspensionRepository,
  SuspensionScope,
  type SuspensionTarget,
} from '../../../jobs/ports/suspensions.ts';
import type { Codec } from '../encryption/codec.ts';
import type { Schema } from '../postgres/schema.ts';
import { personForms } from './person-keys.ts';

/**
 * `suspensions`: people and workspaces that are switched off. A person has a row under their id, and one under the hash of
 * their account, by which they are known again after they deleted everything.
 */
export function createSuspensions(db: Kysely<Schema>, codec: Codec): SuspensionRepository {
  async function keysOf(target: SuspensionTarget): Promise<string[]> {
    if (target.scope === 'workspace') return [target.workspace];
    const [forms = []] = (await personForms(db, codec, [target.user])).values();
    return [target.user, ...forms];
  }

  return {
    async find(user, workspace) {
      const person = await keysOf({ scope: 'person', user });
      const row = await db
        .selectFrom('suspensions')
        .select('scope')
        .where((where) =>
          where.or([
            where.and([where('scope', '=', 'person'), where('key', 'in', person)]),
            where.and([where('scope', '=', 'workspace'), where('key', '=', workspace)]),
          ]),
        )
        .executeTakeFirst();
      return row ? SuspensionScope.parse(row.scope) : null;
    },

    async add(target) {
      const [key = '', account] = await keysOf(target);
      const keys = account === undefined ? [key] : [key, account];
      const { scope } = target;
      await db
        .insertInto('suspensions')
        .values(keys.map((one) => ({ scope, key: one })))
        .onConflict((conflict) => conflict.columns(['scope', 'key']).doNothing())
        .execute();
    },

    async remove(target) {
      const deleted = await db
        .deleteFrom('suspensions')
        .where('scope', '=', target.scope)
        .where('key', 'in', await keysOf(target))
        .returning('key')
        .execute();
      return deleted.length > 0;
    },

    async list() {
      const rows = await db.selectFrom('suspensions').selectAll().orderBy('created_at', 'desc').execute();
      const named = rows.filter(({ scope, key }) => scope === 'workspace' || z.uuid().safeParse(key).success);
      return z
        .array(Row)
        .parse(named)
        .map(({ created_at, ...row }) => ({ ...row, createdAt: created_at }));
    },
  };
}

const Row = z.object({
  scope: SuspensionScope,
  key: z.string(),
  created_at: z.date(),
});
