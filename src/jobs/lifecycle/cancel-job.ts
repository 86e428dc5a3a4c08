import { fault } from '../model/fault.ts';
import type { UserId } from '../model/ids.ts';
import type { Job } from '../model/job.ts';
import { type Refusal, type RefusalCode, reason, refuse } from '../model/refusal.ts';
import { ok, type Result } from '../model/result.ts';
import type { QueuedStore, Transaction } from '../ports/queue.ts';
import { type EndJobOptions, endJob } from './end-job.ts';
import { failureOf } from './failure.ts';
import { findJob } from './find-job.ts';

/**
 * Cancels a user's PENDING job, by its id or reference. The job becomes FAILED with the code `cancelled`, no longer
 * counts in their quota, and its status message says so. Its queued work does nothing; an attempt that runs is aborted
 * within seconds and commits nothing. A job that has ended stays as it is.
 */
export async function cancelJob(
  user: UserId,
  name: string,
  store: QueuedStore,
): Promise<Result<Job, Refusal>> {
  const found = await findJob(user, name, store);
  if (!found.ok) return found;
  const cancelled = await store.transaction((tx) => cancelPendingJob(found.value, tx));
  if (cancelled) return ok(cancelled);
  const now = await findJob(user, name, store);
  if (!now.ok) return now;
  return now.value.failure?.code === 'cancelled'
    ? now
    : refuse({ job: reason(CANCEL_REFUSALS[now.value.status]) });
}

const CANCEL_REFUSALS = {
  COMPLETED: 'cancel_completed',
  FAILED: 'cancel_failed',
  PENDING: 'cancel_conflict',
} as const satisfies Record<Job['status'], RefusalCode>;

/** Cancels a PENDING job in the transaction. Null when it has ended already. */
export async function cancelPendingJob(
  job: Job,
  tx: Transaction,
  options?: EndJobOptions,
): Promise<Job | null> {
  await tx.queue.withdraw(job, []);
  const failure = failureOf(job, fault('cancelled', 'by its person'));
  return endJob(tx, job, { status: 'FAILED', failure }, options);
}
