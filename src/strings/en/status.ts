import type { ProgressStep } from '../../jobs/ports/progress.ts';

/** The role in the words of a sentence: "your resume for Head Chef at The Anchor". */
export function forRole({ title, companyName }: { readonly title: string; readonly companyName: string }) {
  const role = [title, companyName && `at ${companyName}`].filter(Boolean).join(' ');
  return role === '' ? 'this job' : title === '' ? `the job ${role}` : role;
}

const steps: Record<ProgressStep, string> = {
  received: 'Got it. I start in a moment.',
  reading: 'Reading your resume…',
  matching: 'Matching it with what the posting asks for…',
  writing: 'Choosing what to show and how to say it…',
  checking: 'Making the documents and checking every word against your resume…',
  done: 'Done.',
};

export const status = {
  steps,
  working: (role: string) => `Tailoring your resume for ${role}`,
  workingOnVersion: (role: string) => `Making the next version for ${role}`,
  done: (role: string) => `Your resume for ${role} is ready`,
  doneVersion: (role: string) => `The next version for ${role} is ready`,
  doneDetail: 'It follows here: the text, the documents, and what was changed.',
  failed: (role: string) => `Your resume for ${role} could not be made`,
  failedDetail: 'What happened and what you can do is below.',
  cancelled: (role: string) => `Cancelled: your resume for ${role}`,
  cancelledDetail: 'Nothing was made. Start again whenever you like.',
  cancel: 'Cancel',
};
