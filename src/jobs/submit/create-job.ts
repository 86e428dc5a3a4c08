import type { Job } from '../model/job.ts';
import { type Refused, refuse } from '../model/refusal.ts';
import type { Tables } from '../ports/tables.ts';
import { NO_SUCH_USER } from '../settings/consent.ts';
import { NO_SUCH_RESUME, type ValidRequest } from './validate-job-request.ts';

/**
 * Step 2. A row with status PENDING before anything slow happens, so that the work can be seen and survives a
 * crash. The same request key gives the job that is already there. To be called in a transaction: the person, or their
 * resume, may have been deleted since the request was found to be valid, and now waits to be.
 */
export async function createJob(
  valid: ValidRequest,
  tables: Tables,
): Promise<{ readonly ok: true; readonly job: Job; readonly created: boolean } | Refused> {
  const { user, resume, submission } = valid;
  if (!(await tables.users.lock(user.id))) return refuse({ user_id: NO_SUCH_USER });
  if (!(await tables.resumes.find(resume.id))) return refuse({ resume_id: NO_SUCH_RESUME });
  const { request, options, place, requestKey } = submission;
  const facts = await tables.facts.listOf(user.id, resume.id);
  const made = await tables.jobs.create({
    userId: user.id,
    resumeId: resume.id,
    title: request.title,
    companyName: request.company_name,
    jobDescription: request.job_description,
    options,
    place: place ?? null,
    parentJobId: null,
    revision: { made: { by: 'run' }, decisions: [], facts: facts.map(({ id }) => id) },
    requestKey,
  });
  return { ok: true, ...made };
}
