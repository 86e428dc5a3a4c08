import { headingMeaning } from '../../../../../resume/parse/headings/headings.ts';
import { looksAlike } from '../segments/rows.ts';
import type { Segment } from '../segments/segments.ts';

interface Column {
  readonly segments: readonly Segment[];
  readonly sidebar?: 'left' | 'right';
}

/**
 * Orders two columns as a person reads them: a narrow column at the left comes after the main one, and one at the
 * right, with nothing below it (`isLast`), may come after the rest of the main one's last section on the next page.
 * Where the name is in the narrow column, what is above its first heading comes first. `hasSidebar` says that the left
 * one goes on from the page before.
 */
export function orderColumns(
  left: readonly Segment[],
  right: readonly Segment[],
  { hasSidebar = false, isLast = false }: { hasSidebar?: boolean | undefined; isLast?: boolean } = {},
): Column[] {
  if (hasSidebar) return [{ segments: right }, { segments: left, sidebar: 'left' }];
  const isRightSidebar = isLast && isNarrow(right, left) && hasSections(left) && hasSections(right);
  if (isRightSidebar && largest(right) <= largest(left) * 1.1)
    return [{ segments: left }, { segments: right, sidebar: 'right' }];
  const isLeftSidebar = isNarrow(left, right) || (startsWithSummary(right) && !startsWithSummary(left));
  if (!isLeftSidebar || lettersIn(left) > lettersIn(right)) return nameFirst(left, right);
  if (largest(left) < largest(right) * 1.1) return [{ segments: right }, { segments: left, sidebar: 'left' }];
  const heading = firstHeading(left);
  if (heading < 0) return [{ segments: left }, { segments: right }];
  return [
    { segments: left.slice(0, heading) },
    { segments: right },
    { segments: left.slice(heading), sidebar: 'left' },
  ];
}

/** True for a column with two headings or more. */
function hasSections(column: readonly Segment[]): boolean {
  return column.filter(({ text }) => headingMeaning(text) !== null).length > 1;
}

/** The index of the first heading of a column, with the rows above it where it wraps. */
function firstHeading(column: readonly Segment[]): number {
  let at = column.findIndex(({ text }) => headingMeaning(text) !== null);
  for (; at > 0; at--) {
    const [above, heading] = [column[at - 1], column[at]];
    if (!above || !heading || !looksAlike(above, heading) || heading.y - above.y > heading.size * 1.6) break;
  }
  return at;
}

/** True for a column whose first heading is that of a summary, which comes before all others wherever it stands. */
function startsWithSummary(column: readonly Segment[]): boolean {
  const kinds = column.flatMap(({ text }) => headingMeaning(text)?.kind ?? []);
  return kinds.length > 1 && kinds[0] === 'summary';
}

/** Where the name is at the top of the right column, what is above that one's first heading comes first. */
function nameFirst(left: readonly Segment[], right: readonly Segment[]): Column[] {
  const heading = right.findIndex(({ text }) => headingMeaning(text) !== null);
  const top = right.slice(0, Math.max(0, heading));
  const isNamed =
    top.length > 0 && largest(top) >= Math.max(largest(left), largest(right.slice(top.length))) * 1.3;
  if (!isNamed || !left.some(({ text }) => headingMeaning(text) !== null))
    return [{ segments: left }, { segments: right }];
  return [{ segments: top }, { segments: left }, { segments: right.slice(top.length) }];
}

function isNarrow(left: readonly Segment[], right: readonly Segment[]): boolean {
  return widthOf(left) < widthOf(right) * MAX_SIDEBAR_SHARE;
}

/** Of the main column's width. */
const MAX_SIDEBAR_SHARE = 0.7;

function widthOf(column: readonly Segment[]): number {
  return Math.max(...column.map(({ x1 }) => x1)) - Math.min(...column.map(({ x0 }) => x0));
}

const lettersIn = (column: readonly Segment[]) => column.reduce((sum, { text }) => sum + text.length, 0);

const largest = (column: readonly Segment[]) => Math.max(...column.map(({ size }) => size));
