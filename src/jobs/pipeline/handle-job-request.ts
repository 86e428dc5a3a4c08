import { failureOf, faultOf } from '../lifecycle/failure.ts';
import { type Fault, fault } from '../model/fault.ts';
import type { Job } from '../model/job.ts';
import type { Refused } from '../model/refusal.ts';
import { createJob } from '../submit/create-job.ts';
import { refuseTranslation } from '../submit/refuse-translation.ts';
import { type RawSubmission, validateJobRequest } from '../submit/validate-job-request.ts';
import type { Watch, Workshop } from './deps.ts';
import { runSteps } from './run-steps.ts';

export type Handled = { readonly ok: true; readonly job: Job } | Refused;

/**
 * The six steps, from a request's JSON to its finished job. A refusal creates no job; whatever goes wrong after
 * that leaves the job FAILED with a code and a sentence. A request key that was seen before gives its job.
 */
export async function handleJobRequest(
  raw: RawSubmission,
  workshop: Workshop,
  watch: Watch = {},
): Promise<Handled> {
  const valid = await validateJobRequest(raw, workshop.store);
  if (!valid.ok) return valid;
  const refused = refuseTranslation(valid.value.submission.options, workshop.defaultEngine);
  if (refused) return refused;
  const made = await workshop.store.transaction((tx) => createJob(valid.value, tx));
  if (!made.ok || !made.created) return made;
  return { ok: true, job: await runJob(made.job, workshop, watch) };
}

/** Steps 3 to 6 of a job that is PENDING; never throws for what goes wrong inside them. */
export async function runJob(job: Job, workshop: Workshop, watch: Watch = {}): Promise<Job> {
  try {
    const outcome = await runSteps(job, workshop, watch);
    return outcome.ok ? outcome.value : await failJob(job, outcome.fault, workshop);
  } catch (error) {
    return failJob(job, faultOf(error), workshop);
  }
}

async function failJob(job: Job, cause: Fault, { store, log }: Workshop): Promise<Job> {
  const failure = failureOf(job, cause);
  const failed = await store.jobs.fail(job.id, failure);
  if (!failed) return (await store.jobs.find(job.userId, job.id)) ?? deleted(job);
  const { reference } = failure;
  log.error({ jobId: job.id, reference, code: cause.code, detail: cause.detail }, 'job failed');
  return failed;
}

/** Its person, or the job itself, was deleted while it ran. */
function deleted(job: Job): Job {
  return { ...job, status: 'FAILED', failure: failureOf(job, fault('cancelled', 'deleted while it ran')) };
}
