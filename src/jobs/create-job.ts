import type { Job } from './job.ts';
import type { Tables } from './ports.ts';
import type { ValidRequest } from './validate-job-request.ts';

/**
 * Step 2. A row with status PENDING before anything slow happens, so that the work can be seen and survives a
 * crash. The same request key gives the job that is already there.
 */
export async function createJob(
  valid: ValidRequest,
  tables: Tables,
): Promise<{ job: Job; created: boolean }> {
  const { request, options, place, requestKey } = valid.submission;
  const facts = await tables.facts.listOf(valid.user.id, valid.resume.id);
  return tables.jobs.create({
    userId: valid.user.id,
    resumeId: valid.resume.id,
    title: request.title,
    companyName: request.company_name,
    jobDescription: request.job_description,
    options,
    place: place ?? null,
    parentJobId: null,
    revision: { made: { by: 'run' }, decisions: [], facts: facts.map(({ id }) => id) },
    requestKey,
  });
}
