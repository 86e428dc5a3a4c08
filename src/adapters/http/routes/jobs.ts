import { z } from 'zod';
import { deleteJob } from '../../../jobs/lifecycle/delete-job.ts';
import { JobId, UserId } from '../../../jobs/model/ids.ts';
import type { RequestWarning } from '../../../jobs/submit/name-request.ts';
import { submitJob } from '../../../jobs/submit/submit-job.ts';
import { parseBody, parseQuery } from '../middleware/body.ts';
import type { ApiDeps } from '../middleware/deps.ts';
import { DEFAULT_WAIT_SECONDS, MAX_WAIT_SECONDS } from '../middleware/prefer.ts';
import type { Operation } from '../openapi/operation.ts';
import { JobBody, JobPage, JobResource, toJobSummary } from '../openapi/resources.ts';
import { submittedJob, withIdempotencyKey } from './idempotency.ts';
import { answerJob, loadOwnJob } from './job-answer.ts';

/** Jobs on a page: by default, and at most. */
const DEFAULT_PAGE_SIZE = 20;
const MAX_PAGE_SIZE = 100;

const PREFER_DESCRIPTION = `respond-async: answers at once. wait=N: answers within N seconds, ${MAX_WAIT_SECONDS} at most.`;

const IDEMPOTENCY_KEY_DESCRIPTION =
  'The same key with the same request always returns the same job; with another request it is refused with 422.';

/** The responses of every operation that starts a job. */
export const JOB_RESPONSES = {
  200: { description: 'The job has ended.', schema: JobResource },
  202: {
    description: 'The job is still running. Ask again at Location.',
    schema: JobResource,
    headers: ['Location', 'Retry-After'],
  },
};

/** The request headers of every operation that starts a job. */
export const JOB_HEADER_DESCRIPTIONS = {
  Prefer: PREFER_DESCRIPTION,
  'Idempotency-Key': IDEMPOTENCY_KEY_DESCRIPTION,
};

const PageQuery = z.object({
  limit: z.coerce.number().int().min(1).max(MAX_PAGE_SIZE).default(DEFAULT_PAGE_SIZE),
  before: z.uuid().optional().describe('The id of a job. Lists jobs made before it.'),
});

/** Creates, lists, returns and deletes jobs. */
export function jobOperations(deps: ApiDeps): Operation[] {
  const { authorizer, submitDeps } = deps;
  const { store } = submitDeps;
  return [
    {
      id: 'createJob',
      method: 'post',
      path: '/api/jobs',
      summary: `Tailors a resume to a posting. Waits up to ${DEFAULT_WAIT_SECONDS} seconds for it, unless Prefer says otherwise.`,
      access: 'user',
      scope: 'jobs:write',
      body: JobBody,
      headers: JOB_HEADER_DESCRIPTIONS,
      responses: JOB_RESPONSES,
      problems: [413, 415, 422, 429],
      async handle(request, response) {
        const { options = {}, ...body } = parseBody(request, JobBody);
        authorizer.requireAccess(request, body.user_id);
        const user = UserId.parse(body.user_id);
        let warnings: readonly RequestWarning[] = [];
        const job = await withIdempotencyKey(
          { request, user, body: { ...body, options } },
          deps,
          async (requestKey) => {
            const submitted = await submitJob({ request: body, requestKey, options }, submitDeps);
            if (submitted.ok) warnings = submitted.value.warnings;
            return submittedJob(submitted);
          },
        );
        const answer = { request, response, defaultWaitSeconds: DEFAULT_WAIT_SECONDS, warnings };
        await answerJob(job, answer, deps);
      },
    },
    {
      id: 'listJobs',
      method: 'get',
      path: '/api/jobs',
      summary: "Lists a user's jobs, newest first.",
      access: 'user',
      scope: 'jobs:read',
      query: PageQuery,
      responses: { 200: { description: 'A page of jobs.', schema: JobPage } },
      problems: [],
      async handle(request, response) {
        const user = await authorizer.resolveUser(request);
        const { limit, before } = parseQuery(request, PageQuery);
        const older = before === undefined ? undefined : JobId.parse(before);
        const jobs = await store.jobs.list(user, limit + 1, older);
        const page = jobs.slice(0, limit);
        const last = jobs.length > limit ? page.at(-1) : undefined;
        const path = last && `/api/jobs?limit=${limit}&before=${last.id}`;
        const next = path ? authorizer.linkFor(request, path, user) : null;
        response.json({ jobs: page.map(toJobSummary), next } satisfies z.input<typeof JobPage>);
      },
    },
    {
      id: 'getJob',
      method: 'get',
      path: '/api/jobs/{id}',
      summary: 'Returns a job by its id or reference. With Prefer: wait=N, waits for its end first.',
      access: 'user',
      scope: 'jobs:read',
      headers: { Prefer: PREFER_DESCRIPTION },
      responses: { 200: { description: 'The job, running or ended.', schema: JobResource } },
      problems: [],
      async handle(request, response) {
        const job = await loadOwnJob(request, deps);
        await answerJob(job, { request, response, defaultWaitSeconds: 0, runningStatus: 200 }, deps);
      },
    },
    {
      id: 'deleteJob',
      method: 'delete',
      path: '/api/jobs/{id}',
      summary: 'Deletes a job with its files. A running job is stopped.',
      access: 'user',
      scope: 'jobs:write',
      responses: { 204: { description: 'The job is deleted.' } },
      problems: [],
      async handle(request, response) {
        const { userId, id } = await loadOwnJob(request, deps);
        await deleteJob(userId, id, store, authorizer.actorOf(request));
        response.status(204).end();
      },
    },
  ];
}
