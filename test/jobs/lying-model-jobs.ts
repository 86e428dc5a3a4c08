import type { Job, JobOptions } from '../../src/jobs/model/job.ts';
import { handleJobRequest } from '../../src/jobs/pipeline/handle-job-request.ts';
import type { WritingEngine } from '../../src/jobs/ports/engine.ts';
import { createTestUser, saveTestResume, type TestPipeline } from '../setup/pipeline.ts';

let jobs = 0;

/** Runs a job for a new user from start to end with the test's own engine. */
export async function runJobWith(
  engine: WritingEngine,
  { resume, posting, title = '', company = '', options = {} }: JobText,
  pipeline: TestPipeline,
): Promise<Job> {
  jobs += 1;
  const user = await createTestUser(pipeline.store);
  const saved = await saveTestResume(user, pipeline, resume);
  const request = {
    user_id: user.id,
    resume_id: saved.id,
    title,
    company_name: company,
    job_description: posting,
  };
  const engines = new Map([...pipeline.engines, [engine.name, engine] as const]);
  const result = await handleJobRequest(
    { request, requestKey: `lie:${jobs}`, options: { ...options, engine: 'openai' } },
    { ...pipeline, engines },
  );
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

export interface JobText {
  readonly resume: string;
  readonly posting: string;
  /** A text that reads like no posting needs one. */
  readonly title?: string;
  readonly company?: string;
  readonly options?: JobOptions;
}
