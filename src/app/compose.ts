import { randomUUID } from 'node:crypto';
import { type Config, ConfigError, loadConfig } from '../config.ts';
import { createCodec } from '../infra/database/codec.ts';
import { type Database, openDatabase } from '../infra/database/database.ts';
import { type MigrationState, migrate, migrationStatus } from '../infra/database/migrations.ts';
import { createStore } from '../infra/database/store.ts';
import { StoreError } from '../infra/database/store-error.ts';
import { createReader } from '../infra/documents/reader.ts';
import { createWriter } from '../infra/documents/writer.ts';
import { createPostingFetcher } from '../infra/web/fetch-posting.ts';
import { findJob } from '../jobs/lifecycle/find-job.ts';
import { type JobJson, jobJson } from '../jobs/lifecycle/job-json.ts';
import type { Fault } from '../jobs/model/fault.ts';
import type { UserId } from '../jobs/model/ids.ts';
import type { EngineName, JobOptions } from '../jobs/model/job.ts';
import type { Refusal } from '../jobs/model/refusal.ts';
import type { Watch, Workshop } from '../jobs/pipeline/deps.ts';
import { type Handled as HandledJob, handleJobRequest, runJob } from '../jobs/pipeline/handle-job-request.ts';
import type { Reader, ReadWarning, WrittenFile } from '../jobs/ports/documents.ts';
import type { Engine } from '../jobs/ports/engine.ts';
import type { PostingFetcher } from '../jobs/ports/posting-fetcher.ts';
import type { Store } from '../jobs/ports/tables.ts';
import type { ResumeFile } from '../jobs/resumes/read-resume.ts';
import { saveResume } from '../jobs/resumes/save-resume.ts';
import { createRetry, type Otherwise } from '../jobs/revisions/retry.ts';
import { type Revising, revise } from '../jobs/revisions/revise.ts';
import { versionsOf } from '../jobs/revisions/versions.ts';
import { type PostingSource, type TakenPosting, takePosting } from '../jobs/submit/take-posting.ts';
import type { RawSubmission } from '../jobs/submit/validate-job-request.ts';
import { createLogger } from '../log.ts';
import { readName } from '../posting/name.ts';
import { createOfflineEngine } from '../tailoring/offline/offline.ts';
import { openMigrated } from './database.ts';
import { sentenceOf } from './sentence.ts';

/* The composition root: the one place that knows which product stands behind which port. */

export type { JobJson } from '../jobs/lifecycle/job-json.ts';
export type { EngineName } from '../jobs/model/job.ts';
export type { Refusal } from '../jobs/model/refusal.ts';
export type { ReadWarning, WrittenFile } from '../jobs/ports/documents.ts';
export type { ProgressStep } from '../jobs/ports/progress.ts';
export type { Revising } from '../jobs/revisions/revise.ts';
export type { PostingSource, TakenPosting } from '../jobs/submit/take-posting.ts';
export { SectionId } from '../resume/resume.ts';
export { changesText, gapCardText } from '../tailoring/check/change-list.ts';

/** What is there already: nothing of it reads or writes a document. */
export interface Records {
  /** The user that a person at this machine is. */
  userOf(person: Person): Promise<UserId>;
  /** A job as it is, with its documents. */
  show(userId: UserId, job: string): Promise<Handled>;
  /** A person's jobs, the newest first. */
  jobs(userId: UserId, limit: number): Promise<JobJson[]>;
  /** Every version of a job, the first one first. */
  versions(userId: UserId, job: string): Promise<Versions>;
}

export interface App extends Records {
  readonly defaultEngine: EngineName;
  /** Where a resume's lines go when the OpenAI engine is used. */
  readonly modelHost: string;
  /** The posting of a text, a link or a file. */
  takePosting(source: PostingSource, signal?: AbortSignal): Promise<Taken>;
  /** The whole main job for a person at this machine: the resume saved, the request handled. */
  tailor(order: Order, watch?: Watch): Promise<Ordered>;
  /** The shared job request, for a user and a resume that are there already. */
  handle(submission: RawSubmission, watch?: Watch): Promise<Handled>;
  /** Another version of a finished job. */
  revise(order: RevisionOrder, revising: Revising, watch?: Watch): Promise<Handled>;
  /** A failed job asked for again, run to its end. */
  retry(order: RevisionOrder, otherwise: Otherwise, watch?: Watch): Promise<Handled>;
}

/** One of this machine's people: resumes of one are not seen by another. */
export type Person = 'local' | 'demo';

/** `job` is an id or a reference; without a request key each call makes a version of its own. */
export interface RevisionOrder {
  readonly userId: UserId;
  readonly job: string;
  readonly requestKey?: string | undefined;
}

export interface VersionJson {
  readonly number: number;
  /** The number of the version that it was made from. */
  readonly from: number | null;
  readonly job: JobJson;
}

export type Versions =
  | { readonly ok: true; readonly versions: readonly VersionJson[] }
  | { readonly ok: false; readonly refusal: Refusal };

export interface Order {
  readonly person: Person;
  readonly resume: ResumeFile;
  readonly posting: {
    readonly description: string;
    readonly title?: string | undefined;
    readonly company?: string | undefined;
  };
  readonly options: JobOptions;
}

export type Handled =
  | { readonly ok: true; readonly job: JobJson; readonly files: readonly WrittenFile[] }
  | { readonly ok: false; readonly refusal: Refusal };

export type Taken =
  | { readonly ok: true; readonly posting: TakenPosting }
  | { readonly ok: false; readonly refusal: Refusal };

export type Ordered = Tailored | { readonly ok: false; readonly refusal: Refusal };

export interface Tailored extends Extract<Handled, { ok: true }> {
  readonly warnings: readonly ReadWarning[];
}

export interface AppOptions {
  /** Use the database in this machine's folder, whatever the environment names. */
  readonly embedded?: boolean;
  /** A resume will be read: its reader starts while the database opens. */
  readonly reads?: 'resume';
}

/**
 * Opens what the main job needs, does the work, and closes it again in reverse order.
 *
 * @throws ConfigError or StoreError, each with lines that name the mend.
 */
export async function useApp<T>(options: AppOptions, work: (app: App) => Promise<T>): Promise<T> {
  const reader = createReader({ warm: options.reads ? 1 : 0 });
  const writer = createWriter();
  const fetcher = createPostingFetcher();
  try {
    return await useStore(options, async (store, config) => {
      const log = createLogger({ level: config.logLevel, secrets: config.secrets });
      return work(appOver({ reader, fetcher, store, writer, log, ...(await enginesOf(config)) }, config));
    });
  } finally {
    await Promise.all([reader.close(), writer.close(), fetcher.close()]);
  }
}

/**
 * Opens the database alone, for what is in it.
 *
 * @throws as useApp does.
 */
export function useRecords<T>(work: (records: Records) => Promise<T>): Promise<T> {
  return useStore({}, (store) => work(recordsOver(store)));
}

/**
 * Opens the tables alone.
 *
 * @throws as useApp does.
 */
export async function useStore<T>(
  options: AppOptions,
  work: (store: Store, config: Config) => Promise<T>,
): Promise<T> {
  const config = loadConfig();
  const database = await openMigrated(
    options.embedded ? { kind: 'embedded', folder: config.home } : config.database,
  );
  try {
    return await work(createStore(database.db, createCodec(config.dataKey)), config);
  } finally {
    await database.close();
  }
}

/** The engines that the configuration has the means for. A client that is not used is not loaded. */
export async function enginesOf(config: Config): Promise<Pick<Workshop, 'engines' | 'defaultEngine'>> {
  const { apiKey } = config.openai;
  const engines: Engine[] = [createOfflineEngine()];
  if (apiKey !== null) {
    const { createOpenAiEngine } = await import('../infra/model/engine.ts');
    engines.push(createOpenAiEngine({ ...config.openai, apiKey }));
  }
  return {
    engines: new Map(engines.map((engine) => [engine.name, engine])),
    defaultEngine: defaultEngineOf(config),
  };
}

/** The engine of a job that names none. */
export function defaultEngineOf({ openai }: Config): EngineName {
  return openai.apiKey === null ? 'offline' : 'openai';
}

function recordsOver(store: Store): Records {
  return {
    async userOf(person) {
      const identity = { platform: 'local', tenantId: '', externalId: person } as const;
      return (await store.users.ofIdentity(identity, null)).id;
    },
    async show(userId, job) {
      return withFiles(await findJob(userId, job, store), store);
    },
    async jobs(userId, limit) {
      return (await store.jobs.listOf(userId, limit)).map(jobJson);
    },
    async versions(userId, name) {
      const found = await versionsOf(userId, name, store);
      if (!found.ok) return found;
      return { ok: true, versions: found.versions.map(({ job, ...one }) => ({ ...one, job: jobJson(job) })) };
    },
  };
}

async function withFiles(handled: HandledJob, store: Store): Promise<Handled> {
  if (!handled.ok) return handled;
  const { job } = handled;
  return { ok: true, job: jobJson(job), files: await store.jobs.files(job.userId, job.id) };
}

function appOver(workshop: Workshop & { reader: Reader; fetcher: PostingFetcher }, config: Config): App {
  const { store, defaultEngine } = workshop;
  const app: App = {
    ...recordsOver(store),
    defaultEngine,
    modelHost: new URL(config.openai.baseUrl ?? 'https://api.openai.com').host,
    async takePosting(source, signal) {
      const taken = await takePosting(source, workshop, signal);
      if (!taken.ok) return { ok: false, refusal: refusalOf('job_description', taken.fault) };
      return { ok: true, posting: taken.value };
    },
    async tailor({ person, resume, posting, options }, watch) {
      const userId = await app.userOf(person);
      const saved = await saveResume(userId, resume, workshop, watch?.signal);
      if (!saved.ok) return { ok: false, refusal: refusalOf('resume', saved.fault) };
      const name = readName(posting.description);
      const request = {
        user_id: userId,
        resume_id: saved.value.resume.id,
        title: posting.title ?? name.title,
        company_name: posting.company ?? name.company,
        job_description: posting.description,
      };
      const handled = await app.handle({ request, requestKey: `local:${randomUUID()}`, options }, watch);
      return handled.ok ? { ...handled, warnings: saved.value.warnings } : handled;
    },
    async handle(submission, watch) {
      return withFiles(await handleJobRequest(submission, workshop, watch), store);
    },
    async revise({ userId, job, requestKey = `local:${randomUUID()}` }, revising, watch) {
      return withFiles(await revise({ userId, job, requestKey }, revising, workshop, watch), store);
    },
    async retry({ userId, job, requestKey = `local:${randomUUID()}` }, otherwise, watch) {
      const order = { userId, job, requestKey };
      const retried = await store.transaction((tx) => createRetry(order, otherwise, defaultEngine, tx));
      if (!retried.ok) return retried;
      const pending = retried.job.status === 'PENDING';
      const ended = pending ? await runJob(retried.job, workshop, watch) : retried.job;
      return withFiles({ ok: true, job: ended }, store);
    },
  };
  return app;
}

function refusalOf(field: 'resume' | 'job_description', fault: Fault): Refusal {
  const error = sentenceOf(fault);
  return { error, fields: { [field]: error } };
}

/** Brings the configured database to the newest migration; gives the names of what ran now. */
export function migrateDatabase(): Promise<{ place: string; ran: string[] }> {
  return withDatabase(async ({ db }, place) => ({ place, ran: await migrate(db) }));
}

export function migrationsOfDatabase(): Promise<{ place: string; migrations: MigrationState[] }> {
  return withDatabase(async ({ db }, place) => ({ place, migrations: await migrationStatus(db) }));
}

async function withDatabase<T>(work: (database: Database, place: string) => Promise<T>): Promise<T> {
  const { database: where } = loadConfig();
  const database = await openDatabase(where);
  try {
    return await work(
      database,
      where.kind === 'embedded' ? `The embedded database in ${where.folder}` : 'The Postgres database',
    );
  } finally {
    await database.close();
  }
}

/** True for an error whose message is written for an operator and names the mend. */
export function isOperatorError(error: unknown): error is ConfigError | StoreError {
  return error instanceof ConfigError || error instanceof StoreError;
}
