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
    'This looks like a scan. Check the text: it is what the scanner recognised.',
  ],
  [
    { code: 'hidden_text_removed', params: { characters: 24 } },
    '24 characters that can’t be seen on the page were left out.',
  ],
  [
    { code: 'hidden_text_removed', params: { characters: 1 } },
    '1 character that can’t be seen on the page was left out.',
  ],
  [
    { code: 'letters_lost', params: { characters: 3 } },
    '3 characters couldn’t be read because of the document’s font. Check dates and numbers.',
  ],
  [{ code: 'encrypted', params: {} }, 'The document is encrypted, but it opened without a password.'],
  [{ code: 'cut', params: { pages: 30, ofPages: 33 } }, 'Only the first 30 of 33 pages were read.'],
  [{ code: 'cut', params: { characters: 200_000 } }, 'Only the first 200,000 characters were read.'],
  [
    { code: 'expired', params: { until: '2020-01-31' } },
    'The page says that this posting was open until 2020-01-31.',
  ],
  [
    { code: 'short', params: {} },
    'This posting is very short. With its full text, more of your resume can be matched to it.',
  ],
];

it.each(SENTENCES)('%j is said in a sentence', (warning, sentence) => {
  expect(stringsFor().warning(warning)).toBe(sentence);
});
