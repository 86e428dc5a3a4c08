import type { Posting } from '../../posting/posting.ts';
import { withFacts } from '../../resume/facts.ts';
import type { Resume } from '../../resume/resume.ts';
import { fault } from '../model/fault.ts';
import type { Job } from '../model/job.ts';
import { err, ok, type Result } from '../model/result.ts';
import type { Fact } from '../ports/facts.ts';
import type { Repositories } from '../ports/repositories.ts';
import type { SavedResume } from '../ports/resumes.ts';

/** What the resume and the posting of a job say. */
export interface JobData {
  readonly resume: Resume;
  readonly posting: Posting;
}

/** Step 3. Loads the posting, and the resume's structure with the facts that its person added. */
export async function prepareJobData(job: Job, { resumes, facts }: Repositories): Promise<Result<JobData>> {
  const saved = job.resumeId ? await resumes.find(job.resumeId) : null;
  if (!saved || saved.userId !== job.userId)
    return err(fault('resume_deleted', 'the resume of this job is gone'));
  return ok(createJobData(job, saved, await facts.list(job.userId, saved.id)));
}

/** Builds a job's data. `facts` are all those of the resume; the job uses the ones that its revision names. */
export function createJobData(job: Job, saved: SavedResume, facts: readonly Fact[]): JobData {
  return {
    resume: withFacts(saved.structure, facts, new Set(job.revision.facts)),
    posting: { title: job.title, company: job.companyName, description: job.jobDescription },
  };
}
