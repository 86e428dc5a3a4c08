import { randomUUID } from 'node:crypto';
import {
  type JobWithFiles,
  type PublicJob,
  type Result,
  useApp,
  useRecords,
  type VersionJson,
} from './app/compose.ts';
import { useCompute } from './app/compute.ts';
import { useQueuedStore, useStore } from './app/database.ts';
import { cancelJob as cancelStoredJob } from './jobs/lifecycle/cancel-job.ts';
import { deleteJob as deleteStoredJob } from './jobs/lifecycle/delete-job.ts';
import { UserId } from './jobs/model/ids.ts';
import type { EngineName, JobOptions } from './jobs/model/job.ts';
import { type Refusal, reason, refuse } from './jobs/model/refusal.ts';
import type { Statement } from './jobs/model/revision.ts';
import { exportPerson } from './jobs/people/export-person.ts';
import { forgetPerson } from './jobs/people/forget-person.ts';
import { withdrawConsent } from './jobs/people/withdraw-consent.ts';
import { BY_OPERATOR } from './jobs/ports/audit.ts';
import type { Repositories } from './jobs/ports/repositories.ts';
import { setDefaultResume as setStoredDefault } from './jobs/resumes/default-resume.ts';
import { deleteResume as deleteStoredResume } from './jobs/resumes/delete-resume.ts';
import type { RevisionRequest } from './jobs/revisions/prepare-revision.ts';
import type { RefineRequest } from './jobs/revisions/refine.ts';
import { giveConsent } from './jobs/settings/consent.ts';
import {
  changeSettings as changeStoredSettings,
  loadSettings,
  type Settings,
} from './jobs/settings/settings.ts';
import { type PublicExport, publicExport, publicJob } from './strings/public-job.ts';
import { type RefusalText, refusalText } from './strings/refusal-text.ts';
import type { SupplementKind } from './tailoring/supplement.ts';

/** A request was refused and nothing was started. `fields` says what is wrong with each field, by its name. */
export class JobRequestRefused extends Error {
  override readonly name = 'JobRequestRefused';
  readonly fields: RefusalText['fields'];

  constructor(refusal: Refusal) {
    const { error, fields } = refusalText(refusal);
    super(error);
    this.fields = fields;
  }
}

interface RequestOptions {
  /** Calls with the same key give the same job. */
  readonly requestKey?: string;
}

/** Names a job and its user. `job_id` is the job's id or reference. */
export interface JobName {
  readonly user_id: string;
  readonly job_id: string;
}

/** Names a saved resume and its user. */
export interface ResumeName {
  readonly user_id: string;
  readonly resume_id: string;
}

/**
 * Runs a job request through the six steps, with the configured database and engine. `request` is JSON with `user_id`,
 * `resume_id`, `title`, `company_name` and `job_description`. Resolves to the finished job, COMPLETED or FAILED.
 *
 * @throws JobRequestRefused if the request isn't valid; ConfigError and StoreError as the command line does.
 */
export async function handleJobRequest(
  request: unknown,
  { requestKey = randomUUID(), options = {} }: RequestOptions & { options?: JobOptions } = {},
): Promise<PublicJob> {
  return jobOrThrow(await useApp({}, (app) => app.runRequest({ request, requestKey, options })));
}

/**
 * Makes a version of a job without these edits (such as `K3`), or without all of them. The job itself never changes.
 *
 * @throws JobRequestRefused, as do the functions below.
 */
export function undoEdits(
  { edits, ...name }: JobName & { readonly edits: 'all' | readonly string[] },
  options?: RequestOptions,
): Promise<PublicJob> {
  return makeVersion(name, { by: 'undo', edits }, options);
}

/** Makes a version of a job with these edits, which were suggested or undone. */
export function acceptEdits(
  { edits, ...name }: JobName & { readonly edits: readonly string[] },
  options?: RequestOptions,
): Promise<PublicJob> {
  return makeVersion(name, { by: 'accept', edits }, options);
}

/** Saves a person's own statement as a line of a resume's entry (such as `E2`), and makes a version that shows it. */
export function addFact(
  { entry, text, requirement, ...name }: JobName & Statement,
  options?: RequestOptions,
): Promise<PublicJob> {
  return makeVersion(name, { by: 'fact', statement: { entry, text, requirement } }, options);
}

/** Makes a version of a job that follows an instruction, through the same gates. */
export function refine(
  { instruction, lock, engine, ...name }: JobName & RefineRequest,
  options?: RequestOptions,
): Promise<PublicJob> {
  return makeVersion(name, { by: 'refine', refinement: { instruction, lock, engine } }, options);
}

/** Makes a new version that is the same as the named one. */
export function restore(name: JobName, options?: RequestOptions): Promise<PublicJob> {
  return makeVersion(name, { by: 'restore' }, options);
}

/**
 * Writes a cover letter for a finished job, in the posting's language and through the same checks. Nothing sends it. The
 * letter is a job of its own; a job has one, and asking again gives the same.
 */
export function writeLetter(name: JobName, options?: RequestOptions): Promise<PublicJob> {
  return writeBeside(name, 'letter', options);
}

/** Asks what an interviewer would ask about each changed line of a finished job, as `writeLetter` does. */
export function askQuestions(name: JobName, options?: RequestOptions): Promise<PublicJob> {
  return writeBeside(name, 'questions', options);
}

/** Lists every version of a job, oldest first. */
export async function versionsOf({ user_id, job_id }: JobName): Promise<readonly VersionJson[]> {
  const user = parseUserId(user_id);
  return valueOrThrow(await useRecords((records) => records.listVersions(user, job_id)));
}

/** Runs a failed job again as a new job, with another engine if one is named. Resolves to the finished job. */
export async function retryJob(
  { engine, user_id, job_id }: JobName & { readonly engine?: EngineName },
  { requestKey }: RequestOptions = {},
): Promise<PublicJob> {
  const job = { userId: parseUserId(user_id), job: job_id, requestKey };
  return jobOrThrow(await useApp({}, (app) => app.retry(job, { engine })));
}

/** Cancels a PENDING job, wherever it runs. Resolves to the job: FAILED, with the code `cancelled`. */
export async function cancelJob({ user_id, job_id }: JobName): Promise<PublicJob> {
  const user = parseUserId(user_id);
  return publicJob(valueOrThrow(await useQueuedStore((store) => cancelStoredJob(user, job_id, store))));
}

/** Deletes a job and its files. A running service deletes its posted messages from the platform later. */
export async function deleteJob({ user_id, job_id }: JobName): Promise<void> {
  const user = parseUserId(user_id);
  valueOrThrow(await useQueuedStore((store) => deleteStoredJob(user, job_id, store, BY_OPERATOR)));
}

/**
 * Deletes a saved resume. If it was the default, the newest of the others becomes the default. Jobs made from it stay. A
 * running service deletes the messages later that show it.
 */
export async function deleteResume({ user_id, resume_id }: ResumeName): Promise<void> {
  const user = parseUserId(user_id);
  valueOrThrow(await useQueuedStore((store) => deleteStoredResume(user, resume_id, store, BY_OPERATOR)));
}

/** Makes a saved resume the default, which requests without a resume use. */
export async function setDefaultResume({ user_id, resume_id }: ResumeName): Promise<void> {
  const user = parseUserId(user_id);
  valueOrThrow(await useRepositories((repositories) => setStoredDefault(user, resume_id, repositories)));
}

/**
 * Stores that a person agrees to send their resumes to this vendor's model, such as `api.openai.com`. Null withdraws the
 * consent and cancels their jobs that have yet to call the model.
 */
export async function setConsent({
  user_id,
  vendor,
}: {
  readonly user_id: string;
  readonly vendor: string | null;
}): Promise<void> {
  const user = parseUserId(user_id);
  valueOrThrow(
    vendor === null
      ? await useQueuedStore((store, defaultEngine) => withdrawConsent(user, { store, defaultEngine }))
      : await useRepositories((repositories) => giveConsent(user, vendor, repositories)),
  );
}

/** Loads a person's settings. What they haven't set is null. */
export async function settingsOf(user_id: string): Promise<Settings> {
  const user = parseUserId(user_id);
  return useRepositories((repositories) => loadSettings(user, repositories));
}

/** Changes the named settings of a person. Resolves to all of their settings. */
export async function changeSettings(user_id: string, changes: Partial<Settings>): Promise<Settings> {
  const user = parseUserId(user_id);
  return valueOrThrow(
    await useRepositories((repositories) => changeStoredSettings(user, changes, repositories)),
  );
}

/** Exports everything that is stored about a person. */
export async function exportUser(user_id: string): Promise<PublicExport> {
  const user = parseUserId(user_id);
  return useRepositories((store) =>
    useCompute(async (compute) =>
      publicExport(valueOrThrow(await exportPerson(user, { store, compute }, BY_OPERATOR))),
    ),
  );
}

/** Deletes a person and all their data. A running service deletes their posted messages later, as for `deleteJob`. */
export async function forgetUser(user_id: string): Promise<void> {
  const user = parseUserId(user_id);
  await useQueuedStore((store) => forgetPerson(user, store, BY_OPERATOR));
}

const useRepositories = <T>(work: (repositories: Repositories) => Promise<T>) => useStore({}, work);

async function makeVersion(
  { user_id, job_id }: JobName,
  request: RevisionRequest,
  { requestKey }: RequestOptions = {},
): Promise<PublicJob> {
  const job = { userId: parseUserId(user_id), job: job_id, requestKey };
  return jobOrThrow(await useApp({}, (app) => app.revise(job, request)));
}

async function writeBeside(
  { user_id, job_id }: JobName,
  kind: SupplementKind,
  { requestKey }: RequestOptions = {},
): Promise<PublicJob> {
  const job = { userId: parseUserId(user_id), job: job_id, requestKey };
  return jobOrThrow(await useApp({}, (app) => app.writeBeside(job, kind)));
}

function parseUserId(text: string): UserId {
  const id = UserId.safeParse(text);
  if (id.success) return id.data;
  throw new JobRequestRefused(refuse({ user_id: reason('field_not_uuid', { field: 'user_id' }) }).error);
}

function jobOrThrow(result: Result<JobWithFiles, Refusal>): PublicJob {
  return valueOrThrow(result).job;
}

function valueOrThrow<T>(result: Result<T, Refusal>): T {
  if (!result.ok) throw new JobRequestRefused(result.error);
  return result.value;
}
