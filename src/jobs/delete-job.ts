import { stopJob } from './cancel.ts';
import { findJob, NO_SUCH_JOB } from './find-job.ts';
import type { UserId } from './ids.ts';
import type { Job } from './job.ts';
import type { QueuedStore, Transaction } from './ports.ts';
import { type Standing, standingOf } from './posted.ts';
import { type Refused, refuse } from './refusal.ts';

/** With what was posted of it, for the adapter to take back. */
export type Deleted = { readonly ok: true; readonly standing: readonly Standing[] } | Refused;

/** Deletes a person's job with its files and deliveries; one that is PENDING is stopped first. */
export async function deleteJob(user: UserId, name: string, store: QueuedStore): Promise<Deleted> {
  const found = await findJob(user, name, store);
  if (!found.ok) return found;
  const standing = await store.transaction((tx) => removeJob(found.job, tx));
  return standing ? { ok: true, standing } : refuse({ job: NO_SUCH_JOB });
}

/** In the transaction; null where the job is gone already. */
export async function removeJob(job: Job, tx: Transaction): Promise<Standing[] | null> {
  await stopJob(job, tx);
  const deliveries = await tx.deliveries.ofJob(job.userId, job.id);
  await tx.queue.withdraw(job, deliveries);
  // Read again: an attempt that held its delivery until now may have posted more.
  const posted = await tx.deliveries.ofJob(job.userId, job.id);
  return (await tx.jobs.delete(job.userId, job.id)) ? standingOf(posted) : null;
}
