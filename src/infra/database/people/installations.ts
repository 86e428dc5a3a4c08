import { type Kysely, sql } from 'kysely';
import type { Workspace } from '../../../jobs/model/reply-target.ts';
import type { InstallationRepository } from '../../../jobs/ports/installations.ts';
import type { Codec } from '../encryption/codec.ts';
import type { Schema } from '../postgres/schema.ts';

/**
 * `installations`: the sealed credentials of each workspace or organisation that installed the bot, and which
 * workspaces an organisation's installation serves.
 */
export function createInstallations(db: Kysely<Schema>, codec: Codec): InstallationRepository {
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
      const row = await credentialsOf(db, workspace).executeTakeFirst();
      return row ? open(codec, workspace.platform, row) : null;
    },

    renew(workspace, renewal) {
      // Not `runTransaction`, which may run it again: a renewal calls the platform, and works once only.
      return db.transaction().execute(async (tx) => {
        const row = await credentialsOf(tx, workspace).forUpdate(['keys']).executeTakeFirst();
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

    async listServedBy({ platform, id }) {
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

/** Selects the row with the credentials: the workspace's own, or its organisation's. */
const credentialsOf = (db: Kysely<Schema>, { platform, id }: Workspace) =>
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
