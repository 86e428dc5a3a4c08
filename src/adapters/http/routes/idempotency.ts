import { randomUUID } from 'node:crypto';
import type { Request } from 'express';
import type { UserId } from '../../../jobs/model/ids.ts';
import type { Job } from '../../../jobs/model/job.ts';
import type { Refusal } from '../../../jobs/model/refusal.ts';
import { ok, type Result } from '../../../jobs/model/result.ts';
import type { SubmitResult } from '../../../jobs/submit/create-job.ts';
import { stringsFor } from '../../../strings/strings.ts';
import type { ApiDeps } from '../middleware/deps.ts';
import { Problem, problemFrom } from '../middleware/problem.ts';

interface KeyedRequest {
  readonly request: Request;
  readonly user: UserId;
  /** What the key stands for: the same key must come with the same body. */
  readonly body: unknown;
}

/** Printable and without spaces, as a header is. 100 characters leave room for our own part of the key. */
const KEY_PATTERN = /^[\x21-\x7e]{1,100}$/;

/**
 * Starts a job under the request's Idempotency-Key, or under a new key if it has none. Two requests with one key at the
 * same time start one job, and both get it.
 */
export async function withIdempotencyKey(
  { request, user, body }: KeyedRequest,
  { submitDeps, requestKeys }: Pick<ApiDeps, 'submitDeps' | 'requestKeys'>,
  start: (requestKey: string) => Promise<Result<Job, Refusal>>,
): Promise<Job> {
  const key = request.get('idempotency-key');
  if (key === undefined) return valueOrProblem(await start(`http:${randomUUID()}`));
  if (!KEY_PATTERN.test(key)) throw new Problem(400, stringsFor().http.keyInvalid);
  const requestKey = `http:${key}`;
  // Each user has their own keys. An unknown user has none; starting the job refuses them.
  if (!(await submitDeps.store.users.find(user))) return valueOrProblem(await start(requestKey));
  const isSameRequest = await requestKeys.claim(user, requestKey, JSON.stringify([request.path, body]));
  if (!isSameRequest) throw new Problem(422, stringsFor().http.keyReused);
  const submitted = await start(requestKey);
  if (!submitted.ok) await requestKeys.free(user, requestKey);
  return valueOrProblem(submitted);
}

/** Returns the job of a submission, whether it was created now or earlier under the same key. */
export function submittedJob(submitted: SubmitResult): Result<Job, Refusal> {
  return submitted.ok ? ok(submitted.value.job) : submitted;
}

function valueOrProblem<T>(result: Result<T, Refusal>): T {
  if (result.ok) return result.value;
  throw problemFrom(result.error);
}
