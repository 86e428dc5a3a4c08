import { detectLanguage } from '../../resume/parse/detect-language.ts';
import { createPrompt, type TailoringPrompt } from '../../tailoring/prompt/prompt.ts';
import type { Job } from '../model/job.ts';
import type { Result } from '../model/result.ts';
import { callModel } from './call-model.ts';
import { completeJob } from './complete-job.ts';
import type { PipelineDeps } from './deps.ts';
import type { JobRun } from './job-run.ts';
import { type JobData, prepareJobData } from './prepare-job-data.ts';

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

/**
 * Step 4. Builds the prompt: title, company, the whole description, the resume's numbered lines and the rules. It holds
 * no contact details.
 */
export function createTailoringPrompt(data: JobData, { options, revision }: Job): TailoringPrompt {
  return createPrompt(data.resume, data.posting, {
    pages: options.pages ?? null,
    language:
      options.language === 'posting' ? detectLanguage(data.posting.description.split('\n')) : undefined,
    instruction: revision.made.by === 'refine' ? (revision.made.instruction ?? undefined) : undefined,
  });
}
