import { randomUUID } from 'node:crypto';
import { type Handled, type JobJson, useApp, useRecords, type VersionJson } from './app.ts';
import type { Statement } from './jobs/add-fact.ts';
import { UserId } from './jobs/ids.ts';
import type { JobOptions } from './jobs/job.ts';
import type { Wish } from './jobs/refine.ts';
import type { Refusal } from './jobs/refusal.ts';
import type { Revising } from './jobs/revise.ts';

/** A request that no job was made from: `fields` says what is wrong with each field, by its name in the request. */
export class JobRequestRefused extends Error {
  override readonly name = 'JobRequestRefused';
  readonly fields: Refusal['fields'];

  constructor({ error, fields }: Refusal) {
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
): Promise<JobJson> {
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
): Promise<JobJson> {
  return revised(name, { by: 'undo', edits }, keyed);
}

/** A version of a job with these edits, suggested or undone, applied. */
export function acceptEdits(
  { edits, ...name }: JobName & { readonly edits: readonly string[] },
  keyed?: Keyed,
): Promise<JobJson> {
  return revised(name, { by: 'accept', edits }, keyed);
}

/** Saves a person's own statement as a line of an entry (`E2`) of the job's resume, and makes a version that shows it. */
export function addFact(
  { entry, text, requirement, ...name }: JobName & Statement,
  keyed?: Keyed,
): Promise<JobJson> {
  return revised(name, { by: 'fact', statement: { entry, text, requirement } }, keyed);
}

/** A version of a job as the person wishes it, through the same gates. */
export function refine(
  { instruction, lock, engine, ...name }: JobName & Wish,
  keyed?: Keyed,
): Promise<JobJson> {
  return revised(name, { by: 'refine', wish: { instruction, lock, engine } }, keyed);
}

/** A child of the newest version that says what the named one says. */
export function restore(name: JobName, keyed?: Keyed): Promise<JobJson> {
  return revised(name, { by: 'restore' }, keyed);
}

/** Every version of a job, the first one first. */
export async function versionsOf({ user_id, job_id }: JobName): Promise<readonly VersionJson[]> {
  const found = await useRecords((records) => records.versions(userIdIn(user_id), job_id));
  if (!found.ok) throw new JobRequestRefused(found.refusal);
  return found.versions;
}

async function revised(
  { user_id, job_id }: JobName,
  revising: Revising,
  { requestKey }: Keyed = {},
): Promise<JobJson> {
  const order = { userId: userIdIn(user_id), job: job_id, requestKey };
  return jobOf(await useApp({}, (app) => app.revise(order, revising)));
}

function userIdIn(text: string): UserId {
  const id = UserId.safeParse(text);
  if (id.success) return id.data;
  const error = 'user_id is not a UUID.';
  throw new JobRequestRefused({ error, fields: { user_id: error } });
}

function jobOf(handled: Handled): JobJson {
  if (!handled.ok) throw new JobRequestRefused(handled.refusal);
  return handled.job;
}
