import type { Outcome } from '../model/fault.ts';
import type { Job } from '../model/job.ts';
import { callModel } from './call-model.ts';
import { completeJob } from './complete-job.ts';
import { createTailoringPrompt } from './create-tailoring-prompt.ts';
import type { Watch, Workshop } from './deps.ts';
import { prepareJobData } from './prepare-job-data.ts';

/** Steps 3 to 6 of a job that is PENDING, to its completion; what to do about a fault is the caller's. */
export async function runSteps(
  job: Job,
  workshop: Workshop,
  { onProgress = () => {}, signal }: Watch,
): Promise<Outcome<Job>> {
  onProgress('received');
  onProgress('reading');
  const data = await prepareJobData(job, workshop.store);
  if (!data.ok) return data;

  onProgress('matching');
  const prompt = createTailoringPrompt(data.value, job);

  onProgress('writing');
  const accepted = await callModel(prompt, { job, data: data.value }, workshop, signal);
  if (!accepted.ok) return accepted;

  onProgress('checking');
  const completed = await completeJob(accepted.value, { job, data: data.value }, workshop);
  if (completed.ok) onProgress('done');
  return completed;
}
