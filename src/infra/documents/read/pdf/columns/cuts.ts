import { findDates } from '../../../../../resume/parse/entities/dates.ts';
import {
  baselineOf,
  groupRows,
  isBold,
  isDate,
  isHeading,
  looksAlike,
  SAME_ROW_PT,
} from '../segments/rows.ts';
import type { Segment } from '../segments/segments.ts';
import { liftDates } from './centred-dates.ts';
import { areColumns } from './column-pairs.ts';
import { hasWrappedDates, isMargin } from './margins.ts';

type Segments = readonly Segment[];

/** Two columns, and what is above and below them. */
export interface Cut {
  readonly above: Segments;
  readonly left: Segments;
  readonly right: Segments;
  readonly below: Segments;
  readonly height: number;
  /** The left one is known to be a sidebar. */
  readonly hasSidebar?: true;
}

/** Finds the highest two columns that an empty strip divides. */
export function bestCut(segments: Segments): Cut | undefined {
  const edges = [...new Set(segments.map(({ x0 }) => Math.round(x0)))];
  const cuts = edges.flatMap((edge) => cutsAt(segments, edge));
  return cuts.toSorted((a, b) => b.height - a.height)[0];
}

/** Finds the cuts whose right column starts at an edge: one for each stretch of the page that nothing crosses. */
function cutsAt(segments: Segments, edge: number): Cut[] {
  const isRight = ({ x0 }: Segment) => x0 >= edge - 1.5;
  const isLeft = ({ x1, size }: Segment) => x1 <= edge - Math.max(5, size * 0.6);
  const stretches: Segment[][] = [[]];
  for (const row of groupRows(segments)) {
    if (row.every((segment) => isRight(segment) || isLeft(segment))) stretches.at(-1)?.push(...row);
    else stretches.push([]);
  }
  return stretches.flatMap((stretch, at) => {
    const isLast = at === stretches.length - 1;
    const isUnder = countUnderShort(stretch, isLeft);
    const end =
      stretch.length -
      (isUnder || (isLast ? countLoneHeading(stretch, isLeft) : countFooter(stretch, isLeft)));
    const body = withoutHeader(stretch.slice(0, end), isLeft);
    const right = body.filter(isRight);
    const left = liftDates(body.filter(isLeft), right);
    const [first, last] = [body[0], body.at(-1)];
    if (!first || !last || !areBeside(left, right)) return [];
    return {
      above: segments.slice(0, segments.indexOf(first)),
      left,
      right,
      below: segments.slice(segments.indexOf(last) + 1),
      height: last.y - first.y,
    };
  });
}

function areBeside(left: Segments, right: Segments): boolean {
  if (left.length === 0 || right.length === 0) return false;
  return areColumns(left, right) || (hasWrappedDates(left) && isMargin(left, right));
}

function withoutHeader(stretch: Segments, isLeft: (segment: Segment) => boolean): Segments {
  const header = countHeader(stretch, isLeft) || countDatedRows(stretch, isLeft);
  return header === 0 ? stretch : withoutHeader(stretch.slice(header), isLeft);
}

/**
 * Counts the segments at the top that are an entry with dates at the right edge, above two columns that start only
 * with the next heading.
 */
function countDatedRows(stretch: Segments, isLeft: (segment: Segment) => boolean): number {
  const rows = groupRows(stretch);
  const heading = rows.findIndex((row) => row.every(isLeft));
  const [top, next] = [rows.slice(0, Math.max(0, heading)), rows[heading]];
  const gap = baselineOf(next ?? []) - baselineOf(top.at(-1) ?? []);
  if (top.length === 0 || top.length > MAX_HEADER_ROWS || gap < (next?.[0]?.size ?? 0) * WIDE_GAP_SIZES)
    return 0;
  const besides = top.flat().filter((segment) => !isLeft(segment));
  const isPaired =
    top.every((row) => row.some(isLeft)) && besides.filter(isDate).length >= besides.length / 2;
  return isPaired ? top.flat().length : 0;
}

/**
 * Counts the segments at the top that are a header above one column only, such as a centred name: a few rows before
 * the other column starts, down to the last wide gap between them.
 */
function countHeader(stretch: Segments, isLeft: (segment: Segment) => boolean): number {
  const side = stretch[0] && isLeft(stretch[0]);
  const alone = stretch.findIndex((segment) => isLeft(segment) !== side);
  const start = stretch[alone]?.y;
  const rows = groupRows(stretch).filter(
    (row) => start !== undefined && baselineOf(row) < start - SAME_ROW_PT,
  );
  if (start === undefined || rows.length === 0 || rows.length > MAX_HEADER_ROWS) return 0;
  // What is above the left column only at the right may also be the rest of an entry that began in that one.
  if (!side && !rows.some((row) => isPageHeader(row, stretch))) return 0;
  const next = stretch.find((segment, at) => at >= alone && isLeft(segment) === side)?.y ?? start;
  const last = rows.findLastIndex(
    (row, at) =>
      baselineOf(rows[at + 1] ?? [], next) - baselineOf(row) > (row[0]?.size ?? 0) * WIDE_GAP_SIZES,
  );
  // A heading is no header of the page: what it begins is below it, unless that is rows across both columns.
  const isPaired = stretch.some(
    (segment) => isLeft(segment) !== side && Math.abs(segment.y - next) < SAME_ROW_PT,
  );
  const others = stretch.filter((segment) => isLeft(segment) === side && isHeading(segment));
  const isOfColumn = (first: Segment) =>
    isHeading(first) && others.some((other) => other !== first && looksAlike(first, other));
  const twin = rows.findIndex(
    ([first]) =>
      first && (isHeadingLike(first, stretch[alone]) || (isPaired ? isOfColumn(first) : isHeading(first))),
  );
  return rows.slice(0, twin === -1 ? last + 1 : Math.min(twin, last + 1)).flat().length;
}

/** True for a row in the middle of the page or in large type, and for one with an address or a number. */
function isPageHeader(row: Segments, stretch: Segments): boolean {
  const [from, to] = [Math.min(...stretch.map(({ x0 }) => x0)), Math.max(...stretch.map(({ x1 }) => x1))];
  const middle = (Math.min(...row.map(({ x0 }) => x0)) + Math.max(...row.map(({ x1 }) => x1))) / 2;
  const usual =
    stretch.map(({ size }) => size).toSorted((a, b) => a - b)[Math.floor(stretch.length / 2)] ?? 0;
  return (
    Math.abs(middle - (from + to) / 2) < (to - from) * 0.06 ||
    row.some(({ size, text }) => size > usual * 1.3 || (DETAIL.test(text) && findDates(text) === null))
  );
}

const DETAIL = /@|www\.|(?:\d[\s().-]{0,2}){7}/u;

const MAX_HEADER_ROWS = 6;
/** In font sizes, baseline to baseline: more than the lines of a text are apart. */
const WIDE_GAP_SIZES = 1.7;

/** True for two headings that look alike at the top of both columns, though not quite on one line. */
function isHeadingLike(first: Segment, other: Segment | undefined): boolean {
  return other !== undefined && looksAlike(first, other) && isBold(first);
}

/**
 * Counts the segments at the bottom that belong to what crosses the columns below: a few rows under a table after its
 * other column has ended, from the first wide gap on.
 */
function countFooter(stretch: Segments, isLeft: (segment: Segment) => boolean): number {
  const final = stretch.at(-1);
  if (final === undefined) return 0;
  const end = stretch.findLast((segment) => isLeft(segment) !== isLeft(final))?.y ?? Number.POSITIVE_INFINITY;
  const rows = groupRows(stretch).filter((row) => baselineOf(row) > end + SAME_ROW_PT);
  if (rows.length > MAX_HEADER_ROWS) return 0;
  const before = stretch.findLast((segment) => segment.y <= end + SAME_ROW_PT);
  const first = rows.findIndex((row, at) => {
    const above = rows[at - 1]?.[0] ?? before;
    return above !== undefined && baselineOf(row) - above.y > (row[0]?.size ?? 0) * WIDE_GAP_SIZES;
  });
  return first === -1 ? 0 : rows.slice(first).flat().length;
}

/**
 * Counts the segments from the first heading on below a column that has ended and had none: it was a card, or details
 * beside the name, and what follows has nothing to do with it.
 */
function countUnderShort(stretch: Segments, isLeft: (segment: Segment) => boolean): number {
  const final = stretch.at(-1);
  const ended = stretch.filter((segment) => final && isLeft(segment) !== isLeft(final));
  const end = ended.at(-1)?.y;
  if (end === undefined || ended.some(isHeading)) return 0;
  const next = stretch.findIndex((segment) => segment.y > end + SAME_ROW_PT && isHeading(segment));
  return next === -1 ? 0 : stretch.length - next;
}

/**
 * Counts the heading at the bottom: with nothing below it in its column, it is above what follows the columns. Where both
 * columns have sections and it is set like others of its own, the column goes on on the next page.
 */
function countLoneHeading(stretch: Segments, isLeft: (segment: Segment) => boolean): number {
  const final = stretch.at(-1);
  if (final === undefined || !isHeading(final)) return 0;
  const alike = stretch.filter((one) => one !== final && isHeading(one) && looksAlike(one, final));
  const own = alike.filter((one) => isLeft(one) === isLeft(final) && Math.abs(one.x0 - final.x0) < 2);
  return own.length > 1 && own.length < alike.length ? 0 : 1;
}
