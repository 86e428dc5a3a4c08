import { createJob } from './create-job.ts';
import { queueStatus } from './delivery.ts';
import { refuseTranslation } from './handle-job-request.ts';
import type { EngineName, Job } from './job.ts';
import type { QueuedStore, Transaction } from './ports.ts';
import { type Quota, reserveQuota } from './quota.ts';
import type { Refused } from './refusal.ts';
import { type RawSubmission, type ValidRequest, validateJobRequest } from './validate-job-request.ts';

export type Submitted = { readonly ok: true; readonly job: Job; readonly created: boolean } | Refused;

/** Where submissions are taken. */
export interface Desk {
  readonly store: QueuedStore;
  readonly quota: Quota;
  /** The engine of a job that names none. */
  readonly defaultEngine: EngineName;
}

/**
 * Steps 1 and 2, and the rest put on the queue: the job, its place in the day's limits, its queued work and its
 * status message are committed together or not at all. A request key that was seen before gives its job.
 */
export async function submit(raw: RawSubmission, desk: Desk): Promise<Submitted> {
  const valid = await validateJobRequest(raw, desk.store);
  if (!valid.ok) return valid;
  const refused = refuseTranslation(valid.value.submission.options, desk.defaultEngine);
  if (refused) return refused;
  try {
    return await desk.store.transaction((tx) => accept(valid.value, tx, desk));
  } catch (error) {
    if (error instanceof OverLimit) return error.refused;
    throw error;
  }
}

async function accept(
  valid: ValidRequest,
  tx: Transaction,
  { quota, defaultEngine }: Desk,
): Promise<Submitted> {
  const { job, created } = await createJob(valid, tx);
  if (created) {
    const letters = valid.resume.parsedText.length + job.jobDescription.length;
    const spending = { letters, engine: job.options.engine ?? defaultEngine };
    const refused = await reserveQuota(tx, job, spending, quota);
    if (refused) throw new OverLimit(refused);
    await tx.queue.tailor(job);
    await queueStatus(tx, job);
  }
  return { ok: true, job, created };
}

/** Thrown to roll the job back with what it had reserved. */
class OverLimit extends Error {
  readonly refused: Refused;
  constructor(refused: Refused) {
    super(refused.refusal.error);
    this.refused = refused;
  }
}
