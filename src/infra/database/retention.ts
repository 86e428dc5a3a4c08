import { type Kysely, type RawBuilder, sql } from 'kysely';
import { z } from 'zod';
import type { Cutoffs, Kept } from '../../jobs/ports/retention.ts';
import type { Tables } from '../../jobs/ports/tables.ts';
import type { Schema } from './schema.ts';
import { inTransaction } from './transaction.ts';

/** What has been kept long enough. Each kind has one condition, which counting and deleting share. */
export function createRetention(db: Kysely<Schema>): Tables['retention'] {
  return {
    async count(kind, cutoffs) {
      const { table, due } = KINDS[kind];
      const { rows } =
        await sql`select count(*)::int as n from ${sql.table(table)} where ${due(cutoffs)}`.execute(db);
      return Count.parse(rows[0]).n;
    },

    purge: (kind, cutoffs, most) =>
      inTransaction(db, (tx) =>
        kind === 'resumes' ? purgeResumes(tx, cutoffs, most) : purge(tx, kind, cutoffs, most),
      ),
  };
}

interface Kind {
  readonly table: keyof Schema;
  readonly key: string;
  readonly due: (cutoffs: Cutoffs) => RawBuilder<unknown>;
}

/** Finished, old, and with nothing left to post. */
const settledBefore = (job: string, before: Date) => sql`
  ${sql.ref(`${job}.status`)} <> 'PENDING' and ${sql.ref(`${job}.updated_at`)} < ${before} and not exists (
    select from deliveries where job_id = ${sql.ref(`${job}.id`)} and state = 'PENDING'
  )`;

const KINDS: Record<Kept, Kind> = {
  resumes: {
    table: 'resumes',
    key: 'id',
    due: ({ now, resumes }) => sql`(expires_at < ${now} or used_at < ${resumes}) and not exists (
      select from jobs where resume_id = resumes.id and jobs.status = 'PENDING'
    )`,
  },
  // A version goes with the last one that was made from it, so that a thread does not lose its beginning.
  jobs: {
    table: 'jobs',
    key: 'id',
    due: ({ jobs }) => sql`${settledBefore('jobs', jobs)} and not exists (
      with recursive later as (
        select id from jobs child where child.parent_job_id = jobs.id
        union
        select child.id from jobs child join later on child.parent_job_id = later.id
      )
      select from later join jobs version using (id) where not (${settledBefore('version', jobs)})
    )`,
  },
  // An event that was never handled waits no more: pg-boss forgets work that has waited for 14 days.
  events: {
    table: 'inbox',
    key: 'id',
    due: ({ events }) => sql`coalesce(handled_at, received_at + interval '14 days') < ${events}`,
  },
  drafts: { table: 'drafts', key: 'id', due: ({ now }) => sql`expires_at < ${now}` },
  usage: {
    table: 'usage',
    key: 'scope, key, day',
    due: ({ usage }) => sql`scope = 'person' and day < ${usage}`,
  },
  // As long as its job, which the same request would otherwise start again.
  keys: {
    table: 'request_keys',
    key: 'user_id, key',
    due: ({ jobs }) => sql`created_at < ${jobs} and not exists (
      select from jobs where jobs.user_id = request_keys.user_id and request_key = 'http:' || request_keys.key
    )`,
  },
  reservations: {
    table: 'reservations',
    key: 'job_id',
    due: ({ usage }) => sql`day < ${usage} and exists (
      select from jobs where jobs.id = job_id and jobs.status <> 'PENDING'
    )`,
  },
};

/** The rows are locked before they are judged: one that was used a moment ago stays. */
async function purge(tx: Kysely<Schema>, kind: Kept, cutoffs: Cutoffs, most: number): Promise<number> {
  const { table: name, key, due } = KINDS[kind];
  const table = sql.table(name);
  const { numAffectedRows } = await sql`
    delete from ${table} where (${sql.raw(key)}) in (
      select ${sql.raw(key)} from ${table} where ${due(cutoffs)} limit ${most} for update skip locked
    )`.execute(tx);
  return Number(numAffectedRows ?? 0);
}

/** The newest that is left takes the place of a default that goes, as when a person deletes it. */
async function purgeResumes(tx: Kysely<Schema>, cutoffs: Cutoffs, most: number): Promise<number> {
  const { due } = KINDS.resumes;
  const found = await sql`
    select resumes.id, user_id from resumes join users on users.id = user_id
    where ${due(cutoffs)} order by user_id limit ${most} for no key update of users`.execute(tx);
  const ids = z
    .array(DueResume)
    .parse(found.rows)
    .map(({ id }) => id);
  if (ids.length === 0) return 0;
  const deleted = await sql`
    delete from resumes where id = any(${ids}::uuid[]) and ${due(cutoffs)} returning user_id, is_default`.execute(
    tx,
  );
  const rows = z.array(Deleted).parse(deleted.rows);
  const without = rows.filter(({ is_default }) => is_default).map(({ user_id }) => user_id);
  await sql`
    update resumes set is_default = true where id in (
      select distinct on (user_id) id from resumes where user_id = any(${without}::uuid[]) order by user_id, id desc
    )`.execute(tx);
  return rows.length;
}

const Count = z.object({ n: z.number() });
const DueResume = z.object({ id: z.uuid() });
const Deleted = z.object({ user_id: z.uuid(), is_default: z.boolean() });
