import { failureOf } from '../lifecycle/failure.ts';
import { fault } from '../model/fault.ts';
import type { Job } from '../model/job.ts';
import { createDirectAttempt } from '../ports/direct-queue.ts';
import type { PipelineDeps, RunOptions } from './deps.ts';
import { failJob, runJob } from './run-job.ts';

/**
 * Runs a PENDING job in this process, over a store without a queue (`withDirectQueue`), and returns the job as it
 * ended. Makes one attempt: any failure inside the steps ends the job as FAILED.
 */
export async function runDirectly(job: Job, deps: PipelineDeps, options: RunOptions = {}): Promise<Job> {
  const { store } = deps;
  const ref = { jobId: job.id, userId: job.userId };
  const attempt = createDirectAttempt(job);
  const directDeps = { ...deps, deliverers: new Map(), deadlineSeconds: Number.POSITIVE_INFINITY };
  try {
    await runJob(ref, attempt, directDeps, options);
  } catch (error) {
    if (!store.isConflict(error)) throw error;
    await failJob(ref, attempt, directDeps);
  }
  return (await store.jobs.find(job.userId, job.id)) ?? asDeletedJob(job);
}

/** Returns the result of a job that was deleted while it ran, alone or with its user. */
function asDeletedJob(job: Job): Job {
  return { ...job, status: 'FAILED', failure: failureOf(job, fault('cancelled', 'deleted while it ran')) };
}
