import type { Supplement } from '../../tailoring/supplement.ts';
import type { JobId, ResumeId, UserId } from '../model/ids.ts';
import type { Failure, Job, JobOptions, JobResult } from '../model/job.ts';
import type { ModelTranscript } from '../model/model-transcript.ts';
import type { ReplyTarget, Workspace } from '../model/reply-target.ts';
import type { Revision } from '../model/revision.ts';
import type { Usage } from '../model/usage.ts';
import type { KeptFile, WrittenFile } from './documents.ts';
import type { ProgressStep } from './progress.ts';

export interface NewJob {
  readonly userId: UserId;
  readonly resumeId: ResumeId | null;
  readonly title: string;
  readonly companyName: string;
  readonly jobDescription: string;
  readonly options: JobOptions;
  readonly place?: ReplyTarget | null;
  readonly parentJobId: JobId | null;
  readonly revision: Revision;
  readonly requestKey: string;
}

/** Jobs with their files, model transcripts and progress. Reads for a user take that user's id. */
export interface JobRepository {
  /** Inserts a PENDING job, or returns the job that already has this request key. */
  create(job: NewJob): Promise<{ job: Job; created: boolean }>;
  find(user: UserId, id: JobId): Promise<Job | null>;
  /** The job that was created for this request key. */
  findByRequestKey(user: UserId, requestKey: string): Promise<Job | null>;
  /** The user's jobs with this reference (`referenceOf`): normally one, since it is eight hex digits. */
  findByReference(user: UserId, reference: string): Promise<Job[]>;
  /** Every version that descends from the same first one as this job, itself included, oldest first. No supplements. */
  listVersions(user: UserId, id: JobId): Promise<Job[]>;
  /**
   * What was written beside this version: its cover letters and interview questions, whatever their status, oldest
   * first.
   */
  listSupplements(user: UserId, version: JobId): Promise<Job[]>;
  /** Newest first; with `before`, only jobs older than that one. */
  list(user: UserId, limit: number, before?: JobId): Promise<Job[]>;
  /**
   * Stores result and files and sets COMPLETED, if the job is still PENDING; null otherwise. The usage stays as
   * `addUsage` has summed it up.
   */
  complete(id: JobId, result: Omit<JobResult, 'usage'>, files: readonly KeptFile[]): Promise<Job | null>;
  /** Stores what a supplement's job wrote, with its documents, in the same way. */
  completeSupplement(id: JobId, supplement: Supplement, files: readonly KeptFile[]): Promise<Job | null>;
  /** Sets FAILED, if the job is still PENDING; null otherwise. */
  fail(id: JobId, failure: Failure): Promise<Job | null>;
  /** Stores the engine's answers so far, if the job is still PENDING, so that a retry does not pay for them twice. */
  saveTranscript(id: JobId, answered: ModelTranscript): Promise<void>;
  /** Adds to the job's usage, whatever its status. Null when the job was deleted. */
  addUsage(id: JobId, usage: Usage): Promise<Job | null>;
  /** Adds to the job's usage, if it is still PENDING; false otherwise. */
  addPendingUsage(id: JobId, usage: Usage): Promise<boolean>;
  findTranscript(user: UserId, id: JobId): Promise<ModelTranscript | null>;
  files(user: UserId, id: JobId): Promise<WrittenFile[]>;
  /** One of the job's documents, or its resume as JSON Resume; null when the job has none. */
  file(user: UserId, id: JobId, kind: KeptFile['kind']): Promise<Uint8Array | null>;
  /** Changes where the job is answered, whatever its status. */
  setReplyTarget(id: JobId, target: ReplyTarget): Promise<void>;
  listPending(user: UserId): Promise<Job[]>;
  /** Up to `limit` PENDING jobs of all users created before `before`, by id, from the first id after `after`. */
  listPendingBefore(before: Date, after: JobId | null, limit: number): Promise<Job[]>;
  /** Up to `limit` jobs that are answered in a workspace, oldest first. */
  listByWorkspace(workspace: Workspace, limit: number): Promise<Job[]>;
  /**
   * Deletes a job with its files and deliveries. Versions made from it move to its parent or, when it has none, to the
   * oldest of them. False when the job does not exist.
   */
  delete(user: UserId, id: JobId): Promise<boolean>;
  /** Stores how far the job is, if it is still PENDING; false otherwise. */
  setProgress(id: JobId, step: ProgressStep): Promise<boolean>;
  progress(user: UserId, id: JobId): Promise<ProgressStep | null>;
}
