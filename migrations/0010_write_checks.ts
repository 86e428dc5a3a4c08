import { type Kysely, sql } from 'kysely';

/** One row that a process writes to prove that it can: `/readyz` and the log report when it can't. */
const STATEMENTS = ['create table write_checks (id int primary key, checked_at timestamptz not null)'];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
