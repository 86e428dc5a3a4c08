import type { JobId } from '../model/ids.ts';

/** The port by which one who waits for jobs of their own learns which are still under way. */
export interface PendingJobs {
  among(ids: readonly JobId[]): Promise<ReadonlySet<JobId>>;
}
