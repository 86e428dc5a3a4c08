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
  /** Says which of the files to send. */
  documents: ({ left }: OwnOutcome): string =>
    left === 0
      ? "Send the file without “(new layout)” or “(changes)” in its name: it's your own Word file with the changes. If they want a PDF, send “(new layout).pdf”, which says the same."
      : 'Send “(new layout)”, as PDF or Word: it has all the changes. “(own file, not all changes)” is your own Word file with some of them.',
  changes: '“(changes)” is only for you: it shows each change in your Word file with its reason.',
  noWordFile: "Your resume isn't a Word file (DOCX), so there's no file of your own to edit.",
  note: ({ state, left, about = [] }: OwnOutcome): string | null => {
    if (state === 'failed')
      return "I couldn't edit your own Word file safely, so you get your resume in a new layout only.";
    if (state === 'withheld')
      return "A personal detail that you wanted left out can't be taken out of your own Word file safely, so you get a new layout only.";
    if (state === 'kept')
      return left === 0
        ? 'There was nothing to change in your own Word file, so you get a new layout only.'
        : `None of the changes could be made safely in your own Word file, so it stays as it is and you get a new layout only.`;
    return left === 0
      ? null
      : `${formatCount(left, 'change')} couldn't be made safely in your own Word file${whereOf(about)}. The new layout has all of them.`;
  },
};
