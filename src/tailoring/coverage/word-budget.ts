import { stemmedWords } from '../../language/stemmed-words.ts';
import { linesOf, type Resume } from '../../resume/resume.ts';

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
  return linesOf(resume).reduce((sum, line) => sum + stemmedWords(line.text, resume.language).length, 0);
}
