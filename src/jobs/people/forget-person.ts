import { retractPosts } from '../delivery/retraction.ts';
import { settleQuota } from '../limits/quota.ts';
import type { UserId } from '../model/ids.ts';
import type { Job } from '../model/job.ts';
import { type AuditActor, BY_PERSON } from '../ports/audit.ts';
import type { QueuedStore, Transaction } from '../ports/queue.ts';

/**
 * Deletes a user and everything of theirs, including what they sent to the bot. Their running jobs end quietly. Processes
 * that have the platforms delete later what was posted about them. What they spent stays counted, under a hash. False
 * when the user is already gone.
 */
export function forgetPerson(
  user: UserId,
  store: QueuedStore,
  actor: AuditActor = BY_PERSON,
): Promise<boolean> {
  return store.transaction(async (tx) => {
    if (!(await tx.users.lock(user))) return false;
    await forgetLocked(user, 'retract', actor, tx);
    return true;
  });
}

/** Deletes a user in a transaction that has locked them, and retracts or leaves what was posted about them. */
export async function forgetLocked(
  user: UserId,
  posts: 'retract' | 'leave',
  actor: AuditActor,
  tx: Transaction,
): Promise<void> {
  await tx.audit.strip(user);
  await tx.audit.record({ kind: 'person_deleted', actor, user });
  for (const job of await tx.jobs.listPending(user)) await abandonJob(job, tx);
  const deliveries = await tx.deliveries.listByUser(user);
  await tx.queue.forget({ user, deliveries: deliveries.map(({ id }) => id) });
  if (posts === 'retract') await retractPosts({ userId: user }, deliveries, tx);
  for (const identity of await tx.users.listIdentities(user)) await tx.inbox.eraseBySender(identity);
  await tx.users.delete(user);
}

/** Withdraws a job that is not finished. It still counts, so that a user who comes back gets no fresh quota. */
async function abandonJob(job: Job, tx: Transaction): Promise<void> {
  await tx.queue.withdraw(job, await tx.deliveries.listByJob(job.userId, job.id));
  await settleQuota(tx, job, 'reserved');
}
