import type { ReadWarning } from '../../jobs/ports/documents.ts';
import type { PostingWarning } from '../../jobs/ports/posting-fetcher.ts';
import type { Doubt } from '../../resume/parse/doubts.ts';
import type { JobWarning } from '../job-warnings.ts';
import { formatCount } from './counted.ts';

const characters = (count: number) => formatCount(count, 'character');

/** What a person should know about how their resume or posting was read. */
export function warning({ code, params }: ReadWarning | PostingWarning | JobWarning): string {
  switch (code) {
    case 'scan':
      return params.hasText
        ? "This looks like a scan. Check the text: it's what the scanner recognised."
        : 'This looks like a scan: the pages are pictures without text.';
    case 'hidden_text_removed':
      return `I left out ${characters(params.characters)} that can't be seen on the page.`;
    case 'letters_lost':
      return `I couldn't read ${characters(params.characters)} because of the document's font. Check dates and numbers.`;
    case 'letters_guessed':
      return `I worked out ${characters(params.characters)} that the document's font doesn't name. Check dates and numbers.`;
    case 'encrypted':
      return 'The document is encrypted, but it opened without a password.';
    case 'cut':
      return 'pages' in params
        ? `I only read the first ${params.pages} of ${params.ofPages} pages.`
        : `I only read the first ${characters(params.characters)}.`;
    case 'set_aside':
      return params.lines === 1
        ? 'I left out a line that says nothing about you, such as a page number.'
        : `I left out ${params.lines} lines that say nothing about you, such as page numbers.`;
    case 'reading_unclear':
      return UNCLEAR[params.part];
    case 'own_file':
      return params.editable === 0
        ? "I can't edit your own Word file safely, so you'll get your resume in a new layout only."
        : `I can edit ${params.editable} of ${formatCount(params.lines, 'line')} in your own Word file. The others stay there as they are.`;
    case 'expired':
      return `The page says this posting was open until ${params.until}.`;
    case 'link_used':
      return `I used the page on ${params.host}, which says more than the post.`;
    case 'link_says_less':
      return `I used the post itself, which says more than the page on ${params.host}.`;
    case 'link_refused':
      return `I used the post itself, because I couldn't read the posting on ${params.host}.`;
    case 'not_a_posting':
      return "The text doesn't read like a job post. I used it as it is.";
    case 'nothing_read':
      return "I couldn't tell what this post asks. Paste the whole posting to see what your resume shows of it.";
    case 'short':
      return 'This posting is very short. With its full text, I can match more of your resume.';
  }
}

/** What may have been read wrong, and what to do about it. */
const UNCLEAR: Readonly<Record<Doubt, string>> = {
  jobs: "I'm not sure where one job ends and the next begins. Check how I read it, and fix what's wrong.",
  told: "You tell me about your jobs in sentences, and I can't tell one job from the next. For a resume with each job on its own, send me a line for each: employer, job and years, with what you did below it.",
  contact: "I read many lines as contact details. Check how I read it, and fix what's wrong.",
  order: "I may have read parts of this in the wrong order. Check how I read it, and fix what's wrong.",
};
