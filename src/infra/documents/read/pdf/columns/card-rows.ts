import { isHeading, looksAlike, SAME_ROW_PT } from '../segments/rows.ts';
import type { Segment } from '../segments/segments.ts';

type Segments = readonly Segment[];

/** What stands side by side below one heading, or two sections side by side, each with its own. */
export interface CardRow {
  /** It stands alone above both. */
  readonly heading: Segment | null;
  readonly left: Segments;
  readonly right: Segments;
}

/**
 * Cuts two columns into rows of cards: the right one begins without a heading, since it goes on with the section of the
 * left, and each heading in it stands beside one at the left. Null for columns that are read one after the other.
 */
export function cardRows(left: Segments, right: Segments): CardRow[] | null {
  const lead = [...left, ...right].find(isHeading);
  if (!lead) return null;
  const [marks, others] = [left, right].map((column) => column.filter((one) => looksAlike(one, lead)));
  if (!marks || !others) return null;
  if ([...marks, ...others].filter(isHeading).length * 2 < marks.length + others.length) return null;
  const isPaired = (mark: Segment) => others.some((other) => isBeside(mark, other));
  const isClear = (mark: Segment) =>
    right.every((other) => Math.abs(mark.y - other.y) > mark.size * CLEAR_EMS);
  if (!others.every((other) => marks.some((mark) => isBeside(mark, other)))) return null;
  if (!marks.every((mark) => isPaired(mark) || isClear(mark))) return null;
  const tops = marks.map(({ y }) => y - SAME_ROW_PT);
  const [first = 0] = right.map(({ y }) => y);
  if (!tops.some((top) => top > first) || others.some(({ y }) => y <= first)) return null;
  return [Number.NEGATIVE_INFINITY, ...tops].map((top, at) => {
    const inRow = ({ y }: Segment) => y >= top && y < (tops[at] ?? Number.POSITIVE_INFINITY);
    const mark = marks[at - 1];
    const heading = mark && !isPaired(mark) ? mark : null;
    return { heading, left: left.filter((one) => inRow(one) && one !== heading), right: right.filter(inRow) };
  });
}

/** In font sizes, baseline to baseline: nothing is beside a heading that has the whole width to itself. */
const CLEAR_EMS = 0.8;

function isBeside(one: Segment, other: Segment): boolean {
  return Math.abs(one.y - other.y) < SAME_ROW_PT;
}
