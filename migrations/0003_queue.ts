import { type Kysely, sql } from 'kysely';

/**
 * What arrives, what is posted, and what is spent. The queue's own tables are in a schema of their own, which
 * pg-boss makes and migrates.
 *
 * `usage` outlives the people it was counted for: a person is a keyed hash in it, so that forgetting them neither
 * lowers what an installation has spent nor gives them a fresh quota. Figures are double precision because the
 * drivers read `bigint` as text; they are exact up to 2^53.
 */
const STATEMENTS = [
  `create table inbox (
    id uuid primary key,
    source text not null,
    key text not null,
    payload text not null,
    received_at timestamptz not null default now(),
    handled_at timestamptz,
    unique (source, key)
  )`,
  'create index inbox_waiting on inbox (received_at) where handled_at is null',

  `create table deliveries (
    id uuid primary key,
    job_id uuid not null references jobs on delete cascade,
    kind text not null check (kind in ('status', 'answer', 'notice')),
    state text not null default 'PENDING' check (state in ('PENDING', 'DELIVERED', 'FAILED')),
    posted jsonb not null default '{}',
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    unique (job_id, kind)
  )`,
  `create index deliveries_pending on deliveries (created_at) where state = 'PENDING'`,

  `create table usage (
    scope text not null check (scope in ('installation', 'workspace', 'person')),
    key text not null,
    day text not null,
    jobs double precision not null default 0,
    calls double precision not null default 0,
    tokens_in double precision not null default 0,
    tokens_cached double precision not null default 0,
    tokens_out double precision not null default 0,
    cost double precision not null default 0,
    reserved_tokens double precision not null default 0,
    reserved_cost double precision not null default 0,
    primary key (scope, key, day)
  )`,

  `create table reservations (
    job_id uuid primary key references jobs on delete cascade,
    day text not null,
    person text not null,
    workspace text,
    tokens double precision not null,
    cost double precision not null
  )`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
