import { queueStatus } from '../delivery/delivery.ts';
import { type Quota, reserveQuota } from '../limits/quota.ts';
import { findRemainingModelCalls } from '../limits/remaining-model-calls.ts';
import type { EngineName, Job } from '../model/job.ts';
import { type Refused, reason, refuse } from '../model/refusal.ts';
import type { QueuedStore, Transaction } from '../ports/queue.ts';
import { needsConsent } from '../settings/consent.ts';
import { createJob, type Submitted } from './create-job.ts';
import { refuseTranslation } from './refuse-translation.ts';
import { type RawSubmission, type ValidRequest, validateJobRequest } from './validate-job-request.ts';

/** Where submissions are taken. */
export interface SubmitDeps {
  readonly store: QueuedStore;
  /** Null: jobs count against no limit, as for a caller on this machine. */
  readonly quota: Quota | null;
  /** The engine of a job that names none. */
  readonly defaultEngine: EngineName;
  /**
   * The model's host, where the person must have agreed to it themselves before their resume goes there; null or left
   * out where whoever submits answers for them.
   */
  readonly consentTo?: string | null;
}

/**
 * Steps 1 and 2, and the rest put on the queue: the job, its place in the day's limits, its queued work and its
 * status message are committed together or not at all. A request key that was seen before gives its job.
 */
export async function submit(raw: RawSubmission, desk: SubmitDeps): Promise<Submitted> {
  const valid = await validateJobRequest(raw, desk.store);
  if (!valid.ok) return valid;
  const refused = refuseTranslation(valid.value.submission.options, desk.defaultEngine);
  if (refused) return refused;
  return orRefused(() => desk.store.transaction((tx) => accept(valid.value, tx, desk)));
}

/** A transaction that enqueues a job, and the refusal for which it was rolled back. */
export async function orRefused<T>(transaction: () => Promise<T>): Promise<T | Refused> {
  try {
    return await transaction();
  } catch (error) {
    if (error instanceof RolledBack) return error.refused;
    throw error;
  }
}

async function accept(valid: ValidRequest, tx: Transaction, desk: SubmitDeps): Promise<Submitted> {
  const made = await createJob(valid, tx);
  if (made.ok && made.value.created) await enqueue(made.value.job, tx, desk);
  return made;
}

/**
 * Puts a job that was made in this transaction, which has locked its person, on the queue: within the day's limits, and
 * with their consent.
 *
 * @throws RolledBack where it may not be.
 */
export async function enqueue(
  job: Job,
  tx: Transaction,
  { quota, defaultEngine, consentTo = null }: SubmitDeps,
): Promise<void> {
  const asking = await findRemainingModelCalls(job, defaultEngine, tx);
  if (asking !== 'nothing' && consentTo !== null) await requireConsent(job, consentTo, tx);
  if (quota !== null) {
    const refused = await reserveQuota(tx, job, { letters: await lettersOf(job, tx), asking }, quota);
    if (refused) throw new RolledBack(refused);
  }
  await tx.queue.enqueueJob(job);
  await queueStatus(tx, job);
}

async function requireConsent({ userId }: Job, vendor: string, { users }: Transaction): Promise<void> {
  const user = await users.find(userId);
  if (user && !needsConsent(user, 'openai', vendor)) return;
  throw new RolledBack(refuse({ user_id: reason('consent_required', { vendor }) }));
}

async function lettersOf({ resumeId, jobDescription }: Job, { resumes }: Transaction): Promise<number> {
  const resume = resumeId === null ? null : await resumes.find(resumeId);
  return (resume?.parsedText.length ?? 0) + jobDescription.length;
}

/** Thrown to roll the job back with what it had reserved. */
class RolledBack extends Error {
  readonly refused: Refused;
  constructor(refused: Refused) {
    super(refused.error.code);
    this.refused = refused;
  }
}
