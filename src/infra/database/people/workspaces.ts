import { type Kysely, sql } from 'kysely';
import type { Workspace } from '../../../jobs/model/reply-target.ts';
import type { WorkspaceRepository } from '../../../jobs/ports/workspaces.ts';
import type { Schema } from '../postgres/schema.ts';

/** `workspaces`: Slack workspaces and Discord servers, with their admins' settings. */
export function createWorkspaces(db: Kysely<Schema>): WorkspaceRepository {
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

    async join(platform, application, ids) {
      if (ids.length === 0) return;
      await db
        .insertInto('workspaces')
        .values(ids.map((workspace) => ({ platform, workspace, application })))
        .onConflict((conflict) =>
          conflict
            .columns(['platform', 'workspace'])
            .doUpdateSet({ application })
            .where('workspaces.application', 'is distinct from', application),
        )
        .execute();
    },

    async listJoined(platform, application) {
      const rows = await db
        .selectFrom('workspaces')
        .select('workspace')
        .where('platform', '=', platform)
        .where('application', '=', application)
        .execute();
      return rows.map(({ workspace }) => workspace);
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
