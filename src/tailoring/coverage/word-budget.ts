import { splitWords } from '../../language/split-words.ts';
import { type Line, linesOf, type Resume } from '../../resume/resume.ts';

/**
 * Words on one of our pages, headings and white space included. An estimate, low enough that a page limit is
 * usually met before the writer counts the real pages.
 */
const WORDS_PER_PAGE = 450;

/** Estimates how many words fit on a number of pages. */
export function wordBudget(pages: number): number {
  return pages * WORDS_PER_PAGE;
}

/** Counts the words of a resume. */
export function resumeWordCount(resume: Resume): number {
  return linesOf(resume).reduce((sum, line) => sum + wordCount(line), 0);
}

/** Counts the words of one line of a resume. */
export function wordCount(line: Line): number {
  const words = COUNTS.get(line) ?? splitWords(line.text).length;
  COUNTS.set(line, words);
  return words;
}

/** Every edit of an answer asks how long the resume is by then, and most lines stay as they are. */
const COUNTS = new WeakMap<Line, number>();
