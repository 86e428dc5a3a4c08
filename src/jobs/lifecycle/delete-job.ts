import { retractPosts } from '../delivery/retraction.ts';
import type { UserId } from '../model/ids.ts';
import type { Job } from '../model/job.ts';
import { type Refusal, reason, refuse } from '../model/refusal.ts';
import { ok, type Result } from '../model/result.ts';
import { type AuditActor, BY_PERSON } from '../ports/audit.ts';
import type { Delivery } from '../ports/deliverer.ts';
import type { PostedMessage } from '../ports/posted-messages.ts';
import type { QueuedStore, Transaction } from '../ports/queue.ts';
import { cancelPendingJob } from './cancel-job.ts';
import { findJob } from './find-job.ts';

/**
 * Deletes a user's job with its files and deliveries, and with what was written beside it; cancels what is PENDING
 * first. A process that has the platform deletes the messages later that show it, which are returned.
 */
export async function deleteJob(
  user: UserId,
  name: string,
  store: QueuedStore,
  actor: AuditActor = BY_PERSON,
): Promise<Result<readonly PostedMessage[], Refusal>> {
  const found = await findJob(user, name, store);
  if (!found.ok) return found;
  const { value: job } = found;
  const retracted = await store.transaction(async (tx) => {
    // Nobody can ask for another letter meanwhile.
    await tx.users.lock(user);
    const beside = await removeSupplements(job, tx);
    const deliveries = await removeJob(job, tx);
    if (!deliveries) return null;
    await tx.audit.record({ kind: 'job_deleted', actor, user });
    const own = await retractPosts({ userId: user, job: job.id }, deliveries, tx);
    return [...beside, ...own];
  });
  return retracted ? ok(retracted) : refuse({ job: reason('job_not_found') });
}

/** Deletes a version's cover letter and interview questions, and returns the messages that show them. */
async function removeSupplements({ userId, id }: Job, tx: Transaction): Promise<readonly PostedMessage[]> {
  const messages: PostedMessage[] = [];
  for (const one of await tx.jobs.listSupplements(userId, id)) {
    const deliveries = (await removeJob(one, tx)) ?? [];
    messages.push(...(await retractPosts({ userId, job: one.id }, deliveries, tx)));
  }
  return messages;
}

/** Deletes a job in the transaction, and all of it on the queue. Returns its deliveries; null when it was gone already. */
export async function removeJob(job: Job, tx: Transaction): Promise<readonly Delivery[] | null> {
  await cancelPendingJob(job, tx, { delivery: 'none' });
  const deliveries = await tx.deliveries.listByJob(job.userId, job.id);
  await tx.queue.withdraw(job, deliveries);
  // Read them again: an attempt that held its delivery until now may have posted more.
  const posted = await tx.deliveries.listByJob(job.userId, job.id);
  if (!(await tx.jobs.delete(job.userId, job.id))) return null;
  await tx.queue.forget({ job: job.id, deliveries: deliveries.map(({ id }) => id) });
  return posted;
}
