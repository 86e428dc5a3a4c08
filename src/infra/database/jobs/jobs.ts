import { type Kysely, sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { JobId, type ResumeId, type UserId } from '../../../jobs/model/ids.ts';
import { type Job, supplementKindOf } from '../../../jobs/model/job.ts';
import type { Usage } from '../../../jobs/model/usage.ts';
import type { JobRepository, NewJob } from '../../../jobs/ports/jobs.ts';
import { PROGRESS_STEPS } from '../../../jobs/ports/progress.ts';
import type { Codec } from '../encryption/codec.ts';
import { addOnce, HASH_CELLS } from '../encryption/stored-forms.ts';
import type { Schema } from '../postgres/schema.ts';
import { inTransaction } from '../postgres/transaction.ts';
import { loadJobFile, loadJobFiles } from './job-files.ts';
import { completeJob, completeSupplement, failJob, updatePending } from './job-outcomes.ts';
import { columnOf, familyOf, findByKey, isOlder, jobsOf } from './job-queries.ts';
import { jobCell, jobFrom, openTranscript, sealTarget } from './job-row.ts';

/**
 * `jobs`. Results are fenced: they are written to a row that is still PENDING or not at all, so that an attempt that
 * lost its job to another cannot overwrite the other's result.
 */
export function createJobs(db: Kysely<Schema>, codec: Codec): JobRepository {
  return {
    create(job) {
      const forms = codec.hashForms(job.requestKey, HASH_CELLS.requestKey);
      return addOnce(db, forms, (tx) => inTransaction(tx, (inner) => createJob(inner, codec, job, forms)));
    },

    async find(user, id) {
      const row = await jobsOf(db, user).where('id', '=', id).executeTakeFirst();
      return row ? jobFrom(row, codec) : null;
    },

    async findByRequestKey(user, requestKey) {
      const row = await findByKey(db, user, codec.hashForms(requestKey, HASH_CELLS.requestKey));
      return row ? jobFrom(row, codec) : null;
    },

    async findByReference(user, reference) {
      const ending = `%${reference.toLowerCase().replaceAll(/[^0-9a-f]/g, '')}`;
      const rows = await jobsOf(db, user)
        .where(sql<string>`replace(id::text, '-', '')`, 'like', ending)
        .orderBy('id', 'desc')
        .execute();
      return rows.map((row) => jobFrom(row, codec));
    },

    async listVersions(user, id) {
      const rows = await jobsOf(db, user).where('id', 'in', familyOf(user, id)).orderBy('id').execute();
      return rows.map((row) => jobFrom(row, codec)).filter((job) => supplementKindOf(job) === null);
    },

    async listSupplements(user, version) {
      const rows = await jobsOf(db, user).where('parent_job_id', '=', version).orderBy('id').execute();
      return rows.map((row) => jobFrom(row, codec)).filter((job) => supplementKindOf(job) !== null);
    },

    async list(user, limit, before) {
      const newest = jobsOf(db, user).orderBy('created_at', 'desc').orderBy('id', 'desc').limit(limit);
      const older = before === undefined ? newest : newest.where(isOlder(user, before));
      return (await older.execute()).map((row) => jobFrom(row, codec));
    },

    complete: (id, result, files) => inTransaction(db, (tx) => completeJob(tx, codec, id, result, files)),

    completeSupplement: (id, supplement, files) =>
      inTransaction(db, (tx) => completeSupplement(tx, codec, id, supplement, files)),

    fail: (id, failure) => failJob(db, codec, id, failure),

    async saveTranscript(id, transcript) {
      const answer = codec.sealText(JSON.stringify(transcript), jobCell('answer', id));
      await updatePending(db, id).set({ answer, model: transcript.model }).execute();
    },

    async addUsage(id, usage) {
      const row = await db
        .updateTable('jobs')
        .set(added(usage))
        .where('id', '=', id)
        .returningAll()
        .executeTakeFirst();
      return row ? jobFrom(row, codec) : null;
    },

    async addPendingUsage(id, usage) {
      const row = await db
        .updateTable('jobs')
        .set(added(usage))
        .where('id', '=', id)
        .where('status', '=', 'PENDING')
        .returning('id')
        .executeTakeFirst();
      return row !== undefined;
    },

    async findTranscript(user, id) {
      const row = await columnOf(db, user, id, 'answer').executeTakeFirst();
      return row?.answer ? openTranscript(row.answer, id, codec) : null;
    },

    files: (user, id) => loadJobFiles(db, codec, user, id),

    file: (user, job, kind) => loadJobFile(db, codec, { user, job, kind }),

    async setReplyTarget(id, target) {
      await db
        .updateTable('jobs')
        .set({ place: sealTarget(target, id, codec) })
        .where('id', '=', id)
        .execute();
    },

    async listPending(user) {
      const rows = await jobsOf(db, user).where('status', '=', 'PENDING').orderBy('id').execute();
      return rows.map((row) => jobFrom(row, codec));
    },

    async listPendingBefore(before, after, limit) {
      const some = db
        .selectFrom('jobs')
        .selectAll()
        .where('status', '=', 'PENDING')
        .where('created_at', '<', before)
        .orderBy('id')
        .limit(limit);
      const rows = await (after === null ? some : some.where('id', '>', after)).execute();
      return rows.map((row) => jobFrom(row, codec));
    },

    async listByWorkspace({ platform, id }, limit) {
      const rows = await db
        .selectFrom('jobs')
        .selectAll()
        .where(sql`place->>'platform'`, '=', platform)
        .where(sql`place->>'workspace'`, '=', id)
        .orderBy('id')
        .limit(limit)
        .execute();
      return rows.map((row) => jobFrom(row, codec));
    },

    delete: (user, id) => inTransaction(db, (tx) => deleteJob(tx, user, id)),

    async setProgress(id, step) {
      const row = await updatePending(db, id).set({ progress: step }).returning('id').executeTakeFirst();
      return row !== undefined;
    },

    async progress(user, id) {
      const row = await columnOf(db, user, id, 'progress').executeTakeFirst();
      return PROGRESS_STEPS.find((step) => step === row?.progress) ?? null;
    },
  };
}

async function createJob(
  tx: Kysely<Schema>,
  codec: Codec,
  job: NewJob,
  requestKeys: ReturnType<Codec['hashForms']>,
): Promise<{ job: Job; created: boolean }> {
  const repeated = requestKeys.length > 1 ? await findByKey(tx, job.userId, requestKeys) : undefined;
  if (repeated) return { job: jobFrom(repeated, codec), created: false };
  const id = JobId.parse(uuidv7());
  const inserted = await tx
    .insertInto('jobs')
    .values({
      id,
      user_id: job.userId,
      resume_id: job.resumeId,
      title: codec.sealText(job.title, jobCell('title', id)),
      company_name: codec.sealText(job.companyName, jobCell('company_name', id)),
      job_description: codec.sealText(job.jobDescription, jobCell('job_description', id)),
      options: JSON.stringify(job.options),
      place: job.place ? sealTarget(job.place, id, codec) : null,
      parent_job_id: job.parentJobId,
      revision: codec.sealText(JSON.stringify(job.revision), jobCell('revision', id)),
      request_key: requestKeys[0],
      request_key_sealed: codec.sealText(job.requestKey, jobCell('request_key_sealed', id)),
    })
    .onConflict((conflict) => conflict.columns(['user_id', 'request_key']).doNothing())
    .returningAll()
    .executeTakeFirst();
  if (inserted) {
    if (job.resumeId) await markUsed(tx, job.resumeId);
    return { job: jobFrom(inserted, codec), created: true };
  }
  return { job: jobFrom(await findByKey(tx, job.userId, requestKeys), codec), created: false };
}

/** Marks a resume as used: its retention counts from the last job or version made from it. */
async function markUsed(tx: Kysely<Schema>, resume: ResumeId): Promise<void> {
  await tx.updateTable('resumes').set({ used_at: sql<Date>`now()` }).where('id', '=', resume).execute();
}

/** Adds usage in the statement itself, so that two attempts at once both count. An unknown cost stays unknown. */
function added({ calls, inputTokens, cachedTokens, outputTokens, cost }: Usage) {
  return {
    calls: sql<number>`coalesce(calls, 0) + ${calls}`,
    tokens_in: sql<number>`coalesce(tokens_in, 0) + ${inputTokens}`,
    tokens_cached: sql<number>`coalesce(tokens_cached, 0) + ${cachedTokens}`,
    tokens_out: sql<number>`coalesce(tokens_out, 0) + ${outputTokens}`,
    cost: sql<number>`case when calls is null then 0 else cost end + ${cost}::float8`,
  };
}

/** Deletes a job. Its children stay one family: they move to its parent, or else to the oldest of them. */
async function deleteJob(tx: Kysely<Schema>, user: UserId, id: JobId): Promise<boolean> {
  const row = await jobsOf(tx, user).where('id', '=', id).forUpdate().executeTakeFirst();
  if (!row) return false;
  const children = tx.selectFrom('jobs').select('id').where('parent_job_id', '=', id).orderBy('id');
  const heir = row.parent_job_id ?? (await children.executeTakeFirst())?.id ?? null;
  await tx
    .updateTable('jobs')
    .set({ parent_job_id: heir })
    .where('parent_job_id', '=', id)
    .where('id', '!=', heir)
    .execute();
  await tx.deleteFrom('jobs').where('id', '=', id).execute();
  return true;
}
