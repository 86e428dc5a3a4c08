import { type Kysely, type RawBuilder, sql } from 'kysely';
import { z } from 'zod';
import type { Cutoffs, PurgedKind, RetentionRepository } from '../../jobs/ports/retention.ts';
import type { Schema } from './postgres/schema.ts';
import { inTransaction } from './postgres/transaction.ts';

/** Counts and deletes data that has been kept long enough. Both share one condition for each kind. */
export function createRetention(db: Kysely<Schema>): RetentionRepository {
  return {
    async count(kind, cutoffs) {
      const { table, due } = KINDS[kind];
      const { rows } =
        await sql`select count(*)::int as n from ${sql.table(table)} where ${due(cutoffs)}`.execute(db);
      return Count.parse(rows[0]).n;
    },

    purge: (kind, cutoffs, limit) =>
      inTransaction(db, (tx) =>
        kind === 'resumes' ? purgeResumes(tx, cutoffs, limit) : purge(tx, kind, cutoffs, limit),
      ),
  };
}

interface Kind {
  readonly table: keyof Schema;
  readonly key: string;
  readonly due: (cutoffs: Cutoffs) => RawBuilder<unknown>;
}

/** Matches jobs that have ended, are old, and have nothing left to post. */
const isSettledBefore = (job: string, before: Date) => sql`
  ${sql.ref(`${job}.status`)} <> 'PENDING' and ${sql.ref(`${job}.updated_at`)} < ${before} and not exists (
    select from deliveries where job_id = ${sql.ref(`${job}.id`)} and state = 'PENDING'
  )`;

const KINDS: Record<PurgedKind, Kind> = {
  resumes: {
    table: 'resumes',
    key: 'id',
    due: ({ now, resumes }) => sql`(expires_at < ${now} or used_at < ${resumes}) and not exists (
      select from jobs where resume_id = resumes.id and jobs.status = 'PENDING'
    )`,
  },
  // A version goes together with the last one made from it, so that a history keeps its beginning.
  jobs: {
    table: 'jobs',
    key: 'id',
    due: ({ jobs }) => sql`${isSettledBefore('jobs', jobs)} and not exists (
      with recursive later as (
        select id from jobs child where child.parent_job_id = jobs.id
        union
        select child.id from jobs child join later on child.parent_job_id = later.id
      )
      select from later join jobs version using (id) where not (${isSettledBefore('version', jobs)})
    )`,
  },
  // pg-boss drops work that has waited for 14 days, so an event unhandled by then never will be.
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
  // Kept as long as its job: without it, the same request would start the job again.
  keys: {
    table: 'request_keys',
    key: 'user_id, key',
    due: ({ jobs }) => sql`created_at < ${jobs} and not exists (
      select from jobs where jobs.user_id = request_keys.user_id and request_key = request_keys.key
    )`,
  },
  // Those of a person stay on record as long as the person does: their messages stay, too.
  posts: { table: 'posted_messages', key: 'id', due: ({ now }) => sql`expires_at < ${now}` },
  audit: { table: 'audit', key: 'id', due: ({ audit }) => sql`at < ${audit}` },
  reservations: {
    table: 'reservations',
    key: 'job_id',
    due: ({ usage }) => sql`day < ${usage} and exists (
      select from jobs where jobs.id = job_id and jobs.status <> 'PENDING'
    )`,
  },
};

/** Deletes rows that are due. Locks them before checking, so that one used a moment ago stays. */
async function purge(tx: Kysely<Schema>, kind: PurgedKind, cutoffs: Cutoffs, limit: number): Promise<number> {
  const { table: name, key, due } = KINDS[kind];
  const table = sql.table(name);
  const { numAffectedRows } = await sql`
    delete from ${table} where (${sql.raw(key)}) in (
      select ${sql.raw(key)} from ${table} where ${due(cutoffs)} limit ${limit} for update skip locked
    )`.execute(tx);
  return Number(numAffectedRows ?? 0);
}

/** Deletes resumes that are due. If a default goes, the person's newest remaining resume becomes the default. */
async function purgeResumes(tx: Kysely<Schema>, cutoffs: Cutoffs, limit: number): Promise<number> {
  const { due } = KINDS.resumes;
  const found = await sql`
    select resumes.id, user_id from resumes join users on users.id = user_id
    where ${due(cutoffs)} order by user_id limit ${limit} for no key update of users`.execute(tx);
  const ids = z
    .array(DueResume)
    .parse(found.rows)
    .map(({ id }) => id);
  if (ids.length === 0) return 0;
  const deleted = await sql`
    delete from resumes where id = any(${ids}::uuid[]) and ${due(cutoffs)} returning user_id, is_default`.execute(
    tx,
  );
  const rows = z.array(DeletedResume).parse(deleted.rows);
  const usersWithoutDefault = rows.filter(({ is_default }) => is_default).map(({ user_id }) => user_id);
  await sql`
    update resumes set is_default = true where id in (
      select distinct on (user_id) id from resumes where user_id = any(${usersWithoutDefault}::uuid[]) order by user_id, id desc
    )`.execute(tx);
  return rows.length;
}

const Count = z.object({ n: z.number() });
const DueResume = z.object({ id: z.uuid() });
const DeletedResume = z.object({ user_id: z.uuid(), is_default: z.boolean() });
