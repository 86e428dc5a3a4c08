import type { JobStatus } from '../../jobs/model/job.ts';
import type { Made } from '../../jobs/model/revision.ts';

/** What can be done about a finished job. */
export const version = {
  changesHeading: (page: number, pages: number) =>
    pages === 1 ? 'All changes' : `All changes, page ${page} of ${pages}`,
  changesNote: 'Taking a change back, or using an idea, makes a new version. The old one stays.',
  noChanges: 'There is nothing to decide here: nothing was changed.',
  undo: (id: string) => `Undo ${id}`,
  accept: (id: string) => `Use ${id}`,
  undoAll: 'Undo all',
  next: 'Next page',
  previous: 'Previous page',
  suggested: 'idea',
  undone: 'taken back',
  stillRunning: 'The version before this one is still being made.',
  stillRunningNext: 'Press again in a few seconds.',
  nothingMissing: 'There is nothing to add: your resume shows all that was found in the posting.',

  versionsHeading: 'Versions',
  item: (number: number, day: string, made: string) => `${number}. ${made}, ${day}`,
  newest: 'newest',
  restore: 'Bring back a version',
  show: 'Show a version again',
  made: (made: Made, numberOf: (job: string) => number | null): string => {
    switch (made.by) {
      case 'run':
        return 'the first';
      case 'undo':
        return `took back ${made.edits.join(', ')}`;
      case 'accept':
        return `used ${made.edits.join(', ')}`;
      case 'fact':
        return 'added a line of yours';
      case 'refine':
        return made.instruction === null ? 'kept sections as they are' : `“${made.instruction}”`;
      case 'restore':
        return `brought back ${numberOf(made.job) ?? 'an earlier one'}`;
    }
  },

  deleteHeading: (role: string) => `Delete your resume for ${role}?`,
  deleteDetail:
    'This version and its documents are deleted, and I take back what I posted of it as far as I can.',
  deleteNow: 'Delete it',
  deleted: 'It is deleted, and I have taken back what I could.',

  historyHeading: 'Your tailored resumes',
  historyNone: 'You have not tailored a resume yet.',
  historyNoneNext: 'All I need is your resume and a job posting.',
  states: { COMPLETED: 'ready', PENDING: 'being made', FAILED: 'not made' } satisfies Record<
    JobStatus,
    string
  >,
  cancelled: 'cancelled',
  open: 'Open',
  showAgain: 'Show one again',
};
