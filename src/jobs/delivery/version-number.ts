import type { Job } from '../model/job.ts';
import type { Repositories } from '../ports/repositories.ts';

/** Returns the number of a job among its versions, from 1. */
export async function versionNumber(job: Job, { jobs }: Pick<Repositories, 'jobs'>): Promise<number> {
  if (job.parentJobId === null) return 1;
  const versions = await jobs.listVersions(job.userId, job.id);
  return Math.max(1, versions.findIndex(({ id }) => id === job.id) + 1);
}
