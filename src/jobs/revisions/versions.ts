import { findJob } from '../lifecycle/find-job.ts';
import type { UserId } from '../model/ids.ts';
import type { Job } from '../model/job.ts';
import { type Refusal, reason, refuse } from '../model/refusal.ts';
import type { Result } from '../model/result.ts';
import type { Repositories } from '../ports/repositories.ts';
import { createVersion, openVersion, type RevisionCommand, type RevisionResult } from './version.ts';

/** A job among the versions of its first one, numbered from 1 in the order in which they were made. */
export interface NumberedVersion {
  readonly number: number;
  /** The number of the version that it was made from; null for the first. */
  readonly from: number | null;
  readonly job: Job;
}

/** Every version of a job, the first one first, whichever of them was named. */
export async function versionsOf(
  userId: UserId,
  name: string,
  tables: Repositories,
): Promise<Result<readonly NumberedVersion[], Refusal>> {
  const found = await findJob(userId, name, tables);
  if (!found.ok) return found;
  const jobs = await tables.jobs.listVersions(userId, found.value.id);
  const numbers = new Map(jobs.map((job, index) => [job.id, index + 1]));
  const numberOf = ({ parentJobId }: Job) => (parentJobId && numbers.get(parentJobId)) ?? null;
  return {
    ok: true,
    value: jobs.map((job, index) => ({ number: index + 1, from: numberOf(job), job })),
  };
}

/** A child of the newest finished version that says what the named one says. */
export async function restore(order: RevisionCommand, tables: Repositories): Promise<RevisionResult> {
  const opened = await openVersion(order, tables);
  if (!opened.ok) return opened;
  const { value: version } = opened;
  const all = await tables.jobs.listVersions(order.userId, version.job.id);
  const newest = all.findLast(({ status }) => status === 'COMPLETED');
  if (!newest || newest.id === version.job.id) return refuse({ job: reason('newest_version') });

  const { answered, job: named } = version;
  const revision = { made: { by: 'restore' as const, job: named.id } };
  const { job } = await createVersion(version, { revision, answered, parent: newest.id }, order, tables);
  return { ok: true, value: job };
}
