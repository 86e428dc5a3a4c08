import { randomUUID } from 'node:crypto';
import { type Config, ConfigError, loadConfig } from './config.ts';
import { createReader } from './documents/reader.ts';
import { createWriter } from './documents/writer.ts';
import type { Fault, FaultCode } from './jobs/fault.ts';
import { handleJobRequest } from './jobs/handle-job-request.ts';
import type { EngineName, JobOptions } from './jobs/job.ts';
import { type JobJson, jobJson } from './jobs/job-json.ts';
import { noticeOf } from './jobs/notice.ts';
import type { Engine, Reader, ReadWarning, WrittenFile } from './jobs/ports.ts';
import { type ReadResume, type ResumeFile, readResume as readResumeFile } from './jobs/read-resume.ts';
import type { Refusal } from './jobs/refusal.ts';
import { saveResume } from './jobs/save-resume.ts';
import type { RawSubmission } from './jobs/validate-job-request.ts';
import type { Watch, Workshop } from './jobs/workshop.ts';
import { createLogger } from './log.ts';
import { createOpenAiEngine } from './openai/engine.ts';
import { readName } from './posting/name.ts';
import { type ExportedJsonResume, toJsonResume } from './resume/json-resume-export.ts';
import type { Resume } from './resume/resume.ts';
import { createCodec } from './store/codec.ts';
import { type Database, openDatabase } from './store/database.ts';
import { type MigrationState, migrate, migrationStatus, requireMigrated } from './store/migrations.ts';
import { createStore } from './store/store.ts';
import { StoreError } from './store/store-error.ts';
import { createOfflineEngine } from './tailoring/offline.ts';

/* The composition root: the one place that knows which product stands behind which port. */

export type { EngineName } from './jobs/job.ts';
export type { JobJson } from './jobs/job-json.ts';
export type { ProgressStep, ReadWarning, WrittenFile } from './jobs/ports.ts';
export type { Refusal } from './jobs/refusal.ts';
export { changesText, gapCardText } from './tailoring/changes.ts';

export interface App {
  readonly defaultEngine: EngineName;
  /** Where a resume's lines go when the OpenAI engine is used. */
  readonly modelHost: string;
  /** The whole main job for a person at this machine: the resume saved, the request handled. */
  tailor(order: Order, watch?: Watch): Promise<Ordered>;
  /** The shared job request, for a user and a resume that are there already. */
  handle(submission: RawSubmission, watch?: Watch): Promise<Handled>;
}

export interface Order {
  /** Which of this machine's people: resumes of one are not seen by another. */
  readonly person: 'local' | 'demo';
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

export type Ordered = Tailored | { readonly ok: false; readonly refusal: Refusal };

export interface Tailored extends Extract<Handled, { ok: true }> {
  readonly warnings: readonly ReadWarning[];
}

export interface AppOptions {
  /** Use the database in this machine's folder, whatever the environment names. */
  readonly embedded?: boolean;
}

/**
 * Opens what the main job needs, does the work, and closes it again in reverse order.
 *
 * @throws ConfigError or StoreError, each with lines that name the mend.
 */
export async function useApp<T>(options: AppOptions, work: (app: App) => Promise<T>): Promise<T> {
  const config = loadConfig();
  const database = await openDatabase(
    options.embedded ? { kind: 'embedded', folder: config.home } : config.database,
  );
  try {
    // Nobody else can have migrated a database in a folder; a server's is its operator's to migrate.
    if (database.kind === 'embedded') await migrate(database.db);
    else await requireMigrated(database.db);
    const reader = createReader();
    const writer = createWriter();
    try {
      const store = createStore(database.db, createCodec(config.dataKey));
      const log = createLogger({ level: config.logLevel });
      return await work(appOver({ reader, store, writer, log, ...enginesOf(config) }, config));
    } finally {
      await Promise.all([reader.close(), writer.close()]);
    }
  } finally {
    await database.close();
  }
}

function enginesOf(config: Config): Pick<Workshop, 'engines' | 'defaultEngine'> {
  const { apiKey } = config.openai;
  const engines: Engine[] = [createOfflineEngine()];
  if (apiKey !== null) engines.push(createOpenAiEngine({ ...config.openai, apiKey }));
  return {
    engines: new Map(engines.map((engine) => [engine.name, engine])),
    defaultEngine: apiKey === null ? 'offline' : 'openai',
  };
}

function appOver(workshop: Workshop & { reader: Reader }, config: Config): App {
  const { store, defaultEngine } = workshop;
  const app: App = {
    defaultEngine,
    modelHost: new URL(config.openai.baseUrl ?? 'https://api.openai.com').host,
    async tailor({ person, resume, posting, options }, watch) {
      const identity = { platform: 'local', tenantId: '', externalId: person } as const;
      const user = await store.users.ofIdentity(identity, null);
      const saved = await saveResume(user.id, resume, workshop, watch?.signal);
      if (!saved.ok) return { ok: false, refusal: refusalOf(saved.fault) };
      const name = readName(posting.description);
      const request = {
        user_id: user.id,
        resume_id: saved.value.resume.id,
        title: posting.title ?? name.title,
        company_name: posting.company ?? name.company,
        job_description: posting.description,
      };
      const handled = await app.handle({ request, requestKey: `local:${randomUUID()}`, options }, watch);
      return handled.ok ? { ...handled, warnings: saved.value.warnings } : handled;
    },
    async handle(submission, watch) {
      const handled = await handleJobRequest(submission, workshop, watch);
      if (!handled.ok) return handled;
      const { job } = handled;
      return { ok: true, job: jobJson(job), files: await store.jobs.files(job.userId, job.id) };
    },
  };
  return app;
}

function refusalOf(fault: Fault): Refusal {
  const error = sentenceOf(fault);
  return { error, fields: { resume: error } };
}

/** Where a JSON Resume is wrong is said to whoever wrote it; all other details are an operator's. */
function sentenceOf({ code, detail }: Fault): string {
  const { happened, next } = noticeOf(code);
  return code === 'resume_json_invalid' ? `${happened} ${detail}. ${next}` : `${happened} ${next}`;
}

/** What was read from a document, and what was made of it. */
export interface ResumeReading extends Omit<Resume, 'sources'> {
  readonly text: string;
  readonly warnings: readonly ReadWarning[];
  readonly reader: string;
  readonly ms: number;
}

type ReadingOf<T> =
  | { readonly ok: true; readonly reading: T }
  | { readonly ok: false; readonly code: FaultCode; readonly error: string };

/** Reads a document without saving it; needs no database. */
export function readResume(file: ResumeFile): Promise<ReadingOf<ResumeReading>> {
  return withReading(file, ({ text, structure, warnings, reader, ms }) => {
    const { language, contact, sections } = structure;
    return { text, language, contact, sections, warnings, reader, ms };
  });
}

/** Reads a document and gives it as JSON Resume. */
export function exportResume(file: ResumeFile): Promise<ReadingOf<ExportedJsonResume>> {
  return withReading(file, ({ structure }) => toJsonResume(structure));
}

async function withReading<T>(file: ResumeFile, use: (read: ReadResume) => T): Promise<ReadingOf<T>> {
  const documents = createReader();
  try {
    const read = await readResumeFile(file, documents);
    if (!read.ok) return { ok: false, code: read.fault.code, error: sentenceOf(read.fault) };
    return { ok: true, reading: use(read.value) };
  } finally {
    await documents.close();
  }
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
