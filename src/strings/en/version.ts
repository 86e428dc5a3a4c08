import type { JobStatus } from '../../jobs/model/job.ts';
import type { RevisionOrigin } from '../../jobs/model/revision.ts';
import { supplement } from './supplement.ts';

/** Versions of a finished job, and what to do with them. */
export const version = {
  changesHeading: (page: number, pages: number) =>
    pages === 1 ? 'All changes' : `All changes, page ${page} of ${pages}`,
  changesNote: 'Undoing or using a change makes a new version. The old one stays.',
  noChanges: "There's nothing to decide: I didn't change anything.",
  undo: (id: string) => `Undo ${id}`,
  accept: (id: string) => `Use ${id}`,
  undoAll: 'Undo all',
  next: 'Next page',
  previous: 'Previous page',
  suggested: 'suggestion',
  undone: 'undone',
  stillRunning: "The version before this one isn't finished yet.",
  stillRunningNext: 'Please try again in a few seconds.',
  nothingMissing: "There's nothing to add: your resume has everything I found in the posting.",

  versionsHeading: 'Versions',
  item: (number: number, day: string, made: string) => `${number}. ${made}, ${day}`,
  newest: 'newest',
  restore: 'Restore a version',
  show: 'Show a version again',
  made: (made: RevisionOrigin, numberOf: (job: string) => number | null): string => {
    switch (made.by) {
      case 'run':
        return 'first version';
      case 'undo':
        return `undid ${made.edits.join(', ')}`;
      case 'accept':
        return `used ${made.edits.join(', ')}`;
      case 'fact':
        return 'added your line';
      case 'refine':
        return made.instruction === null ? 'kept sections as they are' : `“${made.instruction}”`;
      case 'restore':
        return `restored ${numberOf(made.job) ?? 'an earlier version'}`;
      case 'letter':
        return supplement.letter.made;
      case 'questions':
        return supplement.questions.made;
    }
  },

  leftOut: (wish: string, words: readonly string[]) =>
    `You asked: “${wish}”. I left out ${words.map((one) => `“${one}”`).join(' and ')}: your resume doesn't say it. If it's true, add it as a statement of your own.`,
  addAsStatement: 'Add it as a statement',
  isItThisLine: (words: string) => `“${words}”: is it this line?`,
  yesAddsSkill: (statement: string) =>
    `Yes adds “${statement}” to that job, in a new version, and I may say it there from then on.`,
  yesAdds: (statement: string) =>
    `Yes adds “${statement}” to your resume, in a new version. To say it your own way, press “I have this” instead.`,
  didYouUse: (skill: string, part: string | null) =>
    `Did you use ${skill} ${part === null ? 'there' : `at ${part}`}?`,
  usedSkill: (skill: string) => `Used ${skill}`,
  ownWords: 'In my own words',
  isThisLine: 'Yes',
  isNotThisLine: 'No',
  nothingToAsk: 'That was all I had to ask.',

  deleteHeading: (role: string) => `Delete your resume for ${role}?`,
  deleteDetail:
    "This deletes this version and its documents. I'll also remove what I posted of it, as far as I can.",
  deleteNow: 'Delete it',
  deleted: 'Deleted. I removed what I could of what I posted.',

  historyHeading: 'Your tailored resumes',
  historyNone: "You haven't tailored a resume yet.",
  historyNoneNext: 'All I need is your resume and a job posting.',
  states: { COMPLETED: 'ready', PENDING: 'in progress', FAILED: 'failed' } satisfies Record<
    JobStatus,
    string
  >,
  cancelled: 'cancelled',
  open: 'Open',
  showAgain: 'Show one again',
};
