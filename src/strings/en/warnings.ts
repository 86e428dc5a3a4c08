import type { ReadWarning } from '../../jobs/ports/documents.ts';
import type { PostingWarning } from '../../jobs/ports/posting-fetcher.ts';
import { formatCount } from './counted.ts';

const characters = (count: number) => formatCount(count, 'character');

/** What a person should know about how their resume or posting was read. */
export function warning({ code, params }: ReadWarning | PostingWarning): string {
  switch (code) {
    case 'scan':
      return params.hasText
        ? "This looks like a scan. Check the text: it's what the scanner recognised."
        : 'This looks like a scan: the pages are pictures without text.';
    case 'hidden_text_removed':
      return `I left out ${characters(params.characters)} that can't be seen on the page.`;
    case 'letters_lost':
      return `I couldn't read ${characters(params.characters)} because of the document's font. Check dates and numbers.`;
    case 'encrypted':
      return 'The document is encrypted, but it opened without a password.';
    case 'cut':
      return 'pages' in params
        ? `I only read the first ${params.pages} of ${params.ofPages} pages.`
        : `I only read the first ${characters(params.characters)}.`;
    case 'expired':
      return `The page says this posting was open until ${params.until}.`;
    case 'short':
      return 'This posting is very short. With its full text, I can match more of your resume.';
  }
}
