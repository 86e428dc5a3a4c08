import type { Job } from '../model/job.ts';
import type { Refusal } from '../model/refusal.ts';
import { ok, type Result } from '../model/result.ts';
import { submitJob } from '../submit/submit-job.ts';
import type { RawSubmission } from '../submit/validate-job-request.ts';
import type { PipelineDeps, RunOptions } from './deps.ts';
import { runDirectly } from './run-directly.ts';

/**
 * Runs a request's JSON through all six steps in this process and returns the finished job. A refusal creates no job.
 * Whatever fails after that leaves the job FAILED with a code. The same request key gives the same job. Nothing counts
 * against a quota, because the caller is local.
 */
export async function handleJobRequest(
  raw: RawSubmission,
  deps: PipelineDeps,
  options: RunOptions = {},
): Promise<Result<Job, Refusal>> {
  const submitted = await submitJob(raw, { ...deps, quota: null });
  if (!submitted.ok) return submitted;
  const { job, created, warnings } = submitted.value;
  options.onWarnings?.(warnings);
  return ok(created ? await runDirectly(job, deps, options) : job);
}
