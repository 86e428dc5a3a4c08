import type { JobStatus } from '../../jobs/model/job.ts';
import type { RevisionOrigin } from '../../jobs/model/revision.ts';
import type { LeftPart, LeftReason } from '../../tailoring/left-out.ts';
import { formatCount } from './counted.ts';
import { supplement } from './supplement.ts';

/** Why parts of a wish weren't granted, and what to do. */
const LEFT: Readonly<Record<LeftReason, (words: string) => string>> = {
  not_in_resume: (words) =>
    `I left out ${words}: your resume doesn't say it. If it's true, add it as a statement of your own.`,
  kept_as_is: (words) =>
    `I left out ${words}: I never change names, employers, job titles, dates, degrees or contact details. If one is wrong, correct it in your resume and send it to me again.`,
  date_order: (words) => `I left out ${words}: jobs and degrees stay in order of time.`,
  looks: (words) =>
    `I left out ${words}: I change words and their order. Choose between two looks in the settings, and change the rest in the Word file.`,
  no_room: (words) => `I left out ${words}: there was no room for it. Ask for two pages, and I'll try again.`,
  already: (words) => `About ${words}: your resume does that already, so I changed nothing for it.`,
  unclear: (words) => `I wasn't sure what you meant by ${words}. Say it in other words, and I'll try again.`,
  half_translated: () =>
    "I couldn't translate every line without changing what it says, and a resume in two languages helps nobody, so it stays in its own. Ask once more: another try often does it.",
  not_found: (words) =>
    `I couldn't find anything for ${words} in your resume. Name a heading, a job, a skill or words of a line.`,
  not_beside: (words) =>
    `I didn't do ${words}: I can move a whole section, or a bullet, a list or a skill within its section. Paragraphs stay where they are.`,
  title_not_own: (words) =>
    `I didn't do ${words}: under your name I only put a job title that your resume has. Ask for one of those.`,
  spelling: (words) =>
    `I didn't do ${words}: I leave words as you wrote them. Correct them with “Fix mistakes” beside your saved resume, or in your own file.`,
  needs_ai: (words) => `Only AI can do ${words}, and I made this version without it.`,
  no_ai: (words) =>
    `Only AI can do ${words}, and it isn't set up here: ask the person who runs this bot to set it up.`,
  kept_line: (words) =>
    `I kept ${words}: I leave out a line only where others of its part stay, and never one that shows what the posting asks for.`,
  not_done: (words) =>
    `I left out ${words}: I found no way to do it without saying more than your resume does. Name the line it's about, and I'll try again.`,
};

/** Says why parts of a wish weren't granted, in a sentence or two for each reason. */
export function leftSentences(parts: readonly LeftPart[]): string[] {
  const reasons = [...new Set(parts.map(({ why }) => why))];
  return reasons.map((why) =>
    LEFT[why](
      parts
        .filter((one) => one.why === why)
        .map(({ part }) => `“${part}”`)
        .join(' and '),
    ),
  );
}

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
        return [
          ...(made.instruction === null ? [] : [`“${made.instruction}”`]),
          ...(made.locked.length === 0
            ? []
            : [`kept ${formatCount(made.locked.length, 'section')} unchanged`]),
        ].join(', ');
      case 'restore':
        return numberOf(made.job) === null
          ? 'restored an earlier version'
          : `restored version ${numberOf(made.job)}`;
      case 'letter':
        return supplement.letter.made;
      case 'questions':
        return supplement.questions.made;
    }
  },

  /** What wasn't granted of a wish, and what to do about it. `parts` are the person's own words, by reason. */
  leftOut: (wish: string, parts: readonly LeftPart[]) =>
    [`You asked: “${wish}”.`, ...leftSentences(parts)].join(' '),
  fitsAlready: (wish: string, pages: number) =>
    `You asked: “${wish}”. It fits already: this version has ${formatCount(pages, 'page')} and reads like the one before.`,
  setTighter: (wish: string, pages: number, before: number) =>
    `You asked: “${wish}”. I set it more tightly: it has ${formatCount(pages, 'page')} instead of ${before} and reads like the version before.`,
  nothingOfWish: (wish: string) =>
    `You asked: “${wish}”. I found nothing to change for that, so this version reads like the one before. Name a line, a section or a skill, and I'll know where to look.`,
  useAi: 'Use AI for the rest',
  addAsStatement: 'Add it as a statement',
  isItThisLine: (words: string) => `“${words}”: is it this line?`,
  yesAddsSkill: (statement: string) =>
    `Yes adds “${statement}” to that job, in a new version, and I may say it there from then on.`,
  yesCounts:
    'Yes counts this line for it, in a new version. It stays as it is: to say more of it in your resume, press “I have this” instead.',
  didYouUse: (skill: string, part: string | null) =>
    `Did you use ${skill} ${part === null ? 'there' : `at ${part}`}?`,
  usedSkill: (skill: string) => `Used ${skill}`,
  ownWords: 'In my own words',
  isThisLine: 'Yes',
  isNotThisLine: 'No',
  nothingToAsk: 'That was all I had to ask. What you said no to, I may ask again after a week.',

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
