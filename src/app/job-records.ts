import { versionNumber } from '../jobs/delivery/version-number.ts';
import { findJob } from '../jobs/lifecycle/find-job.ts';
import type { UserId } from '../jobs/model/ids.ts';
import type { Job } from '../jobs/model/job.ts';
import type { Refusal } from '../jobs/model/refusal.ts';
import { ok, type Result } from '../jobs/model/result.ts';
import { BY_OPERATOR } from '../jobs/ports/audit.ts';
import type { WrittenFile } from '../jobs/ports/documents.ts';
import type { Store } from '../jobs/ports/repositories.ts';
import { listVersions } from '../jobs/revisions/versions.ts';
import type { RequestWarning } from '../jobs/submit/name-request.ts';
import { changesText } from '../strings/change-list.ts';
import { documentName } from '../strings/document-name.ts';
import { type PublicJob, publicJob } from '../strings/public-job.ts';

/** Access to stored jobs and users. Reads and writes no documents. */
export interface JobRecords {
  /** Finds or creates the user of a local profile. */
  findUser(profile: LocalProfile): Promise<UserId>;
  /** Finds a job and its documents, whatever its status. */
  findJob(userId: UserId, job: string): Promise<Result<JobWithFiles, Refusal>>;
  /** Lists a user's jobs, newest first. */
  listJobs(userId: UserId, limit: number): Promise<PublicJob[]>;
  /** Lists every version of a job, oldest first. */
  listVersions(userId: UserId, job: string): Promise<Result<readonly VersionJson[], Refusal>>;
}

/** A user of this machine. Profiles don't see each other's resumes. */
export type LocalProfile = 'local' | 'demo';

/** One of the versions of a job. */
export interface VersionJson {
  readonly number: number;
  /** The number of the version it was made from. */
  readonly from: number | null;
  readonly job: PublicJob;
}

/** A job with its documents and the name they are saved under. */
export interface JobWithFiles {
  readonly job: PublicJob;
  /** The name for the documents, without an ending and the number of the version: `Ines Kalliomaki - Head Chef`. */
  readonly fileName: string;
  /** The number of the job among its versions, from 1. */
  readonly version: number;
  readonly files: readonly WrittenFile[];
  /** The list of its changes, as plain text. */
  readonly changes: string;
}

/** Opens what is stored; each look at a person's jobs is noted, once a day at most. */
export function createRecords(store: Store): JobRecords {
  return {
    async findUser(profile) {
      const identity = { platform: 'local', tenantId: '', externalId: profile } as const;
      return (await store.users.findOrCreate(identity, null)).id;
    },
    async findJob(userId, job) {
      const found = await findJob(userId, job, store);
      if (found.ok) await noteRead(store, userId, 'job');
      return withFiles(found, store);
    },
    async listJobs(userId, limit) {
      await noteRead(store, userId, 'jobs');
      return (await store.jobs.list(userId, limit)).map((job) => publicJob(job));
    },
    async listVersions(userId, job) {
      const found = await listVersions(userId, job, store);
      if (!found.ok) return found;
      await noteRead(store, userId, 'versions');
      return ok(found.value.map((version) => ({ ...version, job: publicJob(version.job) })));
    },
  };
}

/** Adds a job's documents and their name to it. */
export async function withFiles(
  result: Result<Job, Refusal>,
  store: Store,
  warnings: readonly RequestWarning[] = [],
): Promise<Result<JobWithFiles, Refusal>> {
  if (!result.ok) return result;
  const { value: job } = result;
  return ok({
    job: publicJob(job, warnings),
    fileName: documentName(job, 1),
    version: await versionNumber(job, store),
    files: await store.jobs.files(job.userId, job.id),
    changes: changesText(job.result?.edits ?? []),
  });
}

/** Records that an operator's command or a program showed what is stored about a person, once a day. */
function noteRead(store: Store, user: UserId, read: string): Promise<void> {
  return store.audit.recordDaily({ kind: 'person_read', actor: BY_OPERATOR, user, details: { read } });
}
