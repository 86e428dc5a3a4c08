import { queueStatus } from '../delivery/delivery.ts';
import { type Quota, reserveQuota } from '../limits/quota.ts';
import { findRemainingModelCalls } from '../limits/remaining-model-calls.ts';
import type { EngineName, Job } from '../model/job.ts';
import { type Refusal, type Refused, reason, refuse } from '../model/refusal.ts';
import { type ReplyTarget, workspaceOf } from '../model/reply-target.ts';
import { ok, type Result } from '../model/result.ts';
import type { Compute } from '../ports/compute.ts';
import type { Reader } from '../ports/documents.ts';
import type { QueuedStore, Transaction } from '../ports/queue.ts';
import type { SavedResume } from '../ports/resumes.ts';
import { needsConsent } from '../settings/consent.ts';
import { createJob, type SubmitResult } from './create-job.ts';
import { refuseTranslation } from './job-options.ts';
import { nameRequest, type RequestWarning } from './name-request.ts';
import { type RawSubmission, type ValidRequest, validateJobRequest } from './validate-job-request.ts';

/** The job of a submission, as `SubmitResult`, and what its caller should know. */
interface SubmittedJob {
  readonly job: Job;
  readonly created: boolean;
  readonly warnings: readonly RequestWarning[];
}

/** What submitting a job needs. */
export interface SubmitDeps {
  readonly store: QueuedStore;
  readonly compute: Compute;
  /** Reads again what an older reader read; left out, stored readings stay. */
  readonly reader?: Reader;
  /** Null when jobs count against no limit, as for a local caller. */
  readonly quota: Quota | null;
  /** The engine of a job that names none. */
  readonly defaultEngine: EngineName;
  /**
   * The model's host, when the user must have agreed to it before their resume goes there. Null or left out when the
   * caller is responsible for their consent.
   */
  readonly consentTo?: string | null;
}

/**
 * Runs steps 1 and 2 and queues the rest. Commits the job, its share of the day's limits, its queued work and its status
 * message together, or nothing. The same request key gives the same job.
 */
export async function submitJob(
  raw: RawSubmission,
  deps: SubmitDeps,
): Promise<Result<SubmittedJob, Refusal>> {
  const valid = await validateJobRequest(raw, deps);
  if (!valid.ok) return valid;
  const refused = refuseTranslation(valid.value.submission.options, deps.defaultEngine);
  if (refused) return refused;
  const { submission } = valid.value;
  const named =
    raw.reading === 'done'
      ? ok({ request: submission.request, warnings: [] })
      : await nameRequest(submission.request, deps.compute);
  if (!named.ok) return named;
  const { request, warnings } = named.value;
  const complete = { ...valid.value, submission: { ...submission, request } };
  const made = await runOrRefuse(() => deps.store.transaction((tx) => acceptRequest(complete, tx, deps)));
  return made.ok ? ok({ ...made.value, warnings }) : made;
}

/** Runs a transaction that enqueues a job. Returns the refusal if it was rolled back for one. */
export async function runOrRefuse<T>(transaction: () => Promise<T>): Promise<T | Refused> {
  try {
    return await transaction();
  } catch (error) {
    if (error instanceof RolledBack) return error.refused;
    throw error;
  }
}

async function acceptRequest(valid: ValidRequest, tx: Transaction, deps: SubmitDeps): Promise<SubmitResult> {
  const made = await createJob(valid, tx);
  if (made.ok && made.value.created) await enqueueCreatedJob(made.value.job, tx, deps, valid.resume);
  return made;
}

/**
 * Queues a job that was created in this transaction, within the day's limits and with its user's consent. The
 * transaction must have locked the user. Loads the job's resume unless the caller has it.
 *
 * @throws RolledBack when the job is refused.
 */
export async function enqueueCreatedJob(
  job: Job,
  tx: Transaction,
  { quota, defaultEngine, consentTo = null }: SubmitDeps,
  resume?: Pick<SavedResume, 'parsedText'>,
): Promise<void> {
  await requireService(job, tx);
  const calls = await findRemainingModelCalls(job, defaultEngine, tx);
  if (calls !== 'nothing' && consentTo !== null) await requireConsent(job, consentTo, tx);
  if (quota !== null) {
    const refused = await reserveQuota(tx, job, { chars: await countChars(job, tx, resume), calls }, quota);
    if (refused) throw new RolledBack(refused);
  }
  await tx.queue.enqueueJob(job);
  await queueStatus(tx, job);
}

/**
 * Queues a job that was created in this transaction from another one, to be answered at `target`; null: where the other
 * was. Returns it with its place.
 *
 * @throws RolledBack when the job is refused.
 */
export async function enqueueJobAt(
  created: Job,
  target: ReplyTarget | null,
  tx: Transaction,
  deps: SubmitDeps,
): Promise<Job> {
  const job: Job = { ...created, place: target ?? created.place };
  if (target) await tx.jobs.setReplyTarget(job.id, target);
  await enqueueCreatedJob(job, tx, deps);
  return job;
}

async function requireService({ userId, place }: Job, { suspensions }: Transaction): Promise<void> {
  const scope = await suspensions.find(userId, workspaceOf(place));
  if (scope) throw new RolledBack(refuse({ user_id: reason('suspended', { scope }) }));
}

async function requireConsent({ userId }: Job, vendor: string, { users }: Transaction): Promise<void> {
  const user = await users.find(userId);
  if (user && !needsConsent(user, 'openai', vendor)) return;
  throw new RolledBack(refuse({ user_id: reason('consent_required', { vendor }) }));
}

async function countChars(
  { userId, resumeId, jobDescription }: Job,
  { resumes }: Transaction,
  known?: Pick<SavedResume, 'parsedText'>,
): Promise<number> {
  const resume = known ?? (resumeId === null ? null : await resumes.find(userId, resumeId));
  return (resume?.parsedText.length ?? 0) + jobDescription.length;
}

/** Rolls the job back together with what it reserved. */
class RolledBack extends Error {
  readonly refused: Refused;
  constructor(refused: Refused) {
    super(refused.error.code);
    this.refused = refused;
  }
}
