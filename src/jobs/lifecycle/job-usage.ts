import { dayOf } from '../limits/quota.ts';
import type { Job } from '../model/job.ts';
import type { Usage } from '../model/usage.ts';
import type { Repositories } from '../ports/repositories.ts';

/**
 * Returns the usage that counts against the day's limits when a job ends. A job that is cancelled while the model writes
 * counts with its whole reservation, because it isn't known yet what the model will charge.
 */
export async function loadCountedUsage(job: Job, { jobs }: Repositories): Promise<Job['usage'] | 'reserved'> {
  if (job.failure?.code !== 'cancelled') return job.usage;
  return (await jobs.progress(job.userId, job.id)) === 'writing' ? 'reserved' : job.usage;
}

/**
 * Adds what an attempt has just paid to its job's usage, and to the day's usage when the job has ended meanwhile and
 * was settled without it. Call it in a transaction.
 */
export async function addJobUsage(tx: Repositories, { id }: Pick<Job, 'id'>, usage: Usage): Promise<void> {
  const job = await tx.jobs.addUsage(id, usage);
  const isLate = job !== null && job.status !== 'PENDING';
  if (isLate && (await loadCountedUsage(job, tx)) !== 'reserved')
    await tx.usage.add(job, dayOf(new Date()), usage);
}
