import type { Result } from '../model/result.ts';
import { callModel } from './call-model.ts';
import { completeJob } from './complete-job.ts';
import { createTailoringPrompt } from './create-tailoring-prompt.ts';
import type { PipelineDeps } from './deps.ts';
import type { JobRun } from './job-run.ts';
import { prepareJobData } from './prepare-job-data.ts';

/** Runs steps 3 to 6 of a PENDING job and completes it. The caller handles a fault. */
export async function runSteps(run: JobRun, deps: PipelineDeps, signal: AbortSignal): Promise<Result<void>> {
  const { job } = run;
  run.reportProgress('received');
  run.reportProgress('reading');
  const data = await prepareJobData(job, deps.store);
  if (!data.ok) return data;

  run.reportProgress('matching');
  const prompt = createTailoringPrompt(data.value, job);

  run.reportProgress('writing');
  const accepted = await callModel(prompt, data.value, run, deps, signal);
  if (!accepted.ok) return accepted;

  run.reportProgress('checking');
  const completed = await completeJob(accepted.value, data.value, run, deps);
  if (completed.ok) run.reportProgress('done');
  return completed;
}
