import { type Kysely, sql } from 'kysely';

/**
 * What a model read in a posting, without a word of it, for all jobs of a workspace with that posting. The last job takes
 * it along, whatever deletes that job: a deletion locks the readings before it looks for other jobs, so that of two at
 * once the second sees what the first has deleted.
 */
const STATEMENTS = [
  `create table post_readings (
    id uuid primary key,
    hash text not null unique,
    reading jsonb not null,
    created_at timestamptz not null default now()
  )`,
  'alter table jobs add column reading_id uuid references post_readings on delete set null',
  'create index jobs_reading on jobs (reading_id) where reading_id is not null',
  `create function delete_unused_post_readings() returns trigger language plpgsql as $$
  declare
    unused uuid[];
  begin
    select array_agg(id) into unused from (
      select id from post_readings where id in (select reading_id from deleted_jobs) order by id for update
    ) locked;
    delete from post_readings where id = any(unused) and not exists (
      select from jobs where reading_id = post_readings.id
    );
    return null;
  end $$`,
  `create trigger delete_unused_post_readings after delete on jobs
    referencing old table as deleted_jobs for each statement execute function delete_unused_post_readings()`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
