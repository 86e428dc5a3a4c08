import { standingOf } from '../delivery/retraction.ts';
import type { UserId } from '../model/ids.ts';
import type { Job } from '../model/job.ts';
import { type Refused, refuse } from '../model/refusal.ts';
import type { Standing } from '../ports/deliverer.ts';
import type { QueuedStore, Transaction } from '../ports/queue.ts';
import { stopJob } from './cancel-job.ts';
import { findJob, NO_SUCH_JOB } from './find-job.ts';

export type Deleted = { readonly ok: true } | Refused;

/**
 * Deletes a person's job with its files and deliveries; one that is PENDING is stopped first. What was posted of it is
 * taken back later, by a process that has the platform.
 */
export async function deleteJob(user: UserId, name: string, store: QueuedStore): Promise<Deleted> {
  const found = await findJob(user, name, store);
  if (!found.ok) return found;
  const standing = await store.transaction(async (tx) => {
    const left = await removeJob(found.job, tx);
    for (const one of left ?? []) await tx.queue.takeBack(one);
    return left;
  });
  return standing ? { ok: true } : refuse({ job: NO_SUCH_JOB });
}

/** In the transaction; gives what still stands of it, and null where the job is gone already. */
export async function removeJob(job: Job, tx: Transaction): Promise<Standing[] | null> {
  await stopJob(job, tx);
  const deliveries = await tx.deliveries.ofJob(job.userId, job.id);
  await tx.queue.withdraw(job, deliveries);
  // Read again: an attempt that held its delivery until now may have posted more.
  const posted = await tx.deliveries.ofJob(job.userId, job.id);
  return (await tx.jobs.delete(job.userId, job.id)) ? standingOf(posted) : null;
}
