import { type Kysely, sql } from 'kysely';

/**
 * Every message and file that the bot posted to or about a person, so that a deletion can take it back. A row without
 * a user is of somebody who was deleted, and waits for its message to be deleted too.
 */
const STATEMENTS = [
  `create table posted_messages (
    id uuid primary key,
    user_id uuid references users on delete cascade,
    platform text not null,
    nonce text not null,
    place text not null,
    visibility text not null,
    message_id text,
    upload_id text,
    jobs uuid[] not null default '{}',
    resumes uuid[] not null default '{}',
    created_at timestamptz not null default now(),
    expires_at timestamptz
  )`,
  'create unique index posted_messages_nonce on posted_messages (platform, nonce) where user_id is not null',
  'create index posted_messages_user on posted_messages (user_id)',
  'create index posted_messages_expiring on posted_messages (expires_at) where expires_at is not null',
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
