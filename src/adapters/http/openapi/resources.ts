import { z } from 'zod';
import { referenceOf } from '../../../jobs/lifecycle/find-job.ts';
import {
  EngineName,
  Failure,
  InterviewQuestions,
  type Job,
  JobOptions,
  JobResult,
  JobStatus,
  LeftPart,
  Letter,
  OwnOutcome,
} from '../../../jobs/model/job.ts';
import { JobRequest } from '../../../jobs/model/job-request.ts';
import { RevisionOrigin } from '../../../jobs/model/revision.ts';
import { Usage } from '../../../jobs/model/usage.ts';
import { READ_WARNING_CODES } from '../../../jobs/ports/documents.ts';
import { PROGRESS_STEPS, type ProgressStep } from '../../../jobs/ports/progress.ts';
import type { SavedResume } from '../../../jobs/ports/resumes.ts';
import type { RequestWarning } from '../../../jobs/submit/name-request.ts';
import { failureJson } from '../../../strings/notice-text.ts';
import { publicJob } from '../../../strings/public-job.ts';

/* What goes over the wire. The OpenAPI document is made from these schemas, and they type what we send. */

export const JobBody = z
  .strictObject({ ...JobRequest.shape, options: z.strictObject(JobOptions.shape).optional() })
  .describe(
    "The shared job request. Without a resume_id, it uses the user's default resume. Without a title or a company_name, they are read from the posting, and a text that is none is refused with 422 and the code not_a_posting.",
  );

export const ProblemCode = z.enum([
  'token_missing',
  'token_invalid',
  'token_expired',
  'scope_missing',
  'suspended',
  'not_a_posting',
  'not_a_resume',
]);
export type ProblemCode = z.infer<typeof ProblemCode>;

export const ProblemResource = z
  .strictObject({
    error: z.string(),
    code: ProblemCode.optional().describe('For a program, where the status alone says too little.'),
    fields: z
      .record(z.string(), z.string())
      .optional()
      .describe('What is wrong with each field of the request.'),
    reference: z.string().optional().describe('Of an unexpected error: the log has it under this reference.'),
  })
  .describe('Every answer other than success.');

const FailureResource = Failure.extend({
  message: z.string().describe('What happened, then what to do next.'),
});

const summary = {
  id: z.uuid(),
  reference: z.string(),
  status: JobStatus,
  resume_id: z.uuid().nullable(),
  parent_job_id: z.uuid().nullable(),
  made: RevisionOrigin,
  title: z.string(),
  company_name: z.string(),
  failure: FailureResource.nullable(),
  created_at: z.iso.datetime(),
  updated_at: z.iso.datetime(),
};

/** Reasons are stored as codes and sent as sentences. */
const EditResource = JobResult.shape.edits.element.extend({
  reason: z.string(),
  further: z.array(z.string()).optional(),
});

export const JobResource = z
  .strictObject({
    ...summary,
    user_id: z.uuid(),
    progress: z.enum(PROGRESS_STEPS).nullable().describe('The current step; null once the job has ended.'),
    job_description: z.string(),
    tailored_resume_text: z.string().nullable(),
    edits: z.array(EditResource),
    rejected_count: z.number().int(),
    rejected: z.array(EditResource),
    gaps: JobResult.shape.gaps,
    coverage: JobResult.shape.coverage.nullable(),
    engine: EngineName.nullable(),
    model: z.string().nullable(),
    usage: Usage.nullable(),
    letter: Letter.omit({ kind: true, leftOut: true, model: true })
      .extend({ left_out: z.number().int() })
      .nullable()
      .describe('The cover letter, if this job wrote one: a suggestion, which nothing sends.'),
    interview_questions: InterviewQuestions.omit({ kind: true, leftOut: true, model: true })
      .extend({ left_out: z.number().int() })
      .nullable()
      .describe('What an interviewer may ask about each changed line, if this job asked.'),
    own: OwnOutcome.nullable(),
    wish: z
      .strictObject({
        left_out: z.array(LeftPart),
        is_same: z.boolean(),
        pages_before: z.number().int().nullable(),
      })
      .nullable()
      .describe('What became of the wish that made this version: the parts that were not granted, and why.'),
    untranslated: z
      .string()
      .nullable()
      .describe('The language that the job asked for, if not every line could be translated: then none was.'),
    pages_asked: z.number().int().nullable(),
    pages: z.number().int().nullable(),
    shortened: z
      .string()
      .nullable()
      .describe('What a page limit cost, in one sentence; null where it cost no line.'),
    look: JobOptions.shape.look.unwrap(),
    locked: z.array(z.string()),
    questions: z
      .array(
        z.strictObject({
          kind: z.enum(['skill', 'line']),
          question: z.string(),
          line: z.string().nullable().describe('The line that comes near.'),
          statement: z.string(),
          entry: z.string(),
          requirement: z.string().nullable(),
        }),
      )
      .describe(
        'What only the person knows. For a yes, post `statement` as the `text` of a fact, with `entry` and `requirement`; for a no, do nothing.',
      ),
    warnings: z
      .array(z.strictObject({ code: z.enum(['not_a_posting', 'nothing_read']), message: z.string() }))
      .describe('not_a_posting is only in the answer to the request that started the job.'),
  })
  .describe('A job. If it FAILED, `failure` says why.');
export type JobResource = z.input<typeof JobResource>;

/** Turns a job into its JSON. `progress` is null once the job has ended. */
export function toJobResource(
  job: Job,
  progress: ProgressStep | null,
  warnings: readonly RequestWarning[] = [],
): JobResource {
  return { ...publicJob(job, warnings), progress };
}

/** A page of jobs, newest first. */
export const JobPage = z.strictObject({
  jobs: z.array(z.strictObject(summary)),
  next: z.string().nullable().describe('The address of the next page; null on the last one.'),
});

/** Turns a job into an item of a JobPage. */
export function toJobSummary(job: Job): z.input<typeof JobPage>['jobs'][number] {
  return {
    id: job.id,
    reference: referenceOf(job),
    status: job.status,
    resume_id: job.resumeId,
    parent_job_id: job.parentJobId,
    made: job.revision.made,
    title: job.title,
    company_name: job.companyName,
    failure: job.failure && failureJson(job.failure),
    created_at: job.createdAt.toISOString(),
    updated_at: job.updatedAt.toISOString(),
  };
}

/** A saved resume. */
export const ResumeResource = z.strictObject({
  id: z.uuid(),
  filename: z.string(),
  media_type: z.string(),
  sha256: z.string(),
  is_default: z.boolean(),
  text: z
    .string()
    .describe('The text that was read. Everything the resume says later is checked against it.'),
  expires_at: z.iso.datetime().nullable(),
  created_at: z.iso.datetime(),
});

/** A resume that was just saved, and what could not be read of it. */
export const SavedResumeResource = z.strictObject({
  resume: ResumeResource,
  warnings: z.array(z.strictObject({ code: z.enum(READ_WARNING_CODES), message: z.string() })),
});

/** All of a user's resumes. */
export const ResumeList = z.strictObject({ resumes: z.array(ResumeResource) });

/** Turns a resume into its JSON, without the file. */
export function toResumeResource(resume: SavedResume): z.input<typeof ResumeResource> {
  return {
    id: resume.id,
    filename: resume.filename,
    media_type: resume.mediaType,
    sha256: resume.sha256,
    is_default: resume.isDefault,
    text: resume.parsedText,
    expires_at: resume.expiresAt?.toISOString() ?? null,
    created_at: resume.createdAt.toISOString(),
  };
}

/** The body that adds a user. */
export const UserBody = z.strictObject({
  external_id: z
    .string()
    .min(1)
    .max(200)
    // Every half of a surrogate pair is stored as the same letter, so two ids would become one user.
    .regex(/^[^\p{Cc}\p{Cs}]+$/u)
    .describe('Your own id of the person. The same id always gives the same user.'),
  display_name: z.string().min(1).max(200).optional(),
});

/** A user. */
export const UserResource = z.strictObject({
  id: z.uuid(),
  display_name: z.string().nullable(),
  created_at: z.iso.datetime(),
});
