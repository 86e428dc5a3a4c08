import { type Kysely, sql } from 'kysely';
import type { Workspace } from '../jobs/place.ts';
import type { Tables } from '../jobs/ports/tables.ts';
import type { Schema } from './schema.ts';

/** `workspaces`: what the admins of a Slack workspace or a Discord server set for it. */
export function createWorkspaces(db: Kysely<Schema>): Tables['workspaces'] {
  return {
    async settings({ platform, id }) {
      const row = await db
        .selectFrom('workspaces')
        .select('settings')
        .where('platform', '=', platform)
        .where('workspace', '=', id)
        .executeTakeFirst();
      return row?.settings ?? null;
    },

    async changeSettings({ platform, id }, patch) {
      const settings = JSON.stringify(patch);
      await db
        .insertInto('workspaces')
        .values({ platform, workspace: id, settings })
        .onConflict((conflict) =>
          conflict.columns(['platform', 'workspace']).doUpdateSet({
            settings: sql<string>`workspaces.settings || excluded.settings`,
            updated_at: sql<Date>`now()`,
          }),
        )
        .execute();
    },

    async known(platform) {
      const { rows } = await sql<{ workspace: string }>`
        select workspace from workspaces where platform = ${platform}
        union select place->>'workspace' from jobs where place->>'platform' = ${platform}
        union select workspace from inbox where source = ${platform} and workspace is not null`.execute(db);
      return rows.map(({ workspace }) => workspace).filter(Boolean);
    },

    async delete(workspace: Workspace) {
      await db
        .deleteFrom('workspaces')
        .where('platform', '=', workspace.platform)
        .where('workspace', '=', workspace.id)
        .execute();
    },
  };
}
