import { wordsOf } from '../../language/term-words.ts';
import { linesOf, type Resume } from '../../resume/resume.ts';

/**
 * Words that a page of ours holds, headings and air included: an estimate, low enough that a page limit is met
 * before the writer counts the real pages.
 */
const WORDS_PER_PAGE = 450;

/** The most words that a number of pages is expected to hold. */
export function wordsFor(pages: number): number {
  return pages * WORDS_PER_PAGE;
}

/** How many words a resume has. */
export function wordCount(resume: Resume): number {
  return linesOf(resume).reduce((sum, line) => sum + wordsOf(line.text, resume.language).length, 0);
}
