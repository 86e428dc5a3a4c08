import type { Posting } from '../posting/posting.ts';
import type { Resume } from '../resume/resume.ts';
import { fault, type Outcome } from './fault.ts';
import type { Job } from './job.ts';
import type { Store } from './ports.ts';

export interface JobData {
  readonly resume: Resume;
  readonly posting: Posting;
}

/** Step 3. The resume's structure and the posting, as data. */
export async function prepareJobData(job: Job, store: Store): Promise<Outcome<JobData>> {
  const saved = job.resumeId
    ? await store.resumes.find(job.resumeId)
    : await store.resumes.defaultOf(job.userId);
  if (!saved || saved.userId !== job.userId)
    return { ok: false, fault: fault('resume_unreadable', 'the resume of this job is gone') };
  return {
    ok: true,
    value: {
      resume: saved.structure,
      posting: { title: job.title, company: job.companyName, description: job.jobDescription },
    },
  };
}
