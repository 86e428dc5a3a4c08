import { z } from 'zod';
import { deleteJob } from '../../../jobs/lifecycle/delete-job.ts';
import { JobId, UserId } from '../../../jobs/model/ids.ts';
import { submitJob } from '../../../jobs/submit/submit-job.ts';
import { bodyOf, queryOf } from '../middleware/body.ts';
import type { ApiRoom } from '../middleware/deps.ts';
import { LONGEST_WAIT, USUAL_WAIT } from '../middleware/prefer.ts';
import type { Operation } from '../openapi/operation.ts';
import { JobBody, JobPage, JobResource, jobSummary } from '../openapi/resources.ts';
import { startedJob, under } from './idempotency.ts';
import { answerJob, ownJob } from './job-answer.ts';

/** Jobs on a page, where the request does not say and at most. */
const USUAL_PAGE = 20;
const LONGEST_PAGE = 100;

const PREFER = `respond-async: answered at once. wait=N: answered within N seconds, ${LONGEST_WAIT} at most.`;

export const IDEMPOTENCY_KEY =
  'The same key with the same request gives the same job, however often it is sent; with another request, 422.';

export const JOB_ANSWERS = {
  200: { description: 'The job has ended.', schema: JobResource },
  202: {
    description: 'It is still under way: ask again at Location.',
    schema: JobResource,
    headers: ['Location', 'Retry-After'],
  },
};

export const JOB_HEADERS = { Prefer: PREFER, 'Idempotency-Key': IDEMPOTENCY_KEY };

const PageQuery = z.object({
  limit: z.coerce.number().int().min(1).max(LONGEST_PAGE).default(USUAL_PAGE),
  before: z.uuid().optional().describe('The id of a job: those made before it.'),
});

export function jobOperations(room: ApiRoom): Operation[] {
  const { access, desk } = room;
  const { store } = desk;
  return [
    {
      id: 'createJob',
      method: 'post',
      path: '/api/jobs',
      summary: `Tailors a resume to a posting; waits ${USUAL_WAIT} seconds for it unless told otherwise.`,
      access: 'user',
      body: JobBody,
      headers: JOB_HEADERS,
      answers: JOB_ANSWERS,
      problems: [413, 415, 422, 429],
      async handle(request, response) {
        const { options = {}, ...asked } = bodyOf(request, JobBody);
        access.requireMay(request, asked.user_id);
        const user = UserId.parse(asked.user_id);
        const job = await under({ request, user, asked: { ...asked, options } }, room, async (requestKey) =>
          startedJob(await submitJob({ request: asked, requestKey, options }, desk)),
        );
        await answerJob(job, { request, response, usualWait: USUAL_WAIT }, room);
      },
    },
    {
      id: 'listJobs',
      method: 'get',
      path: '/api/jobs',
      summary: 'The jobs of a user, the newest first.',
      access: 'user',
      query: PageQuery,
      answers: { 200: { description: 'A page of them.', schema: JobPage } },
      problems: [],
      async handle(request, response) {
        const user = await access.userOf(request);
        const { limit, before } = queryOf(request, PageQuery);
        const older = before === undefined ? undefined : JobId.parse(before);
        const jobs = await store.jobs.list(user, limit + 1, older);
        const page = jobs.slice(0, limit);
        const last = jobs.length > limit ? page.at(-1) : undefined;
        const path = last && `/api/jobs?limit=${limit}&before=${last.id}`;
        const next = path ? access.addressOf(request, path, user) : null;
        response.json({ jobs: page.map(jobSummary), next } satisfies z.input<typeof JobPage>);
      },
    },
    {
      id: 'getJob',
      method: 'get',
      path: '/api/jobs/{id}',
      summary: 'A job as it is, by its id or reference; with Prefer: wait=N, once it has ended.',
      access: 'user',
      headers: { Prefer: PREFER },
      answers: { 200: { description: 'The job, whether it has ended or not.', schema: JobResource } },
      problems: [],
      async handle(request, response) {
        const job = await ownJob(request, room);
        await answerJob(job, { request, response, usualWait: 0, stillRunning: 200 }, room);
      },
    },
    {
      id: 'deleteJob',
      method: 'delete',
      path: '/api/jobs/{id}',
      summary: 'Deletes a job with its files; one that is under way is stopped.',
      access: 'user',
      answers: { 204: { description: 'It is gone.' } },
      problems: [],
      async handle(request, response) {
        const { userId, id } = await ownJob(request, room);
        await deleteJob(userId, id, store);
        response.status(204).end();
      },
    },
  ];
}
