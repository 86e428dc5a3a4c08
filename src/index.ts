import { randomUUID } from 'node:crypto';
import {
  type Handled,
  type PublicJob,
  useApp,
  useRecords,
  useStore,
  type VersionJson,
} from './app/compose.ts';
import { useQueuedStore } from './app/queued-store.ts';
import { cancelJob as cancel } from './jobs/lifecycle/cancel-job.ts';
import { deleteJob as deleteOne } from './jobs/lifecycle/delete-job.ts';
import { UserId } from './jobs/model/ids.ts';
import type { EngineName, JobOptions } from './jobs/model/job.ts';
import { type Refusal, type Refused, reason, refuse } from './jobs/model/refusal.ts';
import { exportPerson } from './jobs/people/export-person.ts';
import { forgetPerson } from './jobs/people/forget-person.ts';
import { withdrawConsent } from './jobs/people/withdraw-consent.ts';
import type { Repositories } from './jobs/ports/repositories.ts';
import { setDefaultResume as setDefault } from './jobs/resumes/default-resume.ts';
import { deleteResume as deleteOneResume } from './jobs/resumes/delete-resume.ts';
import type { Statement } from './jobs/revisions/add-fact.ts';
import type { RefineRequest } from './jobs/revisions/refine.ts';
import type { RevisionRequest } from './jobs/revisions/revise.ts';
import { giveConsent } from './jobs/settings/consent.ts';
import {
  changeSettings as change,
  type Settings,
  loadSettings as settings,
} from './jobs/settings/settings.ts';
import { type PublicExport, publicExport, publicJob } from './strings/public-job.ts';
import { type RefusalText, refusalText } from './strings/refusal-text.ts';

/** A request that no job was made from: `fields` says what is wrong with each field, by its name in the request. */
export class JobRequestRefused extends Error {
  override readonly name = 'JobRequestRefused';
  readonly fields: RefusalText['fields'];

  constructor(refusal: Refusal) {
    const { error, fields } = refusalText(refusal);
    super(error);
    this.fields = fields;
  }
}

/** What sets apart two calls that ask for the same: the same key twice gives the same job. */
interface Keyed {
  readonly requestKey?: string;
}

/** A finished job and whose it is: `job_id` is its id or its reference. */
export interface JobName {
  readonly user_id: string;
  readonly job_id: string;
}

/**
 * Takes the shared job request as JSON (`user_id`, `resume_id`, `title`, `company_name`, `job_description`), runs
 * the six steps over the configured database and engine, and resolves to the finished job, COMPLETED or FAILED.
 * The same `requestKey` twice gives the same job.
 *
 * @throws JobRequestRefused when the request is not valid; ConfigError and StoreError as the command line does.
 */
export async function handleJobRequest(
  request: unknown,
  { requestKey = randomUUID(), options = {} }: Keyed & { options?: JobOptions } = {},
): Promise<PublicJob> {
  return jobOf(await useApp({}, (app) => app.handle({ request, requestKey, options })));
}

/**
 * A version of a job with these edits (`K3`) undone, or all that were applied; the job itself never changes.
 *
 * @throws JobRequestRefused where it cannot be done, with a sentence; so do the functions below.
 */
export function undoEdits(
  { edits, ...name }: JobName & { readonly edits: 'all' | readonly string[] },
  keyed?: Keyed,
): Promise<PublicJob> {
  return revised(name, { by: 'undo', edits }, keyed);
}

/** A version of a job with these edits, suggested or undone, applied. */
export function acceptEdits(
  { edits, ...name }: JobName & { readonly edits: readonly string[] },
  keyed?: Keyed,
): Promise<PublicJob> {
  return revised(name, { by: 'accept', edits }, keyed);
}

/** Saves a person's own statement as a line of an entry (`E2`) of the job's resume, and makes a version that shows it. */
export function addFact(
  { entry, text, requirement, ...name }: JobName & Statement,
  keyed?: Keyed,
): Promise<PublicJob> {
  return revised(name, { by: 'fact', statement: { entry, text, requirement } }, keyed);
}

/** A version of a job as the person wishes it, through the same gates. */
export function refine(
  { instruction, lock, engine, ...name }: JobName & RefineRequest,
  keyed?: Keyed,
): Promise<PublicJob> {
  return revised(name, { by: 'refine', refinement: { instruction, lock, engine } }, keyed);
}

/** A child of the newest version that says what the named one says. */
export function restore(name: JobName, keyed?: Keyed): Promise<PublicJob> {
  return revised(name, { by: 'restore' }, keyed);
}

/** Every version of a job, the first one first. */
export async function versionsOf({ user_id, job_id }: JobName): Promise<readonly VersionJson[]> {
  const user = userIdIn(user_id);
  return accepted(await useRecords((records) => records.versions(user, job_id))).versions;
}

/** A failed job asked for again, by another engine where one is named; resolves to the new job, finished. */
export async function retryJob(
  { engine, user_id, job_id }: JobName & { readonly engine?: EngineName },
  { requestKey }: Keyed = {},
): Promise<PublicJob> {
  const order = { userId: userIdIn(user_id), job: job_id, requestKey };
  return jobOf(await useApp({}, (app) => app.retry(order, { engine })));
}

/** Ends a PENDING job, wherever it runs, and resolves to it: FAILED, with the code `cancelled`. */
export async function cancelJob({ user_id, job_id }: JobName): Promise<PublicJob> {
  const user = userIdIn(user_id);
  const { value: job } = accepted(await useQueuedStore((store) => cancel(user, job_id, store)));
  return publicJob(job);
}

/** Deletes a job with its files. What was posted of it is taken back by the service, where its platform runs. */
export async function deleteJob({ user_id, job_id }: JobName): Promise<void> {
  const user = userIdIn(user_id);
  accepted(await useQueuedStore((store) => deleteOne(user, job_id, store)));
}

/** A person, and one of their saved resumes. */
export interface ResumeName {
  readonly user_id: string;
  readonly resume_id: string;
}

/** Deletes a saved resume; the newest that is left takes the place of a default. Jobs made from it stay. */
export async function deleteResume({ user_id, resume_id }: ResumeName): Promise<void> {
  const user = userIdIn(user_id);
  accepted(await useTables((tables) => deleteOneResume(user, resume_id, tables)));
}

/** Makes a saved resume the one that is taken where none is named. */
export async function setDefaultResume({ user_id, resume_id }: ResumeName): Promise<void> {
  const user = userIdIn(user_id);
  accepted(await useTables((tables) => setDefault(user, resume_id, tables)));
}

/**
 * Notes that a person agrees to their resumes going to this vendor's model (`api.openai.com`). Null takes it back, and
 * cancels their jobs that have yet to ask the model.
 */
export async function setConsent({
  user_id,
  vendor,
}: {
  readonly user_id: string;
  readonly vendor: string | null;
}): Promise<void> {
  const user = userIdIn(user_id);
  accepted(
    vendor === null
      ? await useQueuedStore((store, defaultEngine) => withdrawConsent(user, { store, defaultEngine }))
      : await useTables((tables) => giveConsent(user, vendor, tables)),
  );
}

/** A person's settings; what they have not set is null. */
export async function settingsOf(user_id: string): Promise<Settings> {
  const user = userIdIn(user_id);
  return useTables((tables) => settings(user, tables));
}

/** Changes the settings that are named, and resolves to all of them. */
export async function changeSettings(user_id: string, changes: Partial<Settings>): Promise<Settings> {
  const user = userIdIn(user_id);
  return accepted(await useTables((tables) => change(user, changes, tables))).value;
}

/** Everything that is stored of a person. */
export async function exportUser(user_id: string): Promise<PublicExport> {
  const user = userIdIn(user_id);
  return publicExport(accepted(await useTables((tables) => exportPerson(user, tables))).value);
}

/** Deletes a person and everything of theirs. What was posted for them is taken back as above. */
export async function forgetUser(user_id: string): Promise<void> {
  const user = userIdIn(user_id);
  await useQueuedStore((store) => forgetPerson(user, store));
}

const useTables = <T>(work: (tables: Repositories) => Promise<T>) => useStore({}, work);

async function revised(
  { user_id, job_id }: JobName,
  revising: RevisionRequest,
  { requestKey }: Keyed = {},
): Promise<PublicJob> {
  const order = { userId: userIdIn(user_id), job: job_id, requestKey };
  return jobOf(await useApp({}, (app) => app.revise(order, revising)));
}

function userIdIn(text: string): UserId {
  const id = UserId.safeParse(text);
  if (id.success) return id.data;
  throw new JobRequestRefused(refuse({ user_id: reason('field_not_uuid', { field: 'user_id' }) }).error);
}

function jobOf(handled: Handled): PublicJob {
  return accepted(handled).job;
}

function accepted<T extends { readonly ok: true }>(outcome: T | Refused): T {
  if (!outcome.ok) throw new JobRequestRefused(outcome.error);
  return outcome;
}
