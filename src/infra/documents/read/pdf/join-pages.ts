import { headingMeaning } from '../../../../resume/parse/headings/headings.ts';
import type { SourceLine } from '../../../../resume/source.ts';

/** The lines of a page, and those of its sidebar at the right. */
export interface ReadPage {
  readonly lines: readonly SourceLine[];
  readonly rightSidebar: readonly SourceLine[];
}

/**
 * Joins the lines of pages. A sidebar at the right, which reaches the end of its page, is read where the last section
 * of that page ends: above the first heading on one of the next.
 */
export function joinPages(pages: readonly ReadPage[]): SourceLine[] {
  const joined: SourceLine[] = [];
  let waiting: readonly SourceLine[] = [];
  for (const { lines, rightSidebar } of pages) {
    const heading = lines.findIndex(({ text }) => headingMeaning(text) !== null);
    if (heading < 0) {
      joined.push(...lines);
      waiting = [...waiting, ...rightSidebar];
    } else {
      joined.push(...lines.slice(0, heading), ...waiting, ...lines.slice(heading));
      waiting = rightSidebar;
    }
  }
  return [...joined, ...waiting];
}
