import { callModel } from './call-model.ts';
import { completeJob } from './complete-job.ts';
import { createJob } from './create-job.ts';
import { createTailoringPrompt } from './create-tailoring-prompt.ts';
import { type Fault, fault } from './fault.ts';
import { referenceOf } from './find-job.ts';
import type { Failure, Job } from './job.ts';
import { noticeOf } from './notice.ts';
import { prepareJobData } from './prepare-job-data.ts';
import { type Refused, refuse } from './refusal.ts';
import { type RawSubmission, validateJobRequest } from './validate-job-request.ts';
import type { Watch, Workshop } from './workshop.ts';

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
  const { options } = valid.value.submission;
  if (options.language === 'posting' && (options.engine ?? workshop.defaultEngine) === 'offline')
    return refuse({ language: NO_TRANSLATION });
  const { job, created } = await createJob(valid.value, workshop.store);
  return { ok: true, job: created ? await runJob(job, workshop, watch) : job };
}

const NO_TRANSLATION =
  'Without AI nothing is translated: leave the language as it is, or choose the AI engine.';

/** Steps 3 to 6 of a job that is PENDING; never throws for what goes wrong inside them. */
export async function runJob(job: Job, workshop: Workshop, watch: Watch = {}): Promise<Job> {
  try {
    return await steps(job, workshop, watch);
  } catch (error) {
    return failJob(job, fault('internal', describe(error)), workshop);
  }
}

async function steps(job: Job, workshop: Workshop, { onProgress = () => {}, signal }: Watch): Promise<Job> {
  onProgress('received');
  onProgress('reading');
  const data = await prepareJobData(job, workshop.store);
  if (!data.ok) return failJob(job, data.fault, workshop);

  onProgress('matching');
  const prompt = createTailoringPrompt(data.value, job);

  onProgress('writing');
  const accepted = await callModel(prompt, { job, data: data.value }, workshop, signal);
  if (!accepted.ok) return failJob(job, accepted.fault, workshop);

  onProgress('checking');
  const completed = await completeJob(accepted.value, { job, data: data.value }, workshop);
  if (!completed.ok) return failJob(job, completed.fault, workshop);
  onProgress('done');
  return completed.value;
}

async function failJob(job: Job, cause: Fault, { store, log }: Workshop): Promise<Job> {
  const failure = failureOf(job, cause);
  log.error(
    { jobId: job.id, reference: failure.reference, code: cause.code, detail: cause.detail },
    'job failed',
  );
  const failed = await store.jobs.fail(job.id, failure);
  return failed ?? (await store.jobs.find(job.userId, job.id)) ?? job;
}

export function failureOf(job: Job, cause: Fault): Failure {
  const notice = noticeOf(cause.code);
  return { code: cause.code, message: `${notice.happened} ${notice.next}`, reference: referenceOf(job) };
}

/** An error's name and place, without its message: a message may quote what it failed on. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return 'a value that is no error was thrown';
  const frame = error.stack?.split('\n').find((line) => line.trimStart().startsWith('at '));
  return `${error.name} ${frame?.trim() ?? ''}`.trim();
}
