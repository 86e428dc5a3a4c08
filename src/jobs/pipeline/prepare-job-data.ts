import { fault } from '../model/fault.ts';
import type { Job } from '../model/job.ts';
import { err, ok, type Result } from '../model/result.ts';
import type { Fact } from '../ports/facts.ts';
import type { Repositories } from '../ports/repositories.ts';
import type { SavedResume } from '../ports/resumes.ts';
import { readingOf } from '../resumes/read-again.ts';
import type { JobSource } from '../tasks/tailor.ts';

/** Step 3. Loads what a job is made from: its posting, its resume's structure and the facts that its person added. */
export async function prepareJobData(job: Job, { resumes, facts }: Repositories): Promise<Result<JobSource>> {
  const saved = job.resumeId ? await resumes.find(job.userId, job.resumeId) : null;
  if (!saved) return err(fault('resume_deleted', 'the resume of this job is gone'));
  return ok(jobSource(job, saved, await facts.list(job.userId, saved.id)));
}

/** Returns what a job is made from. `facts` are all those of the resume; the job uses the ones that its revision names. */
export function jobSource(job: Job, saved: SavedResume, facts: readonly Fact[]): JobSource {
  return {
    structure: readingOf(job, saved),
    facts,
    shown: new Set(job.revision.facts),
    posting: { title: job.title, company: job.companyName, description: job.jobDescription },
  };
}
