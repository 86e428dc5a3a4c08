import { expect, it } from 'vitest';
import type { ReadWarning } from '../../src/jobs/ports/documents.ts';
import type { PostingWarning } from '../../src/jobs/ports/posting-fetcher.ts';
import { stringsFor } from '../../src/strings/strings.ts';

const SENTENCES: readonly (readonly [ReadWarning | PostingWarning, string])[] = [
  [
    { code: 'scan', params: { hasText: false } },
    'This looks like a scan: the pages are pictures without text.',
  ],
  [
    { code: 'scan', params: { hasText: true } },
    "This looks like a scan. Check the text: it's what the scanner recognised.",
  ],
  [
    { code: 'hidden_text_removed', params: { characters: 24 } },
    "I left out 24 characters that can't be seen on the page.",
  ],
  [
    { code: 'hidden_text_removed', params: { characters: 1 } },
    "I left out 1 character that can't be seen on the page.",
  ],
  [
    { code: 'letters_lost', params: { characters: 3 } },
    "I couldn't read 3 characters because of the document's font. Check dates and numbers.",
  ],
  [
    { code: 'letters_guessed', params: { characters: 3 } },
    "I worked out 3 characters that the document's font doesn't name. Check dates and numbers.",
  ],
  [{ code: 'encrypted', params: {} }, 'The document is encrypted, but it opened without a password.'],
  [{ code: 'cut', params: { pages: 30, ofPages: 33 } }, 'I only read the first 30 of 33 pages.'],
  [{ code: 'cut', params: { characters: 200_000 } }, 'I only read the first 200,000 characters.'],
  [
    { code: 'set_aside', params: { lines: 1 } },
    'I left out a line that says nothing about you, such as a page number.',
  ],
  [
    { code: 'set_aside', params: { lines: 3 } },
    'I left out 3 lines that say nothing about you, such as page numbers.',
  ],
  [
    { code: 'reading_unclear', params: { part: 'jobs' } },
    "I'm not sure where one job ends and the next begins. Check how I read it, and fix what's wrong.",
  ],
  [
    { code: 'reading_unclear', params: { part: 'contact' } },
    "I read many lines as contact details. Check how I read it, and fix what's wrong.",
  ],
  [
    { code: 'reading_unclear', params: { part: 'order' } },
    "I may have read parts of this in the wrong order. Check how I read it, and fix what's wrong.",
  ],
  [
    { code: 'expired', params: { until: '2020-01-31' } },
    'The page says this posting was open until 2020-01-31.',
  ],
  [
    { code: 'short', params: {} },
    'This posting is very short. With its full text, I can match more of your resume.',
  ],
];

it.each(SENTENCES)('%j has a sentence', (warning, sentence) => {
  expect(stringsFor().warning(warning)).toBe(sentence);
});
