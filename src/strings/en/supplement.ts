import type { CheckedChanges, ProgressStep } from '../../jobs/ports/progress.ts';
import type { SupplementKind } from '../../tailoring/supplement.ts';
import { formatCount } from './counted.ts';
import { steps } from './status.ts';

/** Says how far a letter or questions are: nothing in it is a change of the resume. */
export function supplementProgressText(
  kind: SupplementKind,
  step: ProgressStep,
  checks: CheckedChanges | undefined,
): string {
  const t = supplement[kind];
  if (checks) return t.checks(checks);
  if (step === 'received' || step === 'done') return steps[step];
  return step === 'checking' ? t.checking : t.writing;
}

/** What is written beside a finished resume: the cover letter, and the questions that an interviewer may ask. */
export const supplement = {
  letter: {
    button: 'Cover letter',
    made: 'cover letter',
    working: (role: string) => `Writing a cover letter for ${role}`,
    done: (role: string) => `Your cover letter for ${role} is ready`,
    doneDetail: "It's below.",
    failed: (role: string) => `I couldn't write your cover letter for ${role}`,
    cancelled: (role: string) => `Cancelled: your cover letter for ${role}`,
    deleteHeading: (role: string) => `Delete your cover letter for ${role}?`,
    writing: 'Writing the letter from your resume and the post…',
    checks: ({ checked, changes }: CheckedChanges) =>
      `Checking ${checked} of ${formatCount(changes, 'sentence')} against your resume and the post…`,
    checking: 'Making the documents of your letter and reading them back…',
    heading: 'A cover letter, for you to check',
    summary: (role: string) => `A cover letter for ${role}, for you to check.`,
    note: "It's a suggestion: I never send it to anybody. Read it, change what you like, and send it yourself. To get another, delete it and ask again.",
    leftOut: (sentences: number) =>
      `I left out ${formatCount(sentences, 'sentence')} that went beyond your resume or the post.`,
    documents: 'Your cover letter as Word and PDF, with a picture of the page.',
    file: 'Cover letter',
  },
  questions: {
    button: 'Can you defend this?',
    made: 'interview questions',
    working: (role: string) => `Thinking of interview questions for ${role}`,
    done: (role: string) => `Your interview questions for ${role} are ready`,
    doneDetail: "They're below.",
    failed: (role: string) => `I couldn't ask you questions about your resume for ${role}`,
    cancelled: (role: string) => `Cancelled: interview questions for ${role}`,
    deleteHeading: (role: string) => `Delete your interview questions for ${role}?`,
    writing: 'Reading the lines I changed as an interviewer would…',
    checks: ({ checked, changes }: CheckedChanges) =>
      `Checking ${checked} of ${formatCount(changes, 'question')}…`,
    checking: 'Checking every question…',
    heading: 'Can you defend this?',
    summary: (questions: number) =>
      `${formatCount(questions, 'question')} that an interviewer may ask about the lines I changed.`,
    note: "If you can't answer one, undo the change or refine it: press “Show changes” under your resume.",
    leftOut: (lines: number) => `I have no good question about ${formatCount(lines, 'more line')}.`,
  },
};
