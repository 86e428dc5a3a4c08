import { faultOf } from '../lifecycle/failure.ts';
import { type Fault, fault } from '../model/fault.ts';
import type { JobId, UserId } from '../model/ids.ts';
import type { Job } from '../model/job.ts';
import { workspaceOf } from '../model/reply-target.ts';
import { type Attempt, delayBefore, LeaseLost } from '../ports/lease.ts';
import type { QueuedPipelineDeps, RunOptions } from './deps.ts';
import { createJobRun, type JobRun } from './job-run.ts';
import { runSteps } from './run-steps.ts';

/** A job by its ids, which is all that the queue stores about it. */
export interface JobRef {
  readonly jobId: JobId;
  readonly userId: UserId;
}

/**
 * Makes one attempt at steps 3 to 6 of a job. Commits the job's end together with its queued work and its delivery.
 * An attempt that has lost the job to another commits nothing.
 *
 * @throws the database's error if it can't be reached or can't save, or if a transaction keeps conflicting with others.
 * The queue then tries again.
 */
export async function runJob(
  ref: JobRef,
  attempt: Attempt,
  deps: QueuedPipelineDeps,
  options: RunOptions = {},
): Promise<void> {
  const { store, deadlineSeconds } = deps;
  const job = await store.jobs.find(ref.userId, ref.jobId);
  if (job?.status !== 'PENDING') {
    await store.queue.settle(attempt.lease);
    return;
  }
  const run = createJobRun(job, attempt, deps, options);
  if (await store.suspensions.find(job.userId, workspaceOf(job.place)))
    return run.fail(fault('suspended', 'an operator switched the person or their workspace off'));
  // A job without progress has not begun: so far, its workspace's limit has put it back each time.
  if (isLate(job, deadlineSeconds) && (await store.jobs.progress(job.userId, job.id)) !== null)
    return run.fail(fault('internal', 'its deadline is over, and no attempt came to an end'));
  const signal = options.signal ? AbortSignal.any([attempt.signal, options.signal]) : attempt.signal;
  try {
    const result = await runSteps(run, deps, signal);
    await run.closeProgress();
    if (!result.ok && !attempt.signal.aborted) await retryOrFail(run, result.error, attempt, deps);
  } catch (error) {
    await run.closeProgress();
    if (error instanceof LeaseLost || attempt.signal.aborted) return;
    if (store.isUnavailable(error) || store.isConflict(error)) throw error;
    await retryOrFail(run, faultOf(error), attempt, deps);
  }
}

/** Fails a job that has no attempt left. */
export function failJob(ref: JobRef, attempt: Attempt, deps: QueuedPipelineDeps): Promise<void> {
  return failWith(fault('internal', 'every attempt ended without an outcome'), ref, attempt, deps);
}

/** Fails a job during which processes died. */
export function failCrashedJob(ref: JobRef, attempt: Attempt, deps: QueuedPipelineDeps): Promise<void> {
  return failWith(fault('job_crashed_repeatedly', 'processes died during it'), ref, attempt, deps);
}

async function failWith(
  cause: Fault,
  ref: JobRef,
  attempt: Attempt,
  deps: QueuedPipelineDeps,
): Promise<void> {
  const job = await deps.store.jobs.find(ref.userId, ref.jobId);
  if (!job) {
    await deps.store.queue.settle(attempt.lease);
    return;
  }
  await createJobRun(job, attempt, deps).fail(cause);
}

/** Puts the work back on the queue where another attempt may help and there is time; fails the job otherwise. */
async function retryOrFail(
  run: JobRun,
  cause: Fault,
  { lease }: Attempt,
  { store, log, deadlineSeconds }: QueuedPipelineDeps,
): Promise<void> {
  const delay = delayBefore(lease, cause.retryAfter);
  if (!cause.retryable || lease.last || isLate(run.job, deadlineSeconds, delay)) return run.fail(cause);
  if (!(await store.transaction((tx) => tx.queue.release(lease, delay)))) return;
  const { code, detail } = cause;
  log.warn({ jobId: run.job.id, code, detail, attempt: lease.attempt, delay }, 'job put off');
}

/** True when the job would be past its deadline in `delaySeconds` seconds. */
function isLate(job: Job, deadlineSeconds: number, delaySeconds = 0): boolean {
  return Date.now() + delaySeconds * 1000 > job.createdAt.getTime() + deadlineSeconds * 1000;
}
