import { createReader } from '../infra/documents/reader.ts';
import { createWriter } from '../infra/documents/writer.ts';
import type { RecordedModel } from '../infra/model/recording.ts';
import { createPostingFetcher } from '../infra/web/fetch-posting.ts';
import { withDirectQueue } from '../jobs/ports/direct-queue.ts';
import { createLogger } from '../log.ts';
import { type App, createApp } from './app.ts';
import { useCompute } from './compute.ts';
import { type StoreOptions, useStore } from './database.ts';
import { createEngines } from './engines.ts';
import { explainEdit } from './explain-edit.ts';
import { createRecords, type JobRecords } from './job-records.ts';

/* The composition root of everything that runs in this process alone: the command line and the library. */

export type { FaultCode } from '../jobs/model/fault.ts';
export type { EngineName } from '../jobs/model/job.ts';
export type { Refusal } from '../jobs/model/refusal.ts';
export type { Result } from '../jobs/model/result.ts';
export type { ReadWarning } from '../jobs/ports/documents.ts';
export type { OnProgress } from '../jobs/ports/progress.ts';
export type { RevisionRequest } from '../jobs/revisions/prepare-revision.ts';
export type { PostingSource, TakenPosting } from '../jobs/submit/take-posting.ts';
export { longestCommon } from '../language/longest-common.ts';
export { SectionId } from '../resume/resume.ts';
export { gapCardText } from '../strings/change-list.ts';
export type { PublicJob } from '../strings/public-job.ts';
export { type LineQuestion, lineQuestions } from '../tailoring/coverage/line-questions.ts';
export { isWording } from '../tailoring/edits/decisions/repairs.ts';
export type { SupplementKind } from '../tailoring/supplement.ts';
export type { TailoredJob, TailorInput } from './app.ts';
export type { JobWithFiles, VersionJson } from './job-records.ts';

/** What a command needs beyond the store. */
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
