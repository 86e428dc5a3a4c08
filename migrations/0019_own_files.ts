import { type Kysely, sql } from 'kysely';

/** What became of the person's own Word file: a state and a figure, and no word of it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table jobs add column own jsonb`.execute(db);
}
