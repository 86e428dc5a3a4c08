import { dayOf } from '../model/day.ts';
import type { Job } from '../model/job.ts';
import type { Usage } from '../model/usage.ts';
import type { QueuedStore } from '../ports/queue.ts';
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
 * was settled without it.
 */
export async function addJobUsage(store: QueuedStore, { id }: Pick<Job, 'id'>, usage: Usage): Promise<void> {
  if (await store.jobs.addPendingUsage(id, usage)) return;
  await store.transaction(async (tx) => {
    const ended = await tx.jobs.addUsage(id, usage);
    if (ended && (await loadCountedUsage(ended, tx)) !== 'reserved')
      await tx.usage.add(ended, dayOf(new Date()), usage);
  });
}
