import { queueDelivery } from '../delivery/delivery.ts';
import { settleQuota } from '../limits/quota.ts';
import { fault } from '../model/fault.ts';
import type { UserId } from '../model/ids.ts';
import type { Job } from '../model/job.ts';
import { type Refused, refuse } from '../model/refusal.ts';
import type { QueuedStore, Transaction } from '../ports/queue.ts';
import type { Tables } from '../ports/tables.ts';
import { failureOf } from './failure.ts';
import { findJob } from './find-job.ts';

export type Cancelled = { readonly ok: true; readonly job: Job } | Refused;

/**
 * Cancels a person's PENDING job, by its id or reference: FAILED with the code `cancelled`, out of their quota, and its
 * status message says so. Queued work of it ends without doing anything; an attempt that runs is told within seconds,
 * and commits nothing. A job that has ended stays as it is.
 */
export async function cancelJob(user: UserId, name: string, store: QueuedStore): Promise<Cancelled> {
  const found = await findJob(user, name, store);
  if (!found.ok) return found;
  const cancelled = await store.transaction((tx) => cancelIn(tx, found.job));
  if (cancelled) return { ok: true, job: cancelled };
  const now = await findJob(user, name, store);
  if (!now.ok) return now;
  return now.job.failure?.code === 'cancelled' ? now : refuse({ job: TOO_LATE[now.job.status] });
}

const TOO_LATE: Record<Job['status'], string> = {
  COMPLETED: 'This job is done already, so there is nothing to cancel: its answer can be deleted.',
  FAILED: 'This job has ended already, so there is nothing to cancel.',
  PENDING: 'This job could not be cancelled just now: try again.',
};

/** Cancels a PENDING job in the transaction; null where it has ended already. */
export async function cancelIn(tx: Transaction, job: Job): Promise<Job | null> {
  const failed = await stopJob(job, tx);
  if (failed) await queueDelivery(tx, failed);
  return failed;
}

/** Ends a PENDING job for good, in the transaction; null where it has ended already. Nobody is told. */
export async function stopJob(job: Job, tx: Transaction): Promise<Job | null> {
  // In this order, which is that of an attempt that ends: the work, the job, the day's limits.
  await tx.queue.withdraw(job, []);
  const failed = await tx.jobs.fail(job.id, failureOf(job, fault('cancelled', 'by its person')));
  if (failed) await settleQuota(tx, failed, await spentOn(failed, tx));
  return failed;
}

/** While the model writes, what it will be paid for is known to nobody here: all that was reserved counts. */
export async function spentOn(job: Job, { jobs }: Tables): Promise<Job['usage'] | 'reserved'> {
  if (job.failure?.code !== 'cancelled') return job.usage;
  return (await jobs.progress(job.userId, job.id)) === 'writing' ? 'reserved' : job.usage;
}
