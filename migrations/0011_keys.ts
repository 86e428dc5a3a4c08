import { type Kysely, sql } from 'kysely';

/**
 * The keys that values are written with, and room for what was stored as it is until now: a value that is looked up
 * becomes a keyed hash, and its `…_sealed` column holds the value itself. Where that is null, the row is of the old form.
 *
 * An Idempotency-Key gets the form that its job's `request_key` has. Nothing reads the hash of a job's file any more, nor
 * the sentence of its failure.
 */
const STATEMENTS = [
  `create table data_keys (
    id text primary key,
    secret text,
    canary text not null,
    is_current boolean not null,
    settled_at timestamptz,
    created_at timestamptz not null default now()
  )`,
  'create unique index data_keys_one_current on data_keys (is_current) where is_current',

  'alter table identities add column external_id_sealed text',
  'alter table inbox add column key_sealed text',
  'alter table inbox add column sender_sealed text',
  'alter table jobs add column request_key_sealed text',
  'alter table request_keys add column key_sealed text',
  'alter table resumes add column sha256_sealed text',

  `update request_keys set key = 'http:' || key`,
  'alter table job_files drop column sha256',
  'alter table jobs drop column failure_message',
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
