import { z } from 'zod';
import { cancelJob } from '../../../jobs/lifecycle/cancel-job.ts';
import { EngineName, type SupplementKind } from '../../../jobs/model/job.ts';
import type { RevisionRequest } from '../../../jobs/revisions/prepare-revision.ts';
import { retryJob } from '../../../jobs/revisions/retry.ts';
import { submitRevision } from '../../../jobs/revisions/revise.ts';
import { submitSupplement } from '../../../jobs/revisions/supplements.ts';
import type { RevisionCommand, RevisionResult } from '../../../jobs/revisions/version.ts';
import { parseBody } from '../middleware/body.ts';
import type { ApiDeps } from '../middleware/deps.ts';
import { DEFAULT_WAIT_SECONDS } from '../middleware/prefer.ts';
import { problemFrom } from '../middleware/problem.ts';
import type { Operation } from '../openapi/operation.ts';
import { JobResource } from '../openapi/resources.ts';
import { submittedJob, withIdempotencyKey } from './idempotency.ts';
import { answerJob, loadOwnJob } from './job-answer.ts';
import { JOB_HEADER_DESCRIPTIONS, JOB_RESPONSES } from './jobs.ts';

const Ids = z.array(z.string().max(20)).max(500);

/** Longer than the jobs accept, which refuse it with a better sentence. */
const Text = z.string().max(5_000);

const UndoBody = z.strictObject({ edits: z.union([z.literal('all'), Ids]) });
const AcceptBody = z.strictObject({ edits: Ids });
const FactBody = z.strictObject({
  entry: z
    .string()
    .max(20)
    .describe(
      'The entry or section of the resume that it belongs to, such as E2 or X3: for a point that is unclear, the `entry` of its atom in `gaps`.',
    ),
  text: Text,
  requirement: z.string().max(20).optional().describe('The requirement that it answers, such as R3.'),
});
const RefineBody = z.strictObject({
  instruction: Text.optional(),
  lock: Ids.optional().describe('Sections that stay as they are from now on, such as X3.'),
  engine: EngineName.optional(),
});
const RetryBody = z.strictObject({ engine: EngineName.optional() });
const NoBody = z.strictObject({});

/** What a client can do with a job that exists. A new version is a job of its own; the old one never changes. */
export function versionOperations(deps: ApiDeps): Operation[] {
  return [
    versionOperation(deps, 'undo', 'Undoes edits: some by their ids, or "all".', UndoBody, ({ edits }) => ({
      by: 'undo',
      edits,
    })),
    versionOperation(
      deps,
      'accept',
      'Applies edits that were suggested or undone.',
      AcceptBody,
      ({ edits }) => ({
        by: 'accept',
        edits,
      }),
    ),
    versionOperation(
      deps,
      'facts',
      "Adds a statement of the person's own to the resume.",
      FactBody,
      (statement) => ({
        by: 'fact',
        statement,
      }),
    ),
    versionOperation(
      deps,
      'refine',
      'Changes what the instruction asks for, under the same rules.',
      RefineBody,
      (refinement) => ({
        by: 'refine',
        refinement,
      }),
    ),
    versionOperation(deps, 'restore', 'Makes this version the newest one again.', NoBody, () => ({
      by: 'restore',
    })),
    supplementOperation(
      deps,
      'letter',
      'Writes a cover letter for a finished job, through the same checks, as a job of its own. A job has one: asking again returns it. Nothing sends it.',
    ),
    supplementOperation(
      deps,
      'questions',
      'Asks what an interviewer would ask about each changed line, as a job of its own. A job has one: asking again returns it.',
    ),
    retryOperation(deps),
    cancelOperation(deps),
  ];
}

function versionOperation<T>(
  deps: ApiDeps,
  verb: 'undo' | 'accept' | 'facts' | 'refine' | 'restore',
  summary: string,
  schema: z.ZodType<T>,
  requestFrom: (body: T) => RevisionRequest,
): Operation {
  return newJobOperation(deps, { id: `${verb}Job`, verb, summary, schema }, (command, body) =>
    submitRevision(command, requestFrom(body), null, deps.submitDeps),
  );
}

function supplementOperation(deps: ApiDeps, kind: SupplementKind, summary: string): Operation {
  const id = kind === 'letter' ? 'writeLetter' : 'askQuestions';
  return newJobOperation(deps, { id, verb: kind, summary, schema: NoBody }, async (command) =>
    submittedJob(await submitSupplement(command, kind, null, deps.submitDeps)),
  );
}

function retryOperation(deps: ApiDeps): Operation {
  const summary = 'Runs a failed job again, as a new job.';
  return newJobOperation(
    deps,
    { id: 'retryJob', verb: 'retry', summary, schema: RetryBody },
    async (command, body) => submittedJob(await retryJob(command, body, deps.submitDeps)),
  );
}

/** An operation on a job of the user that submits another. */
function newJobOperation<T>(
  deps: ApiDeps,
  {
    id: operationId,
    verb,
    summary,
    schema,
  }: {
    readonly id: string;
    readonly verb: string;
    readonly summary: string;
    readonly schema: z.ZodType<T>;
  },
  submit: (command: RevisionCommand, body: T) => Promise<RevisionResult>,
): Operation {
  return {
    id: operationId,
    method: 'post',
    path: `/api/jobs/{id}/${verb}`,
    summary,
    access: 'user',
    scope: 'jobs:write',
    body: schema,
    headers: JOB_HEADER_DESCRIPTIONS,
    responses: JOB_RESPONSES,
    problems: [409, 413, 415, 422, 429],
    async handle(request, response) {
      const { id, userId } = await loadOwnJob(request, deps);
      const body = parseBody(request, schema);
      const job = await withIdempotencyKey({ request, user: userId, body }, deps, (requestKey) =>
        submit({ userId, job: id, requestKey }, body),
      );
      await answerJob(job, { request, response, defaultWaitSeconds: DEFAULT_WAIT_SECONDS }, deps);
    },
  };
}

function cancelOperation(deps: ApiDeps): Operation {
  return {
    id: 'cancelJob',
    method: 'post',
    path: '/api/jobs/{id}/cancel',
    summary: 'Stops a running job. It ends FAILED, and does not count against any limit.',
    access: 'user',
    scope: 'jobs:write',
    responses: { 200: { description: 'The cancelled job.', schema: JobResource } },
    problems: [409],
    async handle(request, response) {
      const { id, userId } = await loadOwnJob(request, deps);
      const cancelled = await cancelJob(userId, id, deps.submitDeps.store);
      if (!cancelled.ok) throw problemFrom(cancelled.error, 'address');
      await answerJob(cancelled.value, { request, response, defaultWaitSeconds: 0 }, deps);
    },
  };
}
