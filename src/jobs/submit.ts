import { createJob } from './create-job.ts';
import { queueStatus } from './delivery.ts';
import type { Job } from './job.ts';
import type { QueuedStore, Transaction } from './ports.ts';
import { type Quota, reserveQuota } from './quota.ts';
import {
  type RawSubmission,
  type Refusal,
  type ValidRequest,
  validateJobRequest,
} from './validate-job-request.ts';

export type Submitted =
  | { readonly ok: true; readonly job: Job; readonly created: boolean }
  | { readonly ok: false; readonly refusal: Refusal };

/**
 * Steps 1 and 2, and the rest put on the queue: the job, its place in the day's limits, its queued work and its
 * status message are committed together or not at all. A request key that was seen before gives its job.
 */
export async function submit(raw: RawSubmission, store: QueuedStore, quota: Quota): Promise<Submitted> {
  const valid = await validateJobRequest(raw, store);
  if (!valid.ok) return valid;
  try {
    const submission = { ...valid.value.submission, place: raw.place };
    return await store.transaction((tx) => accept({ ...valid.value, submission }, tx, quota));
  } catch (error) {
    if (error instanceof OverLimit) return { ok: false, refusal: error.refusal };
    throw error;
  }
}

async function accept(valid: ValidRequest, tx: Transaction, quota: Quota): Promise<Submitted> {
  const { job, created } = await createJob(valid, tx);
  if (created) {
    const letters = valid.resume.parsedText.length + job.jobDescription.length;
    const refusal = await reserveQuota(tx, job, letters, quota);
    if (refusal) throw new OverLimit(refusal);
    await tx.queue.tailor(job);
    await queueStatus(tx, job);
  }
  return { ok: true, job, created };
}

/** Thrown to roll the job back with what it had reserved. */
class OverLimit extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.error);
    this.refusal = refusal;
  }
}
