import { groupPostedMessages } from '../delivery/retraction.ts';
import type { UserId } from '../model/ids.ts';
import type { Job } from '../model/job.ts';
import { type Refusal, reason, refuse } from '../model/refusal.ts';
import { DONE, type Result } from '../model/result.ts';
import type { PostedMessages } from '../ports/deliverer.ts';
import type { QueuedStore, Transaction } from '../ports/queue.ts';
import { cancelPendingJob } from './cancel-job.ts';
import { findJob } from './find-job.ts';

/**
 * Deletes a user's job with its files and deliveries, and cancels it first if it is PENDING. A process that has the
 * platform deletes its posted messages later.
 */
export async function deleteJob(
  user: UserId,
  name: string,
  store: QueuedStore,
): Promise<Result<void, Refusal>> {
  const found = await findJob(user, name, store);
  if (!found.ok) return found;
  const retracted = await store.transaction(async (tx) => {
    const posted = await removeJob(found.value, tx);
    for (const messages of posted ?? []) await tx.queue.retractMessages(messages);
    return posted;
  });
  return retracted ? DONE : refuse({ job: reason('job_not_found') });
}

/** Deletes a job in the transaction. Returns its messages that are still posted; null when it was gone already. */
export async function removeJob(job: Job, tx: Transaction): Promise<PostedMessages[] | null> {
  await cancelPendingJob(job, tx, { delivery: 'none' });
  const deliveries = await tx.deliveries.listByJob(job.userId, job.id);
  await tx.queue.withdraw(job, deliveries);
  // Read them again: an attempt that held its delivery until now may have posted more.
  const posted = await tx.deliveries.listByJob(job.userId, job.id);
  return (await tx.jobs.delete(job.userId, job.id)) ? groupPostedMessages(posted) : null;
}
