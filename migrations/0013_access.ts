import { type Kysely, sql } from 'kysely';

/**
 * What a token may do and until when. Tokens that exist keep every scope of this version, and don't expire.
 *
 * The audit trail: who did what to whom, and never what it was about. `person` is a keyed hash of the person's id, so
 * that a row outlives the person without naming them; `user_id` is the id itself, while they exist. `once` keeps the
 * same thing from being written again within a day.
 */
const STATEMENTS = [
  `alter table tokens add column scopes text not null
    default 'jobs:read jobs:write resumes:read resumes:write people:write people:delete metrics:read'`,
  'alter table tokens alter column scopes drop default',
  'alter table tokens add column expires_at timestamptz',

  `create table audit (
    id uuid primary key,
    at timestamptz not null default now(),
    kind text not null,
    actor text not null,
    token text,
    user_id uuid references users on delete set null,
    person text,
    details text,
    once text unique
  )`,
  'create index audit_at on audit (at)',
  'create index audit_user on audit (user_id)',
  'create index audit_person on audit (person)',
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
