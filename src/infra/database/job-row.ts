import { z } from 'zod';
import { FaultCode } from '../../jobs/model/fault.ts';
import { JobId, ResumeId, UserId } from '../../jobs/model/ids.ts';
import { EngineName, type Job, JobOptions, JobStatus } from '../../jobs/model/job.ts';
import { Answered } from '../../jobs/model/model-transcript.ts';
import { Place } from '../../jobs/model/reply-target.ts';
import { Revision } from '../../jobs/model/revision.ts';
import type { Usage } from '../../jobs/model/usage.ts';
import { Coverage, Gap } from '../../tailoring/coverage/coverage.ts';
import { Edit } from '../../tailoring/edit.ts';
import type { Codec } from './codec.ts';

type SealedColumn =
  | 'title'
  | 'company_name'
  | 'job_description'
  | 'tailored_resume_text'
  | 'edits'
  | 'gaps'
  | 'failure_message'
  | 'revision'
  | 'answer'
  | 'reply';

/** The place of a job's sealed column, for the codec. */
export const cell = (column: SealedColumn, id: JobId) => `jobs.${column}:${id}`;

const Shared = z.object({
  id: JobId,
  user_id: UserId,
  resume_id: ResumeId.nullable(),
  title: z.string(),
  company_name: z.string(),
  job_description: z.string(),
  options: JobOptions,
  place: Place.nullable(),
  parent_job_id: JobId.nullable(),
  revision: z.string().nullable(),
  request_key: z.string(),
  calls: z.number().nullable(),
  tokens_in: z.number().nullable(),
  tokens_cached: z.number().nullable(),
  tokens_out: z.number().nullable(),
  cost: z.number().nullable(),
  created_at: z.date(),
  updated_at: z.date(),
});

/** What each status has of its own. */
const Row = z.discriminatedUnion('status', [
  Shared.extend({ status: z.literal(JobStatus.enum.PENDING) }),
  Shared.extend({
    status: z.literal(JobStatus.enum.COMPLETED),
    tailored_resume_text: z.string(),
    edits: z.string(),
    gaps: z.string(),
    coverage: Coverage,
    engine: EngineName,
    model: z.string().nullable(),
    pages: z.number().nullable(),
  }),
  Shared.extend({
    status: z.literal(JobStatus.enum.FAILED),
    failure_code: FaultCode,
    failure_message: z.string(),
    failure_reference: z.string(),
  }),
]);
type Row = z.infer<typeof Row>;

/** Jobs from before there were versions. */
const FIRST: Revision = { made: { by: 'run' }, decisions: [], facts: [] };

/** A row of `jobs` as the heart knows it. */
export function jobFrom(raw: unknown, codec: Codec): Job {
  const row = Row.parse(raw);
  const open = (column: SealedColumn, stored: string) => codec.openText(stored, cell(column, row.id));
  const result = resultFrom(row, open);
  return {
    id: row.id,
    userId: row.user_id,
    resumeId: row.resume_id,
    title: open('title', row.title),
    companyName: open('company_name', row.company_name),
    jobDescription: open('job_description', row.job_description),
    status: row.status,
    tailoredResumeText: result?.text ?? null,
    result,
    failure:
      row.status === 'FAILED'
        ? {
            code: row.failure_code,
            message: open('failure_message', row.failure_message),
            reference: row.failure_reference,
          }
        : null,
    usage: usageFrom(row),
    options: row.options,
    place: row.place && placeFrom(row.place, row.id, codec),
    parentJobId: row.parent_job_id,
    revision: row.revision === null ? FIRST : Revision.parse(JSON.parse(open('revision', row.revision))),
    requestKey: row.request_key,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

/** A place as it is stored: its ids as they are, its secret sealed. */
export function placeRow(place: Place, id: JobId, codec: Codec): string {
  const { reply } = place;
  return JSON.stringify({ ...place, reply: reply && codec.sealText(reply, cell('reply', id)) });
}

function placeFrom(place: Place, id: JobId, codec: Codec): Place {
  const { reply } = place;
  return { ...place, reply: reply && codec.openText(reply, cell('reply', id)) };
}

function resultFrom(row: Row, open: (column: SealedColumn, stored: string) => string): Job['result'] {
  if (row.status !== 'COMPLETED') return null;
  return {
    text: open('tailored_resume_text', row.tailored_resume_text),
    edits: z.array(Edit).parse(JSON.parse(open('edits', row.edits))),
    gaps: z.array(Gap).parse(JSON.parse(open('gaps', row.gaps))),
    coverage: row.coverage,
    engine: row.engine,
    model: row.model,
    usage: usageFrom(row) ?? NOTHING_USED,
    pages: row.pages,
  };
}

/** Null where no engine was asked yet. */
function usageFrom({ calls, tokens_in, tokens_cached, tokens_out, cost }: Row): Usage | null {
  if (calls === null) return null;
  return {
    calls,
    inputTokens: tokens_in ?? 0,
    cachedTokens: tokens_cached ?? 0,
    outputTokens: tokens_out ?? 0,
    cost,
  };
}

const NOTHING_USED: Usage = { calls: 0, inputTokens: 0, cachedTokens: 0, outputTokens: 0, cost: 0 };

/** What the engine was paid for, as it was stored. */
export function answerFrom(stored: string, id: JobId, codec: Codec): Answered {
  return Answered.parse(JSON.parse(codec.openText(stored, cell('answer', id))));
}
