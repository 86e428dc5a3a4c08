import { type Kysely, sql } from 'kysely';

/**
 * What a suspect was doing when its process died: a death while it only waited for a child process or a server is hardly
 * its fault.
 */
const STATEMENTS = [
  'alter table crashes add column is_waiting boolean not null default false',
  'alter table crashes add column waits integer not null default 0',
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
