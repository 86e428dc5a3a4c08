import type { JobId } from '../model/ids.ts';

/** Tells callers that wait for jobs which of them are still PENDING. */
export interface PendingJobs {
  /** Returns those of the jobs that are still PENDING. */
  among(ids: readonly JobId[]): Promise<ReadonlySet<JobId>>;
}
