import { headingMeaning } from '../../../../resume/parse/headings/headings.ts';
import type { SourceLine } from '../../../../resume/source.ts';

/** A column, cell or text box: its lines, and its width in any unit, if the format says. */
export interface Column {
  readonly lines: readonly SourceLine[];
  readonly width?: number;
}

/** What is read in its place, and what is read after the main column: a sidebar. */
export interface Ordered {
  readonly lines: readonly SourceLine[];
  readonly sidebars: readonly SourceLine[];
}

/**
 * Orders columns that stand beside each other as a person reads them. A narrow column with headings of its own comes
 * after the main one; where it has the name, what is above its first heading stays in front.
 */
export function orderColumns(columns: readonly Column[]): Ordered {
  const [first, ...rest] = columns;
  const main = rest.toSorted((one, other) => lettersIn(other) - lettersIn(one))[0];
  if (!first || !main || !isSidebar(first, main))
    return { lines: columns.flatMap(({ lines }) => lines), sidebars: [] };
  const heading = first.lines.findIndex(isHeading);
  const top = largest(first) >= largest(main) * 1.1 ? first.lines.slice(0, heading) : [];
  return {
    lines: [...top, ...rest.flatMap(({ lines }) => lines)],
    sidebars: first.lines.slice(top.length),
  };
}

/** True for a narrow column with a heading and less text beside a column with one. */
function isSidebar(first: Column, main: Column): boolean {
  return (
    (first.width ?? 1) < (main.width ?? 1) * MAX_SIDEBAR_SHARE &&
    lettersIn(first) < lettersIn(main) &&
    first.lines.some(isHeading) &&
    main.lines.some(isHeading)
  );
}

/** Of the main column's width. */
const MAX_SIDEBAR_SHARE = 0.75;

const isHeading = ({ text }: SourceLine) => headingMeaning(text) !== null;

const lettersIn = ({ lines }: Column) => lines.reduce((sum, { text }) => sum + text.length, 0);

const largest = ({ lines }: Column) => Math.max(0, ...lines.map(({ size }) => size ?? 0));
