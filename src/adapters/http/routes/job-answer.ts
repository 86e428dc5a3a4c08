import type { Request, Response } from 'express';
import { findJob } from '../../../jobs/lifecycle/find-job.ts';
import type { Job } from '../../../jobs/model/job.ts';
import { type Refusal, type RefusalCode, reason, refuse } from '../../../jobs/model/refusal.ts';
import type { ApiRoom } from '../middleware/deps.ts';
import { waitAsked } from '../middleware/prefer.ts';
import { type Problem, problemFrom } from '../middleware/problem.ts';
import { jobResource } from '../openapi/resources.ts';

type JobRoom = Pick<ApiRoom, 'access' | 'desk' | 'waiting'>;

/** The job that the path names, of the user that the request is made for. Anybody else's is not there. */
export async function ownJob(
  request: Request,
  { access, desk }: Pick<JobRoom, 'access' | 'desk'>,
): Promise<Job> {
  const user = await access.userOf(request);
  const found = await findJob(user, String(request.params.id), desk.store);
  if (found.ok) return found.value;
  throw jobProblem(found.error);
}

/** The status of a refusal that is not the request's fault: no such job, or a job in another state. */
const STATUSES: Partial<Record<RefusalCode, 404 | 409>> = {
  job_not_found: 404,
  reference_ambiguous: 409,
  job_running: 409,
  job_failed: 409,
  source_resume_deleted: 409,
  transcript_missing: 409,
  cancel_completed: 409,
  cancel_failed: 409,
  cancel_conflict: 409,
  retry_completed: 409,
  newest_version: 409,
};

/** The problem of what cannot be done to a job: 404, 409 or, when the request itself is wrong, 400. */
export function jobProblem(refusal: Refusal): Problem {
  return problemFrom(refusal, STATUSES[refusal.code] ?? 400);
}

interface Asked {
  readonly request: Request;
  readonly response: Response;
  /** Seconds, where the request does not say. */
  readonly usualWait: number;
  /** The status of a job that has not ended by then; 202 unless told. */
  readonly stillRunning?: 200 | 202;
}

/** Seconds that whoever asks again is told to wait. */
const ASK_AGAIN = '2';

/** Waits for a job as long as the one who asks would, and answers with it as it is then. */
export async function answerJob(
  { id, userId, status }: Job,
  { request, response, usualWait, stillRunning = 202 }: Asked,
  { access, desk, waiting }: JobRoom,
): Promise<void> {
  const { jobs } = desk.store;
  const seconds = waitAsked(request, response) ?? usualWait;
  if (status === 'PENDING') await waiting.untilEnded(id, seconds, untilGone(response));
  const job = await jobs.find(userId, id);
  if (!job) throw jobProblem(refuse({ job: reason('job_not_found') }).error);
  const running = job.status === 'PENDING';
  if (running) {
    const address = access.addressOf(request, `/api/jobs/${id}`, userId);
    response.status(stillRunning).set({ Location: address, 'Retry-After': ASK_AGAIN });
  }
  response.json(jobResource(job, running ? ((await jobs.progress(userId, id)) ?? 'received') : null));
}

/** Fires when the one who asked has hung up. */
function untilGone(response: Response): AbortSignal {
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  return gone.signal;
}
