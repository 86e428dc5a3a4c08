import { type Kysely, sql } from 'kysely';
import type { Workspace } from '../../jobs/model/reply-target.ts';
import type { Tables } from '../../jobs/ports/tables.ts';
import type { Codec } from './codec.ts';
import type { Schema } from './schema.ts';

/**
 * `installations`: the keys to each workspace or organisation that installed the bot, sealed, and which workspaces an
 * organisation's serve.
 */
export function createInstallations(db: Kysely<Schema>, codec: Codec): Tables['installations'] {
  return {
    async save(workspace, installation) {
      const content = seal(codec, workspace.platform, workspace.id, installation);
      await db
        .insertInto('installations')
        .values({ ...workspace, content })
        .onConflict((conflict) =>
          conflict.columns(['platform', 'id']).doUpdateSet({
            content,
            organisation: null,
            installed_at: sql<Date>`clock_timestamp()`,
            updated_at: sql<Date>`now()`,
          }),
        )
        .execute();
    },

    async find(workspace) {
      const row = await keysOf(db, workspace).executeTakeFirst();
      return row ? open(codec, workspace.platform, row) : null;
    },

    renew(workspace, renewal) {
      // Never begun anew: what it asks of the platform can be asked once.
      return db.transaction().execute(async (tx) => {
        const row = await keysOf(tx, workspace).forUpdate(['keys']).executeTakeFirst();
        if (!row) return null;
        const before = open(codec, workspace.platform, row);
        const after = await renewal(before);
        if (after === null) return before;
        await tx
          .updateTable('installations')
          .set({ content: seal(codec, workspace.platform, row.id, after), updated_at: sql<Date>`now()` })
          .where('platform', '=', workspace.platform)
          .where('id', '=', row.id)
          .execute();
        return after;
      });
    },

    async serve({ platform, id }, organisation) {
      await db
        .insertInto('installations')
        .values({ platform, id, content: null, organisation })
        .onConflict((conflict) =>
          conflict
            .columns(['platform', 'id'])
            .doUpdateSet({ organisation, updated_at: sql<Date>`now()` })
            .where('installations.content', 'is', null),
        )
        .execute();
    },

    async servedBy({ platform, id }) {
      const rows = await db
        .selectFrom('installations')
        .select('id')
        .where('platform', '=', platform)
        .where('organisation', '=', id)
        .execute();
      return rows.map((row) => ({ platform, id: row.id }));
    },

    async end({ platform, id }, at) {
      const own = db.deleteFrom('installations').where('platform', '=', platform).where('id', '=', id);
      await (at === null ? own : own.where('installed_at', '<', at)).execute();
      const later = await db
        .selectFrom('installations')
        .select('id')
        .where('platform', '=', platform)
        .where('id', '=', id)
        .executeTakeFirst();
      return later === undefined;
    },
  };
}

/** The row with the keys: the workspace's own, or its organisation's. */
const keysOf = (db: Kysely<Schema>, { platform, id }: Workspace) =>
  db
    .selectFrom('installations as own')
    .innerJoin('installations as keys', (join) =>
      join
        .onRef('keys.platform', '=', 'own.platform')
        .on('keys.id', '=', sql<string>`coalesce(own.organisation, own.id)`),
    )
    .select(['keys.id', 'keys.content'])
    .where('keys.content', 'is not', null)
    .where('own.platform', '=', platform)
    .where('own.id', '=', id);

function seal(codec: Codec, platform: string, id: string, content: unknown): string {
  return codec.sealText(JSON.stringify(content), cell(platform, id));
}

function open(codec: Codec, platform: string, row: { id: string; content: string | null }): unknown {
  return JSON.parse(codec.openText(row.content ?? 'null', cell(platform, row.id)));
}

const cell = (platform: string, id: string) => `installations.content:${platform}/${id}`;
