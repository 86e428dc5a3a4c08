import { findJob } from '../lifecycle/find-job.ts';
import type { UserId } from '../model/ids.ts';
import type { Job } from '../model/job.ts';
import { type Refused, refuse } from '../model/refusal.ts';
import type { Tables } from '../ports/tables.ts';
import { createVersion, type Order, openVersion, type Revised } from './version.ts';

/** A job among the versions of its first one, numbered from 1 in the order in which they were made. */
export interface Numbered {
  readonly number: number;
  /** The number of the version that it was made from; null for the first. */
  readonly from: number | null;
  readonly job: Job;
}

/** Every version of a job, the first one first, whichever of them was named. */
export async function versionsOf(
  userId: UserId,
  name: string,
  tables: Tables,
): Promise<{ readonly ok: true; readonly versions: readonly Numbered[] } | Refused> {
  const found = await findJob(userId, name, tables);
  if (!found.ok) return found;
  const jobs = await tables.jobs.versionsOf(userId, found.job.id);
  const numbers = new Map(jobs.map((job, index) => [job.id, index + 1]));
  const numberOf = ({ parentJobId }: Job) => (parentJobId && numbers.get(parentJobId)) ?? null;
  return {
    ok: true,
    versions: jobs.map((job, index) => ({ number: index + 1, from: numberOf(job), job })),
  };
}

/** A child of the newest finished version that says what the named one says. */
export async function restore(order: Order, tables: Tables): Promise<Revised> {
  const opened = await openVersion(order, tables);
  if (!opened.ok) return opened;
  const { version } = opened;
  const all = await tables.jobs.versionsOf(order.userId, version.job.id);
  const newest = all.findLast(({ status }) => status === 'COMPLETED');
  if (!newest || newest.id === version.job.id)
    return refuse({ job: 'This is the newest version already: there is nothing to restore.' });

  const { answered, job: named } = version;
  const revision = { made: { by: 'restore' as const, job: named.id } };
  const { job } = await createVersion(version, { revision, answered, parent: newest.id }, order, tables);
  return { ok: true, job };
}
