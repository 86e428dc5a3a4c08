import type { Job } from '../model/job.ts';
import { type Refusal, reason, refuse } from '../model/refusal.ts';
import { ok, type Result } from '../model/result.ts';
import type { Repositories } from '../ports/repositories.ts';
import { versionOf } from '../resumes/read-again.ts';
import type { ValidRequest } from './validate-job-request.ts';

/** The job of a submission; `created` is false when the same request key created it before. */
export type SubmitResult = Result<{ readonly job: Job; readonly created: boolean }, Refusal>;

/**
 * Step 2. Creates the job as PENDING before anything slow happens, so that it is visible and survives a crash. The same
 * request key gives the same job. Call it in a transaction: it locks the user, and refuses if the user or the resume was
 * deleted after the request was validated.
 */
export async function createJob(valid: ValidRequest, repositories: Repositories): Promise<SubmitResult> {
  const { user, resume, submission } = valid;
  if (!(await repositories.users.lock(user.id))) return refuse({ user_id: reason('user_not_found') });
  const saved = await repositories.resumes.find(user.id, resume.id);
  if (!saved) return refuse({ resume_id: reason('resume_not_found') });
  const { request, options, place, requestKey } = submission;
  const facts = await repositories.facts.list(user.id, resume.id);
  const made = await repositories.jobs.create({
    userId: user.id,
    resumeId: resume.id,
    title: request.title ?? '',
    companyName: request.company_name ?? '',
    jobDescription: request.job_description,
    options,
    place: place ?? null,
    parentJobId: null,
    revision: {
      made: { by: 'run' },
      decisions: [],
      facts: facts.map(({ id }) => id),
      readerVersion: versionOf(saved.structure),
    },
    requestKey,
  });
  return ok(made);
}
