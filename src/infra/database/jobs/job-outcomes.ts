import { type Kysely, sql, type Updateable } from 'kysely';
import type { JobId } from '../../../jobs/model/ids.ts';
import type { Failure, Job, JobResult } from '../../../jobs/model/job.ts';
import type { KeptFile } from '../../../jobs/ports/documents.ts';
import type { Supplement } from '../../../tailoring/supplement.ts';
import type { Codec } from '../encryption/codec.ts';
import type { Schema } from '../postgres/schema.ts';
import { insertJobFiles } from './job-files.ts';
import { jobCell, jobFrom } from './job-row.ts';

/**
 * Updates a job that is still PENDING. Uses the clock's time, so that `updated_at` moves within one transaction too.
 */
export const updatePending = (db: Kysely<Schema>, id: JobId) =>
  db
    .updateTable('jobs')
    .set({ updated_at: sql<Date>`clock_timestamp()` })
    .where('id', '=', id)
    .where('status', '=', 'PENDING');

/** Completes a job that is still PENDING with its tailored resume; null for any other. */
export function completeJob(
  tx: Kysely<Schema>,
  codec: Codec,
  id: JobId,
  result: Omit<JobResult, 'usage'>,
  files: readonly KeptFile[],
): Promise<Job | null> {
  const outcome = {
    tailored_resume_text: codec.sealText(result.text, jobCell('tailored_resume_text', id)),
    edits: codec.sealText(JSON.stringify(result.edits), jobCell('edits', id)),
    gaps: codec.sealText(JSON.stringify(result.gaps), jobCell('gaps', id)),
    wish: result.wish ? codec.sealText(JSON.stringify(result.wish), jobCell('wish', id)) : null,
    coverage: JSON.stringify(result.coverage),
    engine: result.engine,
    model: result.model,
    pages: result.pages,
    own: result.own ? JSON.stringify(result.own) : null,
  };
  return complete(tx, codec, id, outcome, files);
}

/** A job is only COMPLETED with a text: here an empty one, as there is no resume. */
export function completeSupplement(
  tx: Kysely<Schema>,
  codec: Codec,
  id: JobId,
  supplement: Supplement,
  files: readonly KeptFile[],
): Promise<Job | null> {
  const outcome = {
    tailored_resume_text: codec.sealText('', jobCell('tailored_resume_text', id)),
    edits: codec.sealText('[]', jobCell('edits', id)),
    gaps: codec.sealText('[]', jobCell('gaps', id)),
    supplement: codec.sealText(JSON.stringify(supplement), jobCell('supplement', id)),
    engine: 'openai' as const,
    model: supplement.model,
  };
  return complete(tx, codec, id, outcome, files);
}

/** Completes a job that is still PENDING, with its files; null for any other. */
async function complete(
  tx: Kysely<Schema>,
  codec: Codec,
  id: JobId,
  outcome: Updateable<Schema['jobs']>,
  files: readonly KeptFile[],
): Promise<Job | null> {
  const row = await updatePending(tx, id)
    .set({
      status: 'COMPLETED',
      ...outcome,
      cost: sql<number>`case when calls is null then 0 else cost end`,
      calls: sql<number>`coalesce(calls, 0)`,
    })
    .returningAll()
    .executeTakeFirst();
  if (!row) return null;
  await insertJobFiles(tx, codec, id, files);
  return jobFrom(row, codec);
}

/** Fails a job that is still PENDING; null for any other. */
export async function failJob(
  db: Kysely<Schema>,
  codec: Codec,
  id: JobId,
  failure: Failure,
): Promise<Job | null> {
  const row = await updatePending(db, id)
    .set({
      status: 'FAILED',
      failure_code: failure.code,
      failure_reference: failure.reference,
    })
    .returningAll()
    .executeTakeFirst();
  return row ? jobFrom(row, codec) : null;
}
