import { randomUUID } from 'node:crypto';
import type { Request } from 'express';
import type { UserId } from '../../../jobs/model/ids.ts';
import type { Job } from '../../../jobs/model/job.ts';
import type { Refusal } from '../../../jobs/model/refusal.ts';
import { ok, type Result } from '../../../jobs/model/result.ts';
import type { Submitted } from '../../../jobs/submit/create-job.ts';
import type { ApiRoom } from '../middleware/deps.ts';
import { Problem } from '../middleware/problem.ts';
import { overLimit } from '../middleware/quota.ts';
import { jobProblem } from './job-answer.ts';

type Started = Result<Job, Refusal>;

interface Keyed {
  readonly request: Request;
  readonly user: UserId;
  /** What the key stands for: the same key again must come with the same. */
  readonly asked: unknown;
}

/** What is printed in one line, as headers are. 100 characters leave room for our own part of the key. */
const KEY = /^[\x21-\x7e]{1,100}$/;

/**
 * Starts work under the request's Idempotency-Key, or one of its own where it has none. Two requests at once with one
 * key start it once: the second gets the first one's job.
 */
export async function under(
  { request, user, asked }: Keyed,
  { desk, requestKeys }: Pick<ApiRoom, 'desk' | 'requestKeys'>,
  start: (requestKey: string) => Promise<Started>,
): Promise<Job> {
  const key = request.get('idempotency-key');
  if (key === undefined) return accepted(await start(`http:${randomUUID()}`));
  if (!KEY.test(key))
    throw new Problem(
      400,
      'The Idempotency-Key must have 1 to 100 characters, and neither spaces nor accents.',
    );
  // Keys are a user's own; where there is no such user, the work is refused for that.
  if (!(await desk.store.users.find(user))) return accepted(await start(`http:${key}`));
  const same = await requestKeys.claim(user, key, JSON.stringify([request.path, asked]));
  if (!same) throw new Problem(422, 'This Idempotency-Key was used for another request: take a new one.');
  const submitted = await start(`http:${key}`);
  if (!submitted.ok) await requestKeys.free(user, key);
  return accepted(submitted);
}

/** The job of a submission, whether it was created now or had been under the same key. */
export function startedJob(submitted: Submitted): Started {
  return submitted.ok ? ok(submitted.value.job) : submitted;
}

function accepted(submitted: Started): Job {
  if (submitted.ok) return submitted.value;
  throw overLimit(submitted.error) ?? jobProblem(submitted.error);
}
