import type { Request, Response } from 'express';
import { findJob, NO_SUCH_JOB } from '../../../jobs/lifecycle/find-job.ts';
import type { Job } from '../../../jobs/model/job.ts';
import type { Refusal } from '../../../jobs/model/refusal.ts';
import type { ApiRoom } from '../middleware/deps.ts';
import { waitAsked } from '../middleware/prefer.ts';
import { Problem, problemFrom } from '../middleware/problem.ts';
import { jobResource } from '../openapi/resources.ts';

type JobRoom = Pick<ApiRoom, 'access' | 'desk' | 'waiting'>;

/** The job that the path names, of the user that the request is made for. Anybody else's is not there. */
export async function ownJob(
  request: Request,
  { access, desk }: Pick<JobRoom, 'access' | 'desk'>,
): Promise<Job> {
  const user = await access.userOf(request);
  const found = await findJob(user, String(request.params.id), desk.store);
  if (found.ok) return found.job;
  throw jobProblem(found.refusal);
}

/** What cannot be done to a job: 404 where it is not there, 409 where it is not in the state for it, 400 otherwise. */
export function jobProblem(refusal: Refusal): Problem {
  const { job } = refusal.fields;
  return problemFrom(refusal, job === NO_SUCH_JOB ? 404 : job === undefined ? 400 : 409);
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
  if (!job) throw new Problem(404, NO_SUCH_JOB);
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
