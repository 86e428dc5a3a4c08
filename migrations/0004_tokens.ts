import { type Kysely, sql } from 'kysely';

/**
 * Who may use the jobs API, and which requests of theirs were taken under which Idempotency-Key. Of a token's secret
 * there is a SHA-256 alone: it has 256 bits of chance in it, so that nothing slower is needed. A token without a user
 * is the installation's.
 */
const STATEMENTS = [
  `create table tokens (
    id uuid primary key,
    user_id uuid references users on delete cascade,
    name text,
    prefix text not null,
    hash text not null unique,
    created_at timestamptz not null default now(),
    last_used_at timestamptz,
    revoked_at timestamptz
  )`,
  'create index tokens_user on tokens (user_id)',

  `create table request_keys (
    user_id uuid not null references users on delete cascade,
    key text not null,
    fingerprint text not null,
    created_at timestamptz not null default now(),
    primary key (user_id, key)
  )`,
  'create index request_keys_oldest on request_keys (created_at)',
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
