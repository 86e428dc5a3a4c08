import { createJob } from './create-job.ts';
import { queueStatus } from './delivery.ts';
import { refuseTranslation } from './handle-job-request.ts';
import type { EngineName, Job } from './job.ts';
import type { QueuedStore, SavedResume, Transaction } from './ports.ts';
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
  return withinLimits(() => desk.store.transaction((tx) => accept(valid.value, tx, desk)));
}

/** A transaction that enqueues a job, and the refusal for which it was rolled back. */
export async function withinLimits<T>(transaction: () => Promise<T>): Promise<T | Refused> {
  try {
    return await transaction();
  } catch (error) {
    if (error instanceof OverLimit) return error.refused;
    throw error;
  }
}

async function accept(valid: ValidRequest, tx: Transaction, desk: Desk): Promise<Submitted> {
  const { job, created } = await createJob(valid, tx);
  if (created) await enqueue(job, valid.resume, tx, desk);
  return { ok: true, job, created };
}

/**
 * Puts a job that was made in this transaction on the queue, within the day's limits.
 *
 * @throws OverLimit to roll it back, where one of them is reached.
 */
export async function enqueue(
  job: Job,
  resume: SavedResume,
  tx: Transaction,
  { quota, defaultEngine }: Desk,
): Promise<void> {
  const letters = resume.parsedText.length + job.jobDescription.length;
  const spending = { letters, engine: job.options.engine ?? defaultEngine };
  const refused = await reserveQuota(tx, job, spending, quota);
  if (refused) throw new OverLimit(refused);
  await tx.queue.tailor(job);
  await queueStatus(tx, job);
}

/** Thrown to roll the job back with what it had reserved. */
class OverLimit extends Error {
  readonly refused: Refused;
  constructor(refused: Refused) {
    super(refused.refusal.error);
    this.refused = refused;
  }
}
