import { type Kysely, sql } from 'kysely';
import type { JobId, UserId } from '../../../jobs/model/ids.ts';
import type { Schema } from '../postgres/schema.ts';

/** Selects a person's jobs. */
export const jobsOf = (db: Kysely<Schema>, user: UserId) =>
  db.selectFrom('jobs').selectAll().where('user_id', '=', user);

/** Selects one column of a job: a whole row has the posting, the answer and the result. */
export const columnOf = <Column extends 'answer' | 'progress'>(
  db: Kysely<Schema>,
  user: UserId,
  id: JobId,
  column: Column,
) => db.selectFrom('jobs').select(column).where('user_id', '=', user).where('id', '=', id);

/** Finds the job that a request made, by the forms of its key. */
export const findByKey = (db: Kysely<Schema>, user: UserId, forms: readonly string[]) =>
  jobsOf(db, user).where('request_key', 'in', forms).executeTakeFirst();

/** True for what was made before a job. */
export const isOlder = (user: UserId, id: JobId) =>
  sql<boolean>`(created_at, id) < (select created_at, id from jobs where id = ${id} and user_id = ${user})`;

/** Selects the ids of all versions of a job: its ancestors up to the first, and all that descend from that one. */
export const familyOf = (user: UserId, id: JobId) => sql<string>`(
  with recursive
    ancestors as (
      select id, parent_job_id from jobs where id = ${id} and user_id = ${user}
      union
      select parent.id, parent.parent_job_id
      from jobs parent join ancestors on parent.id = ancestors.parent_job_id
      where parent.user_id = ${user}
    ),
    family as (
      select id from ancestors where parent_job_id is null
      union
      select child.id from jobs child join family on child.parent_job_id = family.id
      where child.user_id = ${user}
    )
  select id from family
)`;
