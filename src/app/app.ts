import { randomUUID } from 'node:crypto';
import type { Config } from '../config.ts';
import { type Fault, fault } from '../jobs/model/fault.ts';
import type { UserId } from '../jobs/model/ids.ts';
import type { EngineName, JobOptions } from '../jobs/model/job.ts';
import { type Refusal, type Refused, reason, refuse } from '../jobs/model/refusal.ts';
import { ok, type Result } from '../jobs/model/result.ts';
import type { PipelineDeps, RunOptions } from '../jobs/pipeline/deps.ts';
import { handleJobRequest } from '../jobs/pipeline/handle-job-request.ts';
import type { Reader, ReadWarning } from '../jobs/ports/documents.ts';
import type { PostingFetcher } from '../jobs/ports/posting-fetcher.ts';
import type { ResumeFile } from '../jobs/resumes/read-resume.ts';
import { saveResume } from '../jobs/resumes/save-resume.ts';
import type { RevisionRequest } from '../jobs/revisions/prepare-revision.ts';
import { type RetryOverrides, retryDirectly } from '../jobs/revisions/retry.ts';
import { revise } from '../jobs/revisions/revise.ts';
import { writeSupplement } from '../jobs/revisions/supplements.ts';
import type { RequestWarning } from '../jobs/submit/name-request.ts';
import { type PostingSource, type TakenPosting, takePosting } from '../jobs/submit/take-posting.ts';
import type { RawSubmission } from '../jobs/submit/validate-job-request.ts';
import type { SupplementKind } from '../tailoring/supplement.ts';
import { createLabeller, modelHostOf } from './engines.ts';
import {
  createRecords,
  type JobRecords,
  type JobWithFiles,
  type LocalProfile,
  withFiles,
} from './job-records.ts';

/** Everything that the command line and the library can do. */
export interface App extends JobRecords {
  readonly defaultEngine: EngineName;
  /** The host that the OpenAI engine sends a resume's lines to. */
  readonly modelHost: string;
  /** Reads a posting from a text, a link or a file. `anyway`: takes a text that reads like no posting, too. */
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

/** `job` is an id or a reference. Without a request key, each call makes a version of its own. */
interface JobSelector {
  readonly userId: UserId;
  readonly job: string;
  readonly requestKey?: string | undefined;
}

/** A resume, a posting and the wishes for a job, as the command line gives them. */
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

/** A job that has just run. */
export interface TailoredJob extends JobWithFiles {
  /** What the person should know about how their resume was read. */
  readonly warnings: readonly ReadWarning[];
}

interface AppDeps extends PipelineDeps {
  readonly reader: Reader;
  readonly fetcher: PostingFetcher;
}

/** Creates the app: each call runs its job in this process. */
export function createApp(deps: AppDeps, config: Config): App {
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
