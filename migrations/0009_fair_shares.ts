import { type Kysely, sql } from 'kysely';

/**
 * Work during which a process died, so that it is not tried a third time; and the people and workspaces that an
 * operator has switched off. A suspension outlives the person's data, and no workspace has a row of its own to refer to.
 */
const STATEMENTS = [
  `create table crashes (
    work uuid primary key,
    count integer not null,
    attempt integer not null,
    noted_at timestamptz not null default now()
  )`,

  `create table suspensions (
    scope text not null check (scope in ('person', 'workspace')),
    key text not null,
    created_at timestamptz not null default now(),
    primary key (scope, key)
  )`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
