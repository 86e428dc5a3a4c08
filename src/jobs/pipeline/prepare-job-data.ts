import type { Posting } from '../../posting/posting.ts';
import { withFacts } from '../../resume/facts.ts';
import type { Resume } from '../../resume/resume.ts';
import { fault, type Outcome } from '../model/fault.ts';
import type { Job } from '../model/job.ts';
import type { Fact, SavedResume } from '../ports/rows.ts';
import type { Tables } from '../ports/tables.ts';

export interface JobData {
  readonly resume: Resume;
  readonly posting: Posting;
}

/** Step 3. The resume's structure with what the person added to it, and the posting, as data. */
export async function prepareJobData(job: Job, { resumes, facts }: Tables): Promise<Outcome<JobData>> {
  const saved = job.resumeId ? await resumes.find(job.resumeId) : null;
  if (!saved || saved.userId !== job.userId)
    return { ok: false, fault: fault('resume_deleted', 'the resume of this job is gone') };
  const added = await facts.listOf(job.userId, saved.id);
  return { ok: true, value: jobData(job, saved, added) };
}

/** `facts` are all those of the resume; the job takes the ones that were there for it. */
export function jobData(job: Job, saved: SavedResume, facts: readonly Fact[]): JobData {
  return {
    resume: withFacts(saved.structure, facts, new Set(job.revision.facts)),
    posting: { title: job.title, company: job.companyName, description: job.jobDescription },
  };
}
