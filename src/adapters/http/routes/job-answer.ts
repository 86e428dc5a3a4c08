import type { Request, Response } from 'express';
import { findJob } from '../../../jobs/lifecycle/find-job.ts';
import type { Job } from '../../../jobs/model/job.ts';
import { reason, refuse } from '../../../jobs/model/refusal.ts';
import type { RequestWarning } from '../../../jobs/submit/name-request.ts';
import type { ApiDeps } from '../middleware/deps.ts';
import { readPreferredWait } from '../middleware/prefer.ts';
import { problemFrom } from '../middleware/problem.ts';
import { toJobResource } from '../openapi/resources.ts';

type JobDeps = Pick<ApiDeps, 'authorizer' | 'submitDeps' | 'jobWaiter'>;

/** Loads the job that the path names. 404 if it is not the user's. */
export async function loadOwnJob(
  request: Request,
  { authorizer, submitDeps }: Pick<JobDeps, 'authorizer' | 'submitDeps'>,
): Promise<Job> {
  const user = await authorizer.resolveUser(request);
  const found = await findJob(user, String(request.params.id), submitDeps.store);
  if (found.ok) return found.value;
  throw problemFrom(found.error, 'address');
}

interface JobAnswer {
  readonly request: Request;
  readonly response: Response;
  /** How long to wait for the job's end, if the request does not say. */
  readonly defaultWaitSeconds: number;
  /** The status for a job that is still running; 202 by default. */
  readonly runningStatus?: 200 | 202;
  /** What the client should know about its request. */
  readonly warnings?: readonly RequestWarning[];
}

/** When a client should ask for a running job again, as `Retry-After` takes it. */
export const RETRY_AFTER_SECONDS = '2';

/** Waits for the job's end as long as the client wants to, then answers with the job as it is. */
export async function answerJob(
  { id, userId, status }: Job,
  { request, response, defaultWaitSeconds, runningStatus = 202, warnings }: JobAnswer,
  { authorizer, submitDeps, jobWaiter }: JobDeps,
): Promise<void> {
  const { jobs } = submitDeps.store;
  const seconds = readPreferredWait(request, response) ?? defaultWaitSeconds;
  if (status === 'PENDING') await jobWaiter.waitForEnd(id, seconds, onDisconnect(response));
  const job = await jobs.find(userId, id);
  if (!job) throw problemFrom(refuse({ job: reason('job_not_found') }).error, 'address');
  const isRunning = job.status === 'PENDING';
  if (isRunning) {
    const address = authorizer.linkFor(request, `/api/jobs/${id}`, userId);
    response.status(runningStatus).set({ Location: address, 'Retry-After': RETRY_AFTER_SECONDS });
  }
  const progress = isRunning ? ((await jobs.progress(userId, id)) ?? 'received') : null;
  response.json(toJobResource(job, progress, warnings));
}

/** Aborts when the client disconnects. */
function onDisconnect(response: Response): AbortSignal {
  const controller = new AbortController();
  response.once('close', () => controller.abort());
  return controller.signal;
}
