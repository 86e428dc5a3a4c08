import { type Kysely, sql } from 'kysely';

/**
 * What tells how long a thing is kept, and who has a seat: a resume is kept from its last use on, and `seats` holds
 * the attempts that run under a cap of their workspace (queue/seats.ts).
 */
const STATEMENTS = [
  'alter table resumes add column used_at timestamptz not null default now()',
  'create index resumes_used on resumes (used_at)',
  'create index resumes_expiring on resumes (expires_at) where expires_at is not null',
  `create index jobs_finished on jobs (updated_at) where status <> 'PENDING'`,

  `create table seats (
    work uuid primary key,
    attempt integer not null,
    workspace text not null
  )`,
  'create index seats_workspace on seats (workspace)',
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
