import { randomUUID } from 'node:crypto';
import type { Config } from '../config.ts';
import { createReader } from '../infra/documents/reader.ts';
import { createWriter } from '../infra/documents/writer.ts';
import type { RecordedModel } from '../infra/model/recording.ts';
import { createPostingFetcher } from '../infra/web/fetch-posting.ts';
import { versionNumber } from '../jobs/delivery/version-number.ts';
import { findJob } from '../jobs/lifecycle/find-job.ts';
import { type Fault, fault } from '../jobs/model/fault.ts';
import type { UserId } from '../jobs/model/ids.ts';
import type { EngineName, Job, JobOptions } from '../jobs/model/job.ts';
import { type Refusal, type Refused, reason, refuse } from '../jobs/model/refusal.ts';
import { ok, type Result } from '../jobs/model/result.ts';
import type { PipelineDeps, RunOptions } from '../jobs/pipeline/deps.ts';
import { handleJobRequest } from '../jobs/pipeline/handle-job-request.ts';
import { BY_OPERATOR } from '../jobs/ports/audit.ts';
import { withDirectQueue } from '../jobs/ports/direct-queue.ts';
import type { Reader, ReadWarning, WrittenFile } from '../jobs/ports/documents.ts';
import type { PostingFetcher } from '../jobs/ports/posting-fetcher.ts';
import type { Store } from '../jobs/ports/repositories.ts';
import type { ResumeFile } from '../jobs/resumes/read-resume.ts';
import { saveResume } from '../jobs/resumes/save-resume.ts';
import type { RevisionRequest } from '../jobs/revisions/prepare-revision.ts';
import { type RetryOverrides, retryDirectly } from '../jobs/revisions/retry.ts';
import { revise } from '../jobs/revisions/revise.ts';
import { writeSupplement } from '../jobs/revisions/supplements.ts';
import { listVersions } from '../jobs/revisions/versions.ts';
import type { RequestWarning } from '../jobs/submit/name-request.ts';
import { type PostingSource, type TakenPosting, takePosting } from '../jobs/submit/take-posting.ts';
import type { RawSubmission } from '../jobs/submit/validate-job-request.ts';
import { createLogger } from '../log.ts';
import { documentName } from '../strings/document-name.ts';
import { type PublicJob, publicJob } from '../strings/public-job.ts';
import type { SupplementKind } from '../tailoring/supplement.ts';
import { useCompute } from './compute.ts';
import { type StoreOptions, useStore } from './database.ts';
import { createEngines, createLabeller, modelHostOf } from './engines.ts';
import { explainEdit } from './explain-edit.ts';

/* The composition root of everything that runs in this process alone: the command line and the library. */

export type { FaultCode } from '../jobs/model/fault.ts';
export type { EngineName } from '../jobs/model/job.ts';
export type { Refusal } from '../jobs/model/refusal.ts';
export type { Result } from '../jobs/model/result.ts';
export type { ReadWarning, WrittenFile } from '../jobs/ports/documents.ts';
export type { OnProgress } from '../jobs/ports/progress.ts';
export type { RevisionRequest } from '../jobs/revisions/prepare-revision.ts';
export type { PostingSource, TakenPosting } from '../jobs/submit/take-posting.ts';
export { longestCommon } from '../language/longest-common.ts';
export { SectionId } from '../resume/resume.ts';
export { changesText, gapCardText } from '../strings/change-list.ts';
export type { PublicJob } from '../strings/public-job.ts';
export { type LineQuestion, lineQuestions } from '../tailoring/coverage/line-questions.ts';
export { isWording } from '../tailoring/edits/repairs.ts';
export type { SupplementKind } from '../tailoring/supplement.ts';

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

export interface App extends JobRecords {
  readonly defaultEngine: EngineName;
  /** The host that the OpenAI engine sends a resume's lines to. */
  readonly modelHost: string;
  /** Reads a posting from a text, a link or a file. */
  /** `anyway`: takes a text that reads like no posting, too. */
  takePosting(
    source: PostingSource,
    options?: { readonly signal?: AbortSignal; readonly anyway?: boolean },
  ): Promise<Result<TakenPosting, Refusal>>;
  /** Saves the resume, submits the request and runs the job. */
  tailor(input: TailorInput, options?: RunOptions): Promise<Result<TailoredJob, Refusal>>;
  /** Runs a job request of an existing user and resume. */
  runRequest(submission: RawSubmission, options?: RunOptions): Promise<Result<JobWithFiles, Refusal>>;
  /** Makes another version of a finished job. */
  revise(
    job: JobSelector,
    request: RevisionRequest,
    options?: RunOptions,
  ): Promise<Result<JobWithFiles, Refusal>>;
  /** Writes a cover letter or interview questions beside a finished job, or finds the one that there is. */
  writeBeside(
    job: JobSelector,
    kind: SupplementKind,
    options?: RunOptions,
  ): Promise<Result<JobWithFiles, Refusal>>;
  /** Runs a failed job again, as a new job. */
  retry(
    job: JobSelector,
    overrides: RetryOverrides,
    options?: RunOptions,
  ): Promise<Result<JobWithFiles, Refusal>>;
}

/** A user of this machine. Profiles don't see each other's resumes. */
export type LocalProfile = 'local' | 'demo';

/** `job` is an id or a reference. Without a request key, each call makes a version of its own. */
export interface JobSelector {
  readonly userId: UserId;
  readonly job: string;
  readonly requestKey?: string | undefined;
}

export interface VersionJson {
  readonly number: number;
  /** The number of the version it was made from. */
  readonly from: number | null;
  readonly job: PublicJob;
}

export interface TailorInput {
  readonly profile: LocalProfile;
  readonly resume: ResumeFile;
  readonly posting: {
    readonly description: string;
    readonly title?: string | undefined;
    readonly company?: string | undefined;
  };
  readonly options: JobOptions;
  /** Takes a document that doesn't look like a resume, too. */
  readonly anyway?: boolean | undefined;
}

export interface JobWithFiles {
  readonly job: PublicJob;
  /** The name for the documents, without an ending and the number of the version: `Ines Kalliomaki - Head Chef`. */
  readonly fileName: string;
  /** The number of the job among its versions, from 1. */
  readonly version: number;
  readonly files: readonly WrittenFile[];
}

export interface TailoredJob extends JobWithFiles {
  /** What the person should know about how their resume was read. */
  readonly warnings: readonly ReadWarning[];
}

export interface AppOptions extends StoreOptions {
  /** Starts the document reader while the database opens. */
  readonly reads?: 'resume';
  /** Answers in place of the configured model. */
  readonly recorded?: RecordedModel | undefined;
}

/**
 * Opens everything that running a job needs, and closes it in reverse order after `work`.
 *
 * @throws ConfigError or StoreError, each with lines that name the fix.
 */
export async function useApp<T>(options: AppOptions, work: (app: App) => Promise<T>): Promise<T> {
  const reader = createReader({ warm: options.reads ? 1 : 0 });
  const writer = createWriter({ warm: 1 });
  const fetcher = createPostingFetcher();
  try {
    return await useCompute((compute) =>
      useStore(options, async (store, config) => {
        // The command itself says what became of the job.
        const log = createLogger({ level: config.logLevel ?? 'fatal', secrets: config.secrets });
        const deps = { reader, fetcher, store: withDirectQueue(store), writer, compute, log, explainEdit };
        return work(
          createApp({ ...deps, ...(await createEngines(config, compute, log, options.recorded)) }, config),
        );
      }),
    );
  } finally {
    await Promise.all([reader.close(), writer.close(), fetcher.close()]);
  }
}

/**
 * Opens only the store for `work`.
 *
 * @throws ConfigError or StoreError, each with lines that name the fix.
 */
export function useRecords<T>(work: (records: JobRecords) => Promise<T>): Promise<T> {
  return useStore({}, (store) => work(createRecords(store)));
}

/** Records that an operator's command or a program showed what is stored about a person, once a day. */
function noteRead(store: Store, user: UserId, read: string): Promise<void> {
  return store.audit.recordDaily({ kind: 'person_read', actor: BY_OPERATOR, user, details: { read } });
}

function createRecords(store: Store): JobRecords {
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

async function withFiles(
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
  });
}

interface AppDeps extends PipelineDeps {
  readonly reader: Reader;
  readonly fetcher: PostingFetcher;
}

function createApp(deps: AppDeps, config: Config): App {
  const { store, defaultEngine } = deps;
  const newKey = () => `local:${randomUUID()}`;
  const app: App = {
    ...createRecords(store),
    defaultEngine,
    modelHost: modelHostOf(config),
    async takePosting(source, { signal, anyway = false } = {}) {
      const taken = await takePosting('local', source, deps, signal);
      if (!taken.ok) return refuseInput('job_description', taken.error);
      if (taken.value.kind === 'posting' || anyway) return taken;
      return refuseInput('job_description', fault('not_a_posting', `it reads like ${taken.value.kind}`));
    },
    async tailor({ profile, resume, posting, options, anyway = false }, runOptions) {
      const userId = await app.findUser(profile);
      const isByModel = (options.engine ?? defaultEngine) === 'openai';
      const labeller = isByModel ? createLabeller(deps, { quota: null, consentTo: null }) : undefined;
      const saved = await saveResume(
        userId,
        resume,
        { ...deps, labeller },
        { signal: runOptions?.signal, anyway },
      );
      if (!saved.ok) return refuseInput('resume', saved.error);
      const caller = { owner: userId, signal: runOptions?.signal };
      const read = await deps.compute.run('readPosting', posting.description, caller);
      if (!read.ok) return refuseInput('job_description', read.error);
      const name = read.value;
      const request = {
        user_id: userId,
        resume_id: saved.value.resume.id,
        title: posting.title ?? name.title,
        company_name: posting.company ?? name.company,
        job_description: posting.description,
      };
      const submission = { request, requestKey: newKey(), options, reading: 'done' } as const;
      const result = await app.runRequest(submission, runOptions);
      return result.ok ? ok({ ...result.value, warnings: saved.value.warnings }) : result;
    },
    async runRequest(submission, options) {
      let warnings: readonly RequestWarning[] = [];
      const onWarnings = (found: typeof warnings) => {
        warnings = found;
      };
      const handled = await handleJobRequest(submission, deps, { ...options, onWarnings });
      return withFiles(handled, store, warnings);
    },
    async revise({ userId, job, requestKey = newKey() }, request, options) {
      return withFiles(await revise({ userId, job, requestKey }, request, deps, options), store);
    },
    async writeBeside({ userId, job, requestKey = newKey() }, kind, options) {
      return withFiles(await writeSupplement({ userId, job, requestKey }, kind, deps, options), store);
    },
    async retry({ userId, job, requestKey = newKey() }, overrides, options) {
      return withFiles(await retryDirectly({ userId, job, requestKey }, overrides, deps, options), store);
    },
  };
  return app;
}

function refuseInput(field: 'resume' | 'job_description', { code, detail }: Fault): Refused {
  return refuse({ [field]: reason('unusable_input', { fault: code, detail }) });
}
