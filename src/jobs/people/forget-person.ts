import { postedMessagesOf } from '../delivery/retraction.ts';
import { settleQuota } from '../limits/quota.ts';
import type { UserId } from '../model/ids.ts';
import type { Job } from '../model/job.ts';
import type { PostedMessages } from '../ports/deliverer.ts';
import type { QueuedStore, Transaction } from '../ports/queue.ts';

/**
 * Deletes a person and everything of theirs, what they sent to the bot too. Jobs of theirs that run end quietly; what
 * was posted for them is taken back later, by the processes that have the platforms. What was spent stays counted,
 * under a hash. False where nobody is there any more.
 */
export function forget(user: UserId, store: QueuedStore): Promise<boolean> {
  return store.transaction(async (tx) => {
    if (!(await tx.users.lock(user))) return false;
    for (const standing of await forgetLocked(user, tx)) await tx.queue.retractMessages(standing);
    return true;
  });
}

/** In a transaction that has locked the person; gives what still stands of theirs. */
export async function forgetLocked(user: UserId, tx: Transaction): Promise<PostedMessages[]> {
  for (const job of await tx.jobs.listPending(user)) await abandon(job, tx);
  const deliveries = await tx.deliveries.listByUser(user);
  for (const identity of await tx.users.listIdentities(user)) await tx.inbox.eraseBySender(identity);
  await tx.users.delete(user);
  return postedMessagesOf(deliveries);
}

/** A job that is left half-way counts as one: whoever comes back has no fresh quota. */
async function abandon(job: Job, tx: Transaction): Promise<void> {
  await tx.queue.withdraw(job, await tx.deliveries.listByJob(job.userId, job.id));
  await settleQuota(tx, job, 'reserved');
}
