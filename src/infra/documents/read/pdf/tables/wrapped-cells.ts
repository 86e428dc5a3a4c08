import { isWrappedPeriod } from '../../../../../resume/parse/entities/dates.ts';
import { beginsWithMark } from '../../../../../resume/parse/rows/list-marks.ts';
import { isBold } from '../segments/rows.ts';
import type { Segment } from '../segments/segments.ts';

type Row = readonly Segment[];

/**
 * Joins the rest of cells that wrap beside each other: "Event Manager, Crescent Convention⇥2020 – 2024" above
 * "Partners". A row is such a rest where each of its texts goes on with the cell above it, in which its first word
 * had no room.
 */
export function joinWrappedCells(rows: readonly Row[]): Row[] {
  const result: Row[] = [];
  let above: Row = [];
  for (const row of rows) {
    const last = result.at(-1);
    const rest = last && last.length > 1 ? restOf(row, above, last) : [];
    const own = row.filter((segment) => !rest.includes(segment));
    if (last && rest.length > 0) result[result.length - 1] = last.map((cell) => joinRest(cell, rest));
    if (own.length > 0) result.push(own);
    const ended = above.filter((cell) => !row.some((next) => isBelow(next, cell)));
    above = rest.length > 0 ? [...row, ...ended] : own;
  }
  return result;
}

/** The part of a row that goes on with the one above: all of it, or the end of dates beside the next name. */
function restOf(row: Row, above: Row, last: Row): Row {
  if (row.every((segment) => isRestOf(segment, above, last))) return row;
  return row.filter((segment) => {
    const dates = above.find((cell) => isBelow(segment, cell));
    const isWrapped = dates !== undefined && isWrappedPeriod(dates.text, segment.text);
    return isWrapped && isRestOf(segment, above, last);
  });
}

/** True for the rest of one of the cells of a row, of which `above` is the last line of each. */
function isRestOf(segment: Segment, above: Row, row: Row): boolean {
  const cell = above.find((one) => isBelow(segment, one));
  if (!cell || segment.y - cell.y > segment.size * MAX_LINE_SIZES || isBold(cell) !== isBold(segment))
    return false;
  if (isWrappedPeriod(cell.text, segment.text)) return true;
  if (beginsWithMark(segment.text)) return false;
  const next = row.find(({ x0 }) => x0 > cell.x1);
  const word = /^\S+/u.exec(segment.text)?.[0] ?? '';
  const width = ((word.length + 1) * (segment.x1 - segment.x0)) / Math.max(1, segment.text.length);
  return next !== undefined && cell.x1 + width > next.x0 - MIN_GAP;
}

/** In font sizes, baseline to baseline: the lines of one text. */
const MAX_LINE_SIZES = 1.5;
/** Points between two cells. */
const MIN_GAP = 5;

function isBelow(segment: Segment, cell: Segment): boolean {
  return (
    Math.abs(segment.size - cell.size) < 0.3 &&
    (Math.abs(segment.x0 - cell.x0) < 2 || Math.abs(segment.x1 - cell.x1) < 2)
  );
}

function joinRest(cell: Segment, row: Row): Segment {
  const rest = row.find((segment) => isBelow(segment, cell));
  if (!rest) return cell;
  return {
    ...cell,
    text: `${cell.text} ${rest.text}`,
    x1: Math.max(cell.x1, rest.x1),
    glyphs: [...cell.glyphs, ...rest.glyphs],
  };
}
