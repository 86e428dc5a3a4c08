import { type Kysely, sql } from 'kysely';

/**
 * When a workspace installed the bot, so that news of an earlier end is told from one of this installation; and the
 * workspaces that an organisation's installation serves, which have no keys of their own.
 */
const STATEMENTS = [
  'alter table installations alter column content drop not null',
  'alter table installations add column installed_at timestamptz not null default now()',
  'alter table installations add column organisation text',
  'alter table installations add check ((content is null) <> (organisation is null))',
  'create index installations_organisation on installations (platform, organisation)',
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
