import { randomUUID } from 'node:crypto';
import { type JobJson, useApp } from './app.ts';
import type { JobOptions } from './jobs/job.ts';
import type { Refusal } from './jobs/refusal.ts';

/** A request that no job was made from: `fields` says what is wrong with each field, by its name in the request. */
export class JobRequestRefused extends Error {
  override readonly name = 'JobRequestRefused';
  readonly fields: Refusal['fields'];

  constructor({ error, fields }: Refusal) {
    super(error);
    this.fields = fields;
  }
}

/**
 * Takes the shared job request as JSON (`user_id`, `resume_id`, `title`, `company_name`, `job_description`), runs
 * the six steps over the configured database and engine, and resolves to the finished job, COMPLETED or FAILED.
 * The same `requestKey` twice gives the same job.
 *
 * @throws JobRequestRefused when the request is not valid; ConfigError and StoreError as the command line does.
 */
export async function handleJobRequest(
  request: unknown,
  { requestKey = randomUUID(), options = {} }: { requestKey?: string; options?: JobOptions } = {},
): Promise<JobJson> {
  const handled = await useApp({}, (app) => app.handle({ request, requestKey, options }));
  if (!handled.ok) throw new JobRequestRefused(handled.refusal);
  return handled.job;
}
