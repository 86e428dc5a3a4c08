import { randomUUID } from 'node:crypto';
import { type Config, ConfigError, loadConfig } from '../config.ts';
import { createCodec } from '../infra/database/codec.ts';
import { type Database, openDatabase } from '../infra/database/database.ts';
import { StoreError } from '../infra/database/errors.ts';
import { type MigrationState, migrate, migrationStatus } from '../infra/database/migrations.ts';
import { createStore } from '../infra/database/store.ts';
import { createReader } from '../infra/documents/reader.ts';
import { createWriter } from '../infra/documents/writer.ts';
import { createPostingFetcher } from '../infra/web/fetch-posting.ts';
import { findJob } from '../jobs/lifecycle/find-job.ts';
import type { Fault } from '../jobs/model/fault.ts';
import type { UserId } from '../jobs/model/ids.ts';
import type { EngineName, JobOptions } from '../jobs/model/job.ts';
import { type Refusal, type Refused, reason, refuse } from '../jobs/model/refusal.ts';
import type { PipelineDeps, RunOptions } from '../jobs/pipeline/deps.ts';
import { type Handled as HandledJob, handleJobRequest } from '../jobs/pipeline/handle-job-request.ts';
import { withDirectQueue } from '../jobs/ports/direct-queue.ts';
import type { Reader, ReadWarning, WrittenFile } from '../jobs/ports/documents.ts';
import type { Engine } from '../jobs/ports/engine.ts';
import type { PostingFetcher } from '../jobs/ports/posting-fetcher.ts';
import type { Store } from '../jobs/ports/repositories.ts';
import type { ResumeFile } from '../jobs/resumes/read-resume.ts';
import { saveResume } from '../jobs/resumes/save-resume.ts';
import { type RetryOverrides, retryDirectly } from '../jobs/revisions/retry.ts';
import { type RevisionRequest, revise } from '../jobs/revisions/revise.ts';
import { listVersions } from '../jobs/revisions/versions.ts';
import { type PostingSource, type TakenPosting, takePosting } from '../jobs/submit/take-posting.ts';
import type { RawSubmission } from '../jobs/submit/validate-job-request.ts';
import { createLogger } from '../log.ts';
import { readPostingName } from '../posting/name.ts';
import { type PublicJob, publicJob } from '../strings/public-job.ts';
import { createOfflineEngine } from '../tailoring/offline/offline.ts';
import { openMigrated } from './database.ts';

/* The composition root: the one place that knows which product stands behind which port. */

export type { EngineName } from '../jobs/model/job.ts';
export type { Refusal } from '../jobs/model/refusal.ts';
export type { ReadWarning, WrittenFile } from '../jobs/ports/documents.ts';
export type { ProgressStep } from '../jobs/ports/progress.ts';
export type { RevisionRequest } from '../jobs/revisions/revise.ts';
export type { PostingSource, TakenPosting } from '../jobs/submit/take-posting.ts';
export { SectionId } from '../resume/resume.ts';
export { changesText, gapCardText } from '../strings/change-list.ts';
export type { PublicJob } from '../strings/public-job.ts';

/** What is there already: nothing of it reads or writes a document. */
export interface Records {
  /** The user that a person at this machine is. */
  userOf(person: Person): Promise<UserId>;
  /** A job as it is, with its documents. */
  show(userId: UserId, job: string): Promise<Handled>;
  /** A person's jobs, the newest first. */
  jobs(userId: UserId, limit: number): Promise<PublicJob[]>;
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
  tailor(order: Order, options?: RunOptions): Promise<Ordered>;
  /** The shared job request, for a user and a resume that are there already. */
  handle(submission: RawSubmission, options?: RunOptions): Promise<Handled>;
  /** Another version of a finished job. */
  revise(order: RevisionOrder, request: RevisionRequest, options?: RunOptions): Promise<Handled>;
  /** A failed job asked for again, run to its end. */
  retry(order: RevisionOrder, overrides: RetryOverrides, options?: RunOptions): Promise<Handled>;
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
  readonly job: PublicJob;
}

export type Versions =
  | { readonly ok: true; readonly versions: readonly VersionJson[] }
  | { readonly ok: false; readonly error: Refusal };

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
  | { readonly ok: true; readonly job: PublicJob; readonly files: readonly WrittenFile[] }
  | { readonly ok: false; readonly error: Refusal };

export type Taken =
  | { readonly ok: true; readonly posting: TakenPosting }
  | { readonly ok: false; readonly error: Refusal };

export type Ordered = Tailored | { readonly ok: false; readonly error: Refusal };

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
      const deps = { reader, fetcher, store: withDirectQueue(store), writer, log };
      return work(appOver({ ...deps, ...(await enginesOf(config)) }, config));
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
export async function enginesOf(config: Config): Promise<Pick<PipelineDeps, 'engines' | 'defaultEngine'>> {
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
      return (await store.users.findOrCreate(identity, null)).id;
    },
    async show(userId, job) {
      return withFiles(await findJob(userId, job, store), store);
    },
    async jobs(userId, limit) {
      return (await store.jobs.list(userId, limit)).map((job) => publicJob(job));
    },
    async versions(userId, name) {
      const found = await listVersions(userId, name, store);
      if (!found.ok) return found;
      return {
        ok: true,
        versions: found.value.map(({ job, ...one }) => ({ ...one, job: publicJob(job) })),
      };
    },
  };
}

async function withFiles(handled: HandledJob, store: Store): Promise<Handled> {
  if (!handled.ok) return handled;
  const { value: job } = handled;
  return { ok: true, job: publicJob(job), files: await store.jobs.files(job.userId, job.id) };
}

function appOver(deps: PipelineDeps & { reader: Reader; fetcher: PostingFetcher }, config: Config): App {
  const { store, defaultEngine } = deps;
  const app: App = {
    ...recordsOver(store),
    defaultEngine,
    modelHost: new URL(config.openai.baseUrl ?? 'https://api.openai.com').host,
    async takePosting(source, signal) {
      const taken = await takePosting(source, deps, signal);
      if (!taken.ok) return refuseInput('job_description', taken.error);
      return { ok: true, posting: taken.value };
    },
    async tailor({ person, resume, posting, options }, runOptions) {
      const userId = await app.userOf(person);
      const saved = await saveResume(userId, resume, deps, runOptions?.signal);
      if (!saved.ok) return refuseInput('resume', saved.error);
      const name = readPostingName(posting.description);
      const request = {
        user_id: userId,
        resume_id: saved.value.resume.id,
        title: posting.title ?? name.title,
        company_name: posting.company ?? name.company,
        job_description: posting.description,
      };
      const handled = await app.handle({ request, requestKey: `local:${randomUUID()}`, options }, runOptions);
      return handled.ok ? { ...handled, warnings: saved.value.warnings } : handled;
    },
    async handle(submission, options) {
      return withFiles(await handleJobRequest(submission, deps, options), store);
    },
    async revise({ userId, job, requestKey = `local:${randomUUID()}` }, request, options) {
      return withFiles(await revise({ userId, job, requestKey }, request, deps, options), store);
    },
    async retry({ userId, job, requestKey = `local:${randomUUID()}` }, overrides, options) {
      return withFiles(await retryDirectly({ userId, job, requestKey }, overrides, deps, options), store);
    },
  };
  return app;
}

function refuseInput(field: 'resume' | 'job_description', { code, detail }: Fault): Refused {
  return refuse({ [field]: reason('unusable_input', { fault: code, detail }) });
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
