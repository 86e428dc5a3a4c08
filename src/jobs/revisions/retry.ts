import { findJob } from '../lifecycle/find-job.ts';
import { type EngineName, type Job, supplementKindOf } from '../model/job.ts';
import { type RefusalCode, reason, refuse } from '../model/refusal.ts';
import type { ReplyTarget } from '../model/reply-target.ts';
import { ok } from '../model/result.ts';
import type { PipelineDeps, RunOptions } from '../pipeline/deps.ts';
import { runDirectly } from '../pipeline/run-directly.ts';
import type { Repositories } from '../ports/repositories.ts';
import type { SubmitResult } from '../submit/create-job.ts';
import { refuseTranslation } from '../submit/job-options.ts';
import { enqueueCreatedJob, runOrRefuse, type SubmitDeps } from '../submit/submit-job.ts';
import { refuseWithoutAi } from './supplements.ts';
import type { RevisionCommand, RevisionResult } from './version.ts';

/** What a retry changes. Anything left out stays as in the failed job. */
export interface RetryOverrides {
  readonly engine?: EngineName | undefined;
  /** Where it is answered. */
  readonly target?: ReplyTarget | undefined;
}

/**
 * Submits a user's FAILED job again: a new job with the same request, reply target and options, within the day's limits.
 * The same request key gives the same job. One during which processes died may be submitted again once.
 */
export async function retryJob(
  command: RevisionCommand,
  overrides: RetryOverrides,
  deps: SubmitDeps,
): Promise<SubmitResult> {
  return runOrRefuse(() =>
    deps.store.transaction(async (tx) => {
      const retried = await createRetry(command, overrides, deps.defaultEngine, tx);
      if (retried.ok && retried.value.created) await enqueueCreatedJob(retried.value.job, tx, deps);
      return retried;
    }),
  );
}

/**
 * Submits a user's FAILED job again and runs it in this process. The same request key gives the same job, which is run
 * to its end if an earlier attempt was interrupted.
 */
export async function retryDirectly(
  command: RevisionCommand,
  overrides: RetryOverrides,
  deps: PipelineDeps,
  options: RunOptions = {},
): Promise<RevisionResult> {
  const retried = await retryJob(command, overrides, { ...deps, quota: null });
  if (!retried.ok) return retried;
  const { job } = retried.value;
  return ok(job.status === 'PENDING' ? await runDirectly(job, deps, options) : job);
}

/** Creates the PENDING job alone. Call it in a transaction. */
export async function createRetry(
  command: RevisionCommand,
  { engine, target }: RetryOverrides,
  defaultEngine: EngineName,
  repositories: Repositories,
): Promise<SubmitResult> {
  if (!(await repositories.users.lock(command.userId))) return refuse({ user_id: reason('user_not_found') });
  const found = await findJob(command.userId, command.job, repositories);
  if (!found.ok) return found;
  const { value: failed } = found;
  if (failed.status !== 'FAILED') return refuse({ job: reason(RETRY_REFUSALS[failed.status]) });
  if (await wasRetriedAfterCrashes(failed, command, repositories))
    return refuse({ job: reason('retry_crashed') });

  const resume = failed.resumeId ? await repositories.resumes.find(command.userId, failed.resumeId) : null;
  if (!resume) return refuse({ job: reason('source_resume_deleted') });

  const kind = supplementKindOf(failed);
  if (kind && engine === 'offline') return refuseWithoutAi(kind, true);

  const replayed = await findReplayedAnswer(failed, repositories);
  const options = engine && !replayed ? { ...failed.options, engine } : failed.options;
  const refused = refuseTranslation(options, defaultEngine);
  if (refused) return refused;
  const { requestKey } = command;
  const made = await repositories.jobs.create({
    ...failed,
    options,
    place: target ?? failed.place,
    requestKey,
  });
  if (made.created && replayed) await repositories.jobs.saveTranscript(made.job.id, replayed);
  return ok(made);
}

/** The person's newest jobs among which an earlier retry is looked for. */
const RECENT_JOBS = 100;

/**
 * True for a job that was quarantined because processes died during it, and that has been submitted again since or
 * before.
 */
async function wasRetriedAfterCrashes(
  failed: Job,
  { userId, requestKey }: RevisionCommand,
  { jobs }: Repositories,
): Promise<boolean> {
  if (failed.failure?.code !== CRASHED || (await jobs.findByRequestKey(userId, requestKey))) return false;
  const recent = await jobs.list(userId, RECENT_JOBS);
  return recent.some(
    (other) =>
      other.id !== failed.id &&
      other.resumeId === failed.resumeId &&
      other.jobDescription === failed.jobDescription &&
      (other.status === 'PENDING' || other.failure?.code === CRASHED),
  );
}

const CRASHED = 'job_crashed_repeatedly';

const RETRY_REFUSALS = {
  PENDING: 'job_running',
  COMPLETED: 'retry_completed',
} as const satisfies Record<Exclude<Job['status'], 'FAILED'>, RefusalCode>;

/**
 * Finds the answer that a failed version was meant to replay, which its parent paid for. Null for any other job: its own
 * answer isn't used again.
 */
async function findReplayedAnswer(job: Job, { jobs }: Repositories) {
  const paid = (job.usage?.calls ?? 0) > 0;
  return job.parentJobId === null || paid || job.revision.made.by === 'run'
    ? null
    : jobs.findTranscript(job.userId, job.id);
}
