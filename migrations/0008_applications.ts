import { type Kysely, sql } from 'kysely';

/** Which of a platform's applications is in a workspace, so that no other takes it for one that threw it out. */
const STATEMENTS = [
  'alter table workspaces add column application text',
  'create index workspaces_application on workspaces (platform, application)',
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
