import { dayOf } from '../limits/quota.ts';
import type { Job } from '../model/job.ts';
import type { Usage } from '../model/usage.ts';
import type { Tables } from '../ports/tables.ts';
import { spentOn } from './cancel-job.ts';

/**
 * Adds what an attempt has just paid to what its job used. Where the job has ended meanwhile, and its place in the day's
 * limits was settled without, it is added to the day, too. To be called in a transaction.
 */
export async function spend(tx: Tables, { id }: Pick<Job, 'id'>, usage: Usage): Promise<Job | null> {
  const job = await tx.jobs.addUsage(id, usage);
  const isLate = job !== null && job.status !== 'PENDING';
  if (isLate && (await spentOn(job, tx)) !== 'reserved') await tx.usage.add(job, dayOf(new Date()), usage);
  return job;
}
