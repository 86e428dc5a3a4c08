import type { OwnOutcome } from '../../jobs/model/job.ts';
import { truncate } from '../truncate.ts';
import { formatCount } from './counted.ts';

const MAX_QUOTE_CHARS = 60;

function whereOf(about: readonly string[]): string {
  if (about.length === 0) return '';
  return `, such as at ${about.map((one) => `“${truncate(one, MAX_QUOTE_CHARS)}”`).join(', ')}`;
}

/** What is said about a person's own Word file. */
export const ownFile = {
  /** The author of the comment is Tailor. */
  factComment: 'You added this.',
  forYou: ({ left }: OwnOutcome): string =>
    `“(changes)” shows ${left === 0 ? 'every change' : 'the changes that are in your own Word file, each'} with its reason. It’s for you, not to send.`,
  documents: ({ left }: OwnOutcome): string =>
    `First your own Word file with ${left === 0 ? 'the' : 'some of the'} changes. “(changes)” shows each of ${left === 0 ? 'them' : 'these'} with its reason: it’s for you, not to send. Then your resume in a new layout, as Word and PDF, with a picture of the first page.`,
  noWordFile: "Your resume isn't a Word file (DOCX), so there's no file of your own to edit.",
  note: ({ state, left, about = [] }: OwnOutcome): string | null => {
    if (state === 'failed')
      return "I couldn't edit your own Word file safely, so you get your resume in a new layout only.";
    if (state === 'withheld')
      return 'A personal detail that you wanted left out can’t be taken out of your own Word file safely, so you get a new layout only.';
    if (state === 'kept')
      return left === 0
        ? 'There was nothing to change in your own Word file, so you get a new layout only.'
        : `None of the changes could be made safely in your own Word file, so it stays as it is and you get a new layout only.`;
    return left === 0
      ? null
      : `${formatCount(left, 'change')} couldn't be made safely in your own Word file${whereOf(about)}. The new layout has all of them.`;
  },
};
