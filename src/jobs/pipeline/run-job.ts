import { queueDelivery, showProgress } from '../delivery/delivery.ts';
import { failureOf, faultOf } from '../lifecycle/failure.ts';
import { spend } from '../lifecycle/spend.ts';
import { settleQuota } from '../limits/quota.ts';
import { type Fault, fault } from '../model/fault.ts';
import type { JobId, UserId } from '../model/ids.ts';
import type { Job } from '../model/job.ts';
import type { Platform } from '../model/reply-target.ts';
import type { Deliverer } from '../ports/deliverer.ts';
import { type Attempt, commit, commitHeld, delayBefore, LeaseLost } from '../ports/lease.ts';
import type { QueuedStore } from '../ports/queue.ts';
import type { Workshop } from './deps.ts';
import { coalesce } from './progress.ts';
import { runSteps } from './run-steps.ts';
import { type OnStepTime, timed } from './step-times.ts';

/** A job by its ids, which is all that the queue knows of it. */
export interface JobRef {
  readonly jobId: JobId;
  readonly userId: UserId;
}

export interface QueuedWorkshop extends Workshop {
  readonly store: QueuedStore;
  /** For the status message; a platform that is not served here is told nothing. */
  readonly deliverers: ReadonlyMap<Platform, Deliverer>;
  /** Seconds after its creation from which a job that failed, or whose process died, is not tried again. */
  readonly deadline: number;
  readonly onStepTime?: OnStepTime;
}

/**
 * One attempt at steps 3 to 6 of a queued job. Its end, whichever it is, is committed with the end of the queued
 * work and the delivery of what came of it; an attempt that lost the job to another commits nothing.
 *
 * @throws what the database throws when it cannot be reached, or others stand in the way: the queue tries again.
 */
export async function runQueuedJob(ref: JobRef, attempt: Attempt, workshop: QueuedWorkshop): Promise<void> {
  const { store } = workshop;
  const job = await store.jobs.find(ref.userId, ref.jobId);
  if (job?.status !== 'PENDING') {
    await store.queue.settle(attempt.lease);
    return;
  }
  // By what is noted of it: an attempt that was put back for want of a seat has not begun.
  if (isLate(job, workshop.deadline) && (await store.jobs.progress(job.userId, job.id)) !== null)
    return fail(
      job,
      fault('internal', 'its deadline is over, and no attempt came to an end'),
      attempt,
      workshop,
    );
  const mine = { ...workshop, store: storeOf(job, attempt, store) };
  const progress = coalesce((step) => report(job, step, mine));
  const onProgress = timed(progress.onProgress, workshop.onStepTime ?? (() => {}));
  const watch = { onProgress, signal: attempt.signal };
  try {
    const outcome = await runSteps(job, mine, watch);
    await progress.close();
    if (!outcome.ok && !attempt.signal.aborted) await endFailed(job, outcome.fault, attempt, workshop);
  } catch (error) {
    await progress.close();
    if (error instanceof LeaseLost || attempt.signal.aborted) return;
    if (store.isUnreachable(error) || store.isConflict(error)) throw error;
    await endFailed(job, faultOf(error), attempt, workshop);
  }
}

/** Every attempt died: the job ends FAILED, and its person is told. */
export async function giveUpJob(ref: JobRef, attempt: Attempt, workshop: QueuedWorkshop): Promise<void> {
  const job = await workshop.store.jobs.find(ref.userId, ref.jobId);
  if (job) await fail(job, fault('internal', 'every attempt ended without an outcome'), attempt, workshop);
  else await workshop.store.queue.settle(attempt.lease);
}

/**
 * The store as an attempt sees it: it writes only while the work is its own, save what it spent, which was spent.
 * Completing the job ends the queued work and puts the answer on the queue.
 */
function storeOf(job: Job, { lease }: Attempt, store: QueuedStore): QueuedStore {
  return {
    ...store,
    jobs: {
      ...store.jobs,
      addUsage: (_, usage) => store.transaction((tx) => spend(tx, job, usage)),
      saveAnswer: (id, answered) => commitHeld(store, lease, (tx) => tx.jobs.saveAnswer(id, answered)),
      setProgress: (id, step) => commitHeld(store, lease, (tx) => tx.jobs.setProgress(id, step)),
      complete: (id, result, files) =>
        commit(store, lease, async (tx) => {
          const completed = await tx.jobs.complete(id, result, files);
          if (!completed) return null;
          await settleQuota(tx, completed);
          await queueDelivery(tx, completed);
          return completed;
        }),
    },
  };
}

/** Given back to be tried again where that may help and there is time; else FAILED, with the notice of what happened. */
async function endFailed(job: Job, cause: Fault, attempt: Attempt, workshop: QueuedWorkshop): Promise<void> {
  const { store, log, deadline } = workshop;
  const { lease } = attempt;
  const delay = delayBefore(lease, cause.retryAfter);
  if (!cause.retryable || lease.last || isLate(job, deadline, delay))
    return fail(job, cause, attempt, workshop);
  if (!(await store.transaction((tx) => tx.queue.release(lease, delay)))) return;
  log.warn(
    { jobId: job.id, code: cause.code, detail: cause.detail, attempt: lease.attempt, delay },
    'job put off',
  );
}

/** True where so many seconds from now the job may not be tried again. */
function isLate(job: Job, deadline: number, delay = 0): boolean {
  return Date.now() + delay * 1000 > job.createdAt.getTime() + deadline * 1000;
}

async function fail(
  job: Job,
  cause: Fault,
  { lease }: Attempt,
  { store, log }: QueuedWorkshop,
): Promise<void> {
  const failure = failureOf(job, cause);
  try {
    const ended = await commit(store, lease, async (tx) => {
      const failed = await tx.jobs.fail(job.id, failure);
      if (!failed) return false;
      await settleQuota(tx, failed);
      await queueDelivery(tx, failed);
      return true;
    });
    const { reference } = failure;
    if (ended) log.error({ jobId: job.id, reference, code: cause.code, detail: cause.detail }, 'job failed');
  } catch (error) {
    if (!(error instanceof LeaseLost)) throw error;
  }
}

async function report(
  job: Job,
  step: Parameters<typeof showProgress>[1],
  workshop: QueuedWorkshop,
): Promise<void> {
  const { store, deliverers } = workshop;
  const deliverer = job.place && deliverers.get(job.place.platform);
  if (!(await store.jobs.setProgress(job.id, step)) || !deliverer) return;
  await showProgress(job, step, { store, deliverer });
  // It may have ended while this was on its way, and have been shown to: what was shown last is to be true.
  const now = await store.jobs.find(job.userId, job.id);
  if (now && now.status !== 'PENDING') await showProgress(now, 'done', { store, deliverer });
}
