import { findJob } from '../lifecycle/find-job.ts';
import type { UserId } from '../model/ids.ts';
import type { Job } from '../model/job.ts';
import { type Refusal, reason, refuse } from '../model/refusal.ts';
import { ok, type Result } from '../model/result.ts';
import type { Repositories } from '../ports/repositories.ts';
import {
  createVersion,
  openVersion,
  type RevisionCommand,
  type RevisionResult,
  type Version,
} from './version.ts';

/** A version of a job, numbered from 1, oldest first. */
export interface NumberedVersion {
  readonly number: number;
  /** The number of the version it was made from; null for the first. */
  readonly from: number | null;
  readonly job: Job;
}

/** Lists every version of a job, oldest first. `name` is the id or reference of any of them. */
export async function listVersions(
  userId: UserId,
  name: string,
  repositories: Repositories,
): Promise<Result<readonly NumberedVersion[], Refusal>> {
  const found = await findJob(userId, name, repositories);
  if (!found.ok) return found;
  const jobs = await repositories.jobs.listVersions(userId, found.value.id);
  const numbers = new Map(jobs.map((job, index) => [job.id, index + 1]));
  const numberOf = ({ parentJobId }: Job) => (parentJobId && numbers.get(parentJobId)) ?? null;
  return ok(jobs.map((job, index) => ({ number: index + 1, from: numberOf(job), job })));
}

/** Creates a child of the newest finished version that has the content of the named one. */
export async function restoreVersion(
  command: RevisionCommand,
  repositories: Repositories,
): Promise<RevisionResult> {
  const opened = await openVersion(command, repositories);
  if (!opened.ok) return opened;
  const version = opened.value;
  const all = await repositories.jobs.listVersions(command.userId, version.job.id);
  const newest = all.findLast(({ status }) => status === 'COMPLETED');
  if (!newest || newest.id === version.job.id) return refuse({ job: reason('newest_version') });

  const { transcript, job: named } = version;
  const revision = { made: { by: 'restore' as const, job: named.id } };
  const { job } = await createVersion(
    version,
    { revision, transcript, parent: newest.id },
    command,
    repositories,
  );
  return ok(job);
}

/** Creates a version with the content that the named one was made from. Refuses the first, which was made from none. */
export async function undoLastChange(
  { job }: Version,
  command: RevisionCommand,
  repositories: Repositories,
): Promise<RevisionResult> {
  const all = await repositories.jobs.listVersions(command.userId, job.id);
  const before = versionWithContentOf(job, all).parentJobId;
  if (before === null) return refuse({ instruction: reason('no_version_before') });
  return restoreVersion({ ...command, job: before }, repositories);
}

/** A version that restores another has that one's content, so that undoing twice goes two versions back. */
function versionWithContentOf(job: Job, all: readonly Job[]): Job {
  const { made } = job.revision;
  const restored = made?.by === 'restore' ? all.find(({ id }) => id === made.job) : undefined;
  return restored ? versionWithContentOf(restored, all) : job;
}
