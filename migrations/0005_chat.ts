import { type Kysely, sql } from 'kysely';

/**
 * What conversations need: forms that are not accepted yet, a workspace's own settings, and the keys of the
 * workspaces that installed the bot. What arrives is marked with where it came from and who sent it, so that it goes
 * with them.
 */
const STATEMENTS = [
  `create table drafts (
    id uuid primary key,
    user_id uuid not null references users on delete cascade,
    kind text not null,
    content text not null,
    created_at timestamptz not null default now(),
    expires_at timestamptz not null
  )`,
  'create index drafts_user on drafts (user_id)',
  'create index drafts_expiry on drafts (expires_at)',

  `create table workspaces (
    platform text not null,
    workspace text not null,
    settings jsonb not null default '{}',
    updated_at timestamptz not null default now(),
    primary key (platform, workspace)
  )`,

  `create table installations (
    platform text not null,
    id text not null,
    content text not null,
    updated_at timestamptz not null default now(),
    primary key (platform, id)
  )`,

  'alter table inbox add column workspace text',
  'alter table inbox add column sender text',
  'create index inbox_sender on inbox (source, sender)',
  'create index inbox_workspace on inbox (source, workspace)',

  `create index jobs_place on jobs ((place->>'platform'), (place->>'workspace'))`,
  'create index identities_tenant on identities (platform, tenant_id)',
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
