import { areColumnLabels, baselineOf, groupRows, isDate, isHeading, SAME_ROW_PT } from '../segments/rows.ts';
import type { Segment } from '../segments/segments.ts';
import { isDateColumn } from './centred-dates.ts';
import { isLabelColumn } from './label-column.ts';
import { isMargin } from './margins.ts';

type Segments = readonly Segment[];

/** True for two columns that are read one after the other, not the two sides of rows. */
export function areColumns(left: Segments, right: Segments): boolean {
  const [rowsLeft, rowsRight] = [groupRows(left), groupRows(right)];
  if (areColumnLabels([...(rowsLeft[0] ?? []), ...(rowsRight[0] ?? [])])) return false;
  if (left.every(isLabel) || right.every(isValue) || isDateColumn(right)) return false;
  if (isLabelColumn(left, right) && !isMargin(left, right)) return false;
  const besides = Math.min(rowsBeside(rowsLeft, rowsRight), rowsBeside(rowsRight, rowsLeft));
  if (besides >= MIN_HEADED_ROWS && areHeaded(left, right)) return true;
  if (besides < MIN_ROWS || isSetToTheRight(right)) return false;
  if (startsWithHeading(left) && startsWithHeading(right)) return true;
  if (hasWrappedSentence(rowsLeft) && hasWrappedSentence(rowsRight)) return true;
  return !isPartOfRows(rowsLeft, rowsRight) && !isPartOfRows(rowsRight, rowsLeft);
}

/** "Address:" beside a street. */
const isLabel = ({ text }: Segment) => text.endsWith(':');
/** "Address" beside ": a street". */
const isValue = ({ text }: Segment) => text.startsWith(':');

const MIN_ROWS = 3;
/** Of columns with a heading each. */
const MIN_HEADED_ROWS = 2;

/** True for two sections side by side, however short: their headings are on one row. */
function areHeaded([left]: Segments, [right]: Segments): boolean {
  return (
    left !== undefined &&
    right !== undefined &&
    Math.abs(left.y - right.y) < SAME_ROW_PT &&
    [left, right].every(isHeading)
  );
}

/** Counts the rows between the top and the bottom of other rows. */
function rowsBeside(rows: readonly Segment[][], others: readonly Segment[][]): number {
  const top = baselineOf(others[0] ?? [], Number.POSITIVE_INFINITY) - SAME_ROW_PT;
  const bottom = baselineOf(others.at(-1) ?? []) + SAME_ROW_PT;
  return rows.filter((row) => baselineOf(row) >= top && baselineOf(row) <= bottom).length;
}

/** True for dates and places aligned to the right edge: they end together and start anywhere. */
function isSetToTheRight(region: Segments): boolean {
  const countAligned = (edge: (segment: Segment) => number) => {
    const edges = region.map(edge);
    return Math.max(...edges.map((one) => edges.filter((other) => Math.abs(other - one) < 1.5).length));
  };
  const ends = countAligned(({ x1 }) => x1);
  return ends > countAligned(({ x0 }) => x0) && ends >= region.length / 2;
}

/** True for dates beside their entries or labels beside their values: parts of rows, not a column. */
function isPartOfRows(
  rows: readonly (readonly Segment[])[],
  others: readonly (readonly Segment[])[],
): boolean {
  // A heading has the whole width to itself.
  const own = rows.filter((row) => !row.some(isHeading));
  const shared = own.filter((row) =>
    others.some((other) => Math.abs(baselineOf(other) - baselineOf(row)) < SAME_ROW_PT),
  );
  if (shared.length < own.length * 0.85) return false;
  const dates = rows.flat().filter(isDate);
  return dates.length >= rows.flat().length * 0.6 || rows.length <= 8 || longestBlock(rows) <= 2;
}

/** True if a sentence continues from one line to the next. */
function hasWrappedSentence(rows: readonly (readonly Segment[])[]): boolean {
  return rows.some((row, at) => {
    const [before, first] = [rows[at - 1]?.[0], row[0]];
    return before && first && /^\p{Ll}/u.test(first.text) && first.y - before.y < first.size * 1.9;
  });
}

/** Counts the rows of the longest block in which they follow each other like lines of a text. */
function longestBlock(rows: readonly (readonly Segment[])[]): number {
  let longest = 1;
  let length = 1;
  for (const [at, row] of rows.entries()) {
    const before = rows[at - 1];
    const isNext = before !== undefined && baselineOf(row) - baselineOf(before) < (row[0]?.size ?? 0) * 1.8;
    length = isNext ? length + 1 : 1;
    longest = Math.max(longest, length);
  }
  return longest;
}

function startsWithHeading(region: Segments): boolean {
  const [first, ...rest] = region;
  if (first === undefined || rest.length === 0 || /\d{4}/.test(first.text)) return false;
  const usual =
    rest.map(({ size }) => size).toSorted((a, b) => a - b)[Math.floor(rest.length / 2)] ?? first.size;
  const isStrong = ({ glyphs, size }: Segment) =>
    size > usual * 1.15 || glyphs.filter(({ bold }) => bold).length > glyphs.length / 2;
  return isStrong(first) && rest.filter(isStrong).length <= rest.length / 2;
}
