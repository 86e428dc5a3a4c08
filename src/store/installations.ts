import { type Kysely, sql } from 'kysely';
import type { Workspace } from '../jobs/place.ts';
import type { Tables } from '../jobs/ports.ts';
import type { Codec } from './codec.ts';
import type { Schema } from './schema.ts';

/** `installations`: the keys to each workspace that installed the bot, by its id or its organisation's. */
export function createInstallations(db: Kysely<Schema>, codec: Codec): Tables['installations'] {
  return {
    async save(workspace, installation) {
      const content = codec.sealText(JSON.stringify(installation), cell(workspace));
      await db
        .insertInto('installations')
        .values({ ...workspace, content })
        .onConflict((conflict) =>
          conflict.columns(['platform', 'id']).doUpdateSet({ content, updated_at: sql<Date>`now()` }),
        )
        .execute();
    },

    async find(workspace) {
      const row = await db
        .selectFrom('installations')
        .select('content')
        .where('platform', '=', workspace.platform)
        .where('id', '=', workspace.id)
        .executeTakeFirst();
      return row ? JSON.parse(codec.openText(row.content, cell(workspace))) : null;
    },

    async delete({ platform, id }) {
      const gone = await db
        .deleteFrom('installations')
        .where('platform', '=', platform)
        .where('id', '=', id)
        .returning('id')
        .executeTakeFirst();
      return gone !== undefined;
    },
  };
}

const cell = ({ platform, id }: Workspace) => `installations.content:${platform}/${id}`;
