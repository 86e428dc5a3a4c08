import type { CheckedChanges, ProgressStep } from '../../jobs/ports/progress.ts';
import { formatCount } from './counted.ts';

/** Names the job inside a sentence: `your resume for Head Chef at The Anchor`. */
export function forRole({ title, companyName }: { readonly title: string; readonly companyName: string }) {
  const role = [title, companyName && `at ${companyName}`].filter(Boolean).join(' ');
  return role === '' ? 'this job' : title === '' ? `the job ${role}` : role;
}

/** What a job's status message says of each step. */
export const steps: Record<ProgressStep, string> = {
  received: "Got it. I'll start in a moment.",
  reading: 'Reading your resume…',
  matching: 'Comparing it with the posting…',
  writing: 'Choosing what to show and how to say it…',
  checking: 'Making the documents and checking every word against your resume…',
  done: 'Done.',
};

export const status = {
  steps,
  checks: ({ checked, changes }: CheckedChanges) =>
    `Checking ${checked} of ${formatCount(changes, 'change')} against your resume…`,
  working: (role: string) => `Tailoring your resume for ${role}`,
  workingOnVersion: (role: string) => `Making the next version for ${role}`,
  done: (role: string) => `Your resume for ${role} is ready`,
  doneVersion: (role: string) => `The next version for ${role} is ready`,
  doneDetail: 'Below are the text, the documents and what I changed.',
  failed: (role: string) => `I couldn't make your resume for ${role}`,
  failedDetail: 'See below for what happened and what you can do.',
  cancelled: (role: string) => `Cancelled: your resume for ${role}`,
  cancelledDetail: 'You can start again any time.',
  cancel: 'Cancel',
};
