import { z } from 'zod';
import { FaultCode } from '../../../jobs/model/fault.ts';
import { JobId, ResumeId, UserId } from '../../../jobs/model/ids.ts';
import { EngineName, type Job, JobOptions, JobStatus, OwnOutcome } from '../../../jobs/model/job.ts';
import { ModelTranscript } from '../../../jobs/model/model-transcript.ts';
import { ReplyTarget } from '../../../jobs/model/reply-target.ts';
import { Revision } from '../../../jobs/model/revision.ts';
import type { Usage } from '../../../jobs/model/usage.ts';
import { Coverage, Gap } from '../../../tailoring/coverage/coverage.ts';
import { Edit } from '../../../tailoring/edit.ts';
import { WishOutcome } from '../../../tailoring/left-out.ts';
import { Supplement } from '../../../tailoring/supplement.ts';
import type { Codec } from '../encryption/codec.ts';

type SealedColumn =
  | 'title'
  | 'company_name'
  | 'job_description'
  | 'tailored_resume_text'
  | 'edits'
  | 'gaps'
  | 'supplement'
  | 'wish'
  | 'revision'
  | 'answer'
  | 'request_key_sealed'
  | 'place'
  | 'reply';

/** Returns the codec's cell of a job's sealed column. */
export const jobCell = (column: SealedColumn, id: JobId) => `jobs.${column}:${id}`;

const Shared = z.object({
  id: JobId,
  user_id: UserId,
  resume_id: ResumeId.nullable(),
  title: z.string(),
  company_name: z.string(),
  job_description: z.string(),
  options: JobOptions,
  place: z.unknown(),
  parent_job_id: JobId.nullable(),
  revision: z.string().nullable(),
  request_key: z.string(),
  request_key_sealed: z.string().nullable(),
  calls: z.number().nullable(),
  tokens_in: z.number().nullable(),
  tokens_cached: z.number().nullable(),
  tokens_out: z.number().nullable(),
  cost: z.number().nullable(),
  created_at: z.date(),
  updated_at: z.date(),
});

/** A row of `jobs`, with the columns of its status. */
const Row = z.discriminatedUnion('status', [
  Shared.extend({ status: z.literal(JobStatus.enum.PENDING) }),
  Shared.extend({
    status: z.literal(JobStatus.enum.COMPLETED),
    tailored_resume_text: z.string(),
    edits: z.string(),
    gaps: z.string(),
    /** Null for a supplement. */
    coverage: z.unknown(),
    supplement: z.string().nullable(),
    wish: z.string().nullable(),
    engine: EngineName,
    model: z.string().nullable(),
    pages: z.number().nullable(),
    own: OwnOutcome.nullable(),
  }),
  Shared.extend({
    status: z.literal(JobStatus.enum.FAILED),
    failure_code: FaultCode,
    failure_reference: z.string(),
  }),
]);
type Row = z.infer<typeof Row>;

/** The revision of jobs from before there were versions. */
const FIRST_REVISION: Revision = { made: { by: 'run' }, decisions: [], facts: [] };

/** Parses and opens a row of `jobs`. */
export function jobFrom(raw: unknown, codec: Codec): Job {
  const row = Row.parse(raw);
  const open = (column: SealedColumn, stored: string) => codec.openText(stored, jobCell(column, row.id));
  const supplement = supplementFrom(row, open);
  const result = supplement === null ? resultFrom(row, open) : null;
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
    supplement,
    failure: row.status === 'FAILED' ? { code: row.failure_code, reference: row.failure_reference } : null,
    usage: usageFrom(row),
    options: row.options,
    place: openTarget(row.place, row.id, codec),
    parentJobId: row.parent_job_id,
    revision:
      row.revision === null ? FIRST_REVISION : Revision.parse(JSON.parse(open('revision', row.revision))),
    requestKey:
      row.request_key_sealed === null ? row.request_key : open('request_key_sealed', row.request_key_sealed),
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

/** Turns a reply target into JSON to store: the workspace, by which jobs are found and counted, and the rest sealed. */
export function sealTarget({ platform, workspace, ...rest }: ReplyTarget, id: JobId, codec: Codec): string {
  return JSON.stringify({
    platform,
    workspace,
    sealed: codec.sealText(JSON.stringify(rest), jobCell('place', id)),
  });
}

/** Opens a stored reply target. Earlier versions sealed only its secret. */
export function openTarget(stored: unknown, id: JobId, codec: Codec): ReplyTarget | null {
  if (stored === null) return null;
  const { sealed, ...target } = StoredTarget.parse(stored);
  if (sealed !== undefined) {
    const rest: unknown = JSON.parse(codec.openText(sealed, jobCell('place', id)));
    return ReplyTarget.parse({ ...target, ...SealedPart.parse(rest) });
  }
  const { reply, ...old } = ReplyTarget.parse(target);
  return { ...old, reply: reply && codec.openText(reply, jobCell('reply', id)) };
}

const StoredTarget = z.looseObject({ sealed: z.string().optional() });
const SealedPart = ReplyTarget.omit({ platform: true, workspace: true });

function resultFrom(row: Row, open: (column: SealedColumn, stored: string) => string): Job['result'] {
  if (row.status !== 'COMPLETED') return null;
  return {
    text: open('tailored_resume_text', row.tailored_resume_text),
    edits: z.array(Edit).parse(JSON.parse(open('edits', row.edits))),
    gaps: z.array(Gap).parse(JSON.parse(open('gaps', row.gaps))),
    coverage: Coverage.parse(row.coverage),
    engine: row.engine,
    model: row.model,
    usage: usageFrom(row) ?? NO_USAGE,
    pages: row.pages,
    ...(row.own && { own: row.own }),
    ...(row.wish !== null && { wish: WishOutcome.parse(JSON.parse(open('wish', row.wish))) }),
  };
}

function supplementFrom(row: Row, open: (column: SealedColumn, stored: string) => string): Job['supplement'] {
  if (row.status !== 'COMPLETED' || row.supplement === null) return null;
  return Supplement.parse(JSON.parse(open('supplement', row.supplement)));
}

/** Reads the usage. Null if no engine was called yet. */
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

const NO_USAGE: Usage = { calls: 0, inputTokens: 0, cachedTokens: 0, outputTokens: 0, cost: 0 };

/** Opens a stored model transcript. */
export function openTranscript(stored: string, id: JobId, codec: Codec): ModelTranscript {
  return ModelTranscript.parse(JSON.parse(codec.openText(stored, jobCell('answer', id))));
}
