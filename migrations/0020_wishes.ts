import { type Kysely, sql } from 'kysely';

/** What became of the wish that a version was made by. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table jobs add column wish text`.execute(db);
}
