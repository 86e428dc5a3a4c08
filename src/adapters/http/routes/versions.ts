import { z } from 'zod';
import { cancelJob } from '../../../jobs/lifecycle/cancel-job.ts';
import { EngineName } from '../../../jobs/model/job.ts';
import { retryJob } from '../../../jobs/revisions/retry.ts';
import type { RevisionRequest } from '../../../jobs/revisions/revise.ts';
import { submitRevision } from '../../../jobs/revisions/revise.ts';
import { bodyOf } from '../middleware/body.ts';
import type { ApiRoom } from '../middleware/deps.ts';
import { USUAL_WAIT } from '../middleware/prefer.ts';
import type { Operation } from '../openapi/operation.ts';
import { JobResource } from '../openapi/resources.ts';
import { startedJob, under } from './idempotency.ts';
import { answerJob, jobProblem, ownJob } from './job-answer.ts';
import { JOB_ANSWERS, JOB_HEADERS } from './jobs.ts';

const Ids = z.array(z.string().max(20)).max(500);

/** What a person says of themselves, or wishes: longer than the heart takes, which says so in a better sentence. */
const Text = z.string().max(5_000);

const UndoBody = z.strictObject({ edits: z.union([z.literal('all'), Ids]) });
const AcceptBody = z.strictObject({ edits: Ids });
const FactBody = z.strictObject({
  entry: z.string().max(20).describe('The entry of the resume that it belongs to, such as E2.'),
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

/** What can be done to a finished job: each makes another version, and the job itself never changes. */
export function versionOperations(room: ApiRoom): Operation[] {
  return [
    version(room, 'undo', 'Takes edits back: some by their ids, or "all".', UndoBody, ({ edits }) => ({
      by: 'undo',
      edits,
    })),
    version(room, 'accept', 'Applies edits that were suggested or undone.', AcceptBody, ({ edits }) => ({
      by: 'accept',
      edits,
    })),
    version(room, 'facts', 'Adds a statement of the person’s own to the resume.', FactBody, (statement) => ({
      by: 'fact',
      statement,
    })),
    version(room, 'refine', 'As the person wishes it, through the same gates.', RefineBody, (refinement) => ({
      by: 'refine',
      refinement,
    })),
    version(room, 'restore', 'Says again what this version says.', NoBody, () => ({ by: 'restore' })),
    retry(room),
    cancel(room),
  ];
}

function version<T>(
  room: ApiRoom,
  verb: 'undo' | 'accept' | 'facts' | 'refine' | 'restore',
  summary: string,
  body: z.ZodType<T>,
  revisingFrom: (asked: T) => RevisionRequest,
): Operation {
  return {
    id: `${verb}Job`,
    method: 'post',
    path: `/api/jobs/{id}/${verb}`,
    summary,
    access: 'user',
    body,
    headers: JOB_HEADERS,
    answers: JOB_ANSWERS,
    problems: [409, 413, 415, 422, 429],
    async handle(request, response) {
      const { id, userId } = await ownJob(request, room);
      const asked = bodyOf(request, body);
      const job = await under({ request, user: userId, asked }, room, (requestKey) =>
        submitRevision({ userId, job: id, requestKey }, revisingFrom(asked), null, room.desk),
      );
      await answerJob(job, { request, response, usualWait: USUAL_WAIT }, room);
    },
  };
}

function retry(room: ApiRoom): Operation {
  return {
    id: 'retryJob',
    method: 'post',
    path: '/api/jobs/{id}/retry',
    summary: 'Asks for a failed job again.',
    access: 'user',
    body: RetryBody,
    headers: JOB_HEADERS,
    answers: JOB_ANSWERS,
    problems: [409, 413, 415, 422, 429],
    async handle(request, response) {
      const { id, userId } = await ownJob(request, room);
      const asked = bodyOf(request, RetryBody);
      const job = await under({ request, user: userId, asked }, room, async (requestKey) =>
        startedJob(await retryJob({ userId, job: id, requestKey }, asked, room.desk)),
      );
      await answerJob(job, { request, response, usualWait: USUAL_WAIT }, room);
    },
  };
}

function cancel(room: ApiRoom): Operation {
  return {
    id: 'cancelJob',
    method: 'post',
    path: '/api/jobs/{id}/cancel',
    summary: 'Stops a job that is under way: it ends FAILED, and counts for no quota.',
    access: 'user',
    answers: { 200: { description: 'It has ended.', schema: JobResource } },
    problems: [409],
    async handle(request, response) {
      const { id, userId } = await ownJob(request, room);
      const cancelled = await cancelJob(userId, id, room.desk.store);
      if (!cancelled.ok) throw jobProblem(cancelled.error);
      await answerJob(cancelled.value, { request, response, usualWait: 0 }, room);
    },
  };
}
