import type { Supplement } from '../../tailoring/supplement.ts';
import { updateStatusMessage } from '../delivery/status-message.ts';
import { endJob } from '../lifecycle/end-job.ts';
import { failureOf } from '../lifecycle/failure.ts';
import { addJobUsage } from '../lifecycle/job-usage.ts';
import type { Fault } from '../model/fault.ts';
import type { Job, JobResult } from '../model/job.ts';
import type { ModelTranscript } from '../model/model-transcript.ts';
import type { Usage } from '../model/usage.ts';
import type { KeptFile } from '../ports/documents.ts';
import { type Attempt, commitUnderLease, LeaseLost, settleAndCommit } from '../ports/lease.ts';
import type { OnProgress } from '../ports/progress.ts';
import type { QueuedPipelineDeps, RunOptions } from './deps.ts';
import { createProgressReporter, withStepTimes } from './progress.ts';

/**
 * One attempt at a job, as its steps see it. Steps change the job only through it. An attempt that has lost its lease
 * writes nothing except what it spent: `saveTranscript` and `complete` throw LeaseLost, `fail` returns.
 */
export interface JobRun {
  readonly job: Job;
  /**
   * Reports the step that begins, or how far it is: to the caller at once, and to the status message at most once a
   * second.
   */
  reportProgress: OnProgress;
  /** Stores the model's answers so far, so that a retry does not pay for them again. */
  saveTranscript(transcript: ModelTranscript): Promise<void>;
  /** Adds what was just paid to the job's usage, even if the attempt fails. */
  addUsage(usage: Usage): Promise<void>;
  /** Ends the job as COMPLETED, in one transaction with its queued work, its quota and its delivery. */
  complete(result: Omit<JobResult, 'usage'>, files: readonly KeptFile[]): Promise<void>;
  /** Ends a supplement's job as COMPLETED, in the same way. */
  completeSupplement(supplement: Supplement, files: readonly KeptFile[]): Promise<void>;
  /** Ends the job as FAILED, in the same way, and logs it. */
  fail(cause: Fault): Promise<void>;
  /** Stops reporting progress: drops a step that was not reported yet, and waits for a report in progress. */
  closeProgress(): Promise<void>;
}

/** What a job's calls to a model need of its run. */
export type ModelRun = Pick<JobRun, 'saveTranscript' | 'addUsage' | 'reportProgress'> & {
  readonly job: Pick<Job, 'id' | 'userId' | 'revision'>;
};

/** Creates the run of one attempt at a job. */
export function createJobRun(
  job: Job,
  { lease }: Attempt,
  deps: QueuedPipelineDeps,
  { onProgress = () => {} }: RunOptions = {},
): JobRun {
  const { store, log } = deps;
  const reporter = createProgressReporter((...progress) => storeProgress(job, progress, lease, deps), {
    onError(error) {
      if (!(error instanceof LeaseLost) && !store.isUnavailable(error))
        log.warn({ jobId: job.id, err: error }, 'the progress of a job could not be shown');
    },
  });
  return {
    job,

    reportProgress: withStepTimes(
      (...progress) => {
        onProgress(...progress);
        reporter.onProgress(...progress);
      },
      deps.onStepTime ?? (() => {}),
    ),

    saveTranscript: (transcript) =>
      commitUnderLease(store, lease, (tx) => tx.jobs.saveTranscript(job.id, transcript)),

    addUsage: (usage) => addJobUsage(store, job, usage),

    async complete(result, files) {
      await settleAndCommit(store, lease, (tx) => endJob(tx, job, { status: 'COMPLETED', result, files }));
    },

    async completeSupplement(supplement, files) {
      await settleAndCommit(store, lease, (tx) =>
        endJob(tx, job, { status: 'COMPLETED', supplement, files }),
      );
    },

    async fail(cause) {
      const { code, detail } = cause;
      const failure = failureOf(job, cause);
      try {
        const failed = await settleAndCommit(store, lease, (tx) =>
          endJob(tx, job, { status: 'FAILED', failure }),
        );
        if (failed) log.error({ jobId: job.id, reference: failure.reference, code, detail }, 'job failed');
      } catch (error) {
        if (!(error instanceof LeaseLost)) throw error;
      }
    },

    closeProgress: () => reporter.close(),
  };
}

async function storeProgress(
  job: Job,
  [step, checks]: Parameters<OnProgress>,
  lease: Attempt['lease'],
  { store, deliverers }: QueuedPipelineDeps,
): Promise<void> {
  const isPending = await commitUnderLease(store, lease, (tx) => tx.jobs.setProgress(job.id, step));
  const deliverer = job.place && deliverers.get(job.place.platform);
  if (!isPending || !deliverer) return;
  if (!(await updateStatusMessage(job, { step, checks }, { store, deliverer }))) return;
  // The job may have ended during the update. Update again, so that the message shows its end last.
  const now = await store.jobs.find(job.userId, job.id);
  if (now && now.status !== 'PENDING') await updateStatusMessage(now, { step: 'done' }, { store, deliverer });
}
