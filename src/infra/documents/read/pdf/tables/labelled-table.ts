import { isWrappedPeriod } from '../../../../../resume/parse/entities/dates.ts';
import { beginsWithMark } from '../../../../../resume/parse/rows/list-marks.ts';
import { areColumnLabels, isDate } from '../segments/rows.ts';
import type { Segment } from '../segments/segments.ts';

type Row = readonly Segment[];

/**
 * Reads a table of jobs or schools whose first row says what its columns hold, and whose cells wrap: the cells of each job
 * side by side, and below them what was done. Null where the rows are no such table.
 */
export function readLabelledTable(rows: readonly Row[]): Row[] | null {
  const [labels, ...rest] = rows;
  if (!labels || labels.length < MIN_COLUMNS || !areColumnLabels(labels)) return null;
  const edges = labels.map(({ x0 }) => x0);
  const columnOf = ({ x0 }: Segment) =>
    Math.max(
      0,
      edges.findLastIndex((edge) => x0 >= edge - 3),
    );
  const segments = rest.flat();
  const dates = segments.filter((segment) => columnOf(segment) === 0 && isDate(segment));
  const starts = dates.filter(({ text }, at) => !isWrappedPeriod(dates[at - 1]?.text ?? '', text)).map(topOf);
  if (starts.length < MIN_ROWS || segments.some((one) => topOf(one) < (starts[0] ?? 0))) return null;
  return [
    labels,
    ...starts.flatMap((start, at) => {
      const end = starts[at + 1] ?? Number.POSITIVE_INFINITY;
      const own = segments.filter((one) => topOf(one) >= start && topOf(one) < end);
      return joinCells(edges.map((_, column) => own.filter((one) => columnOf(one) === column)));
    }),
  ];
}

const MIN_COLUMNS = 3;
const MIN_ROWS = 2;

/** The cells of a row may be a little apart in height. */
const topOf = ({ y, size }: Segment) => Math.round(y / (size * 0.4));

/** Joins the lines of short cells; those of a list or a text stay lines, below the others. */
function joinCells(cells: readonly (readonly Segment[])[]): Row[] {
  const filled = cells.filter((cell) => cell.length > 0);
  const long = filled.filter(isLong);
  const short = filled.filter((cell) => !long.includes(cell));
  return [
    ...(short.length > 0 ? [short.flatMap(joinLines)] : []),
    ...long.flat().map((segment) => [segment]),
  ];
}

function isLong(cell: readonly Segment[]): boolean {
  const [first] = cell;
  return first !== undefined && (beginsWithMark(first.text) || cell.length > MAX_CELL_LINES);
}

/** A name, a place and dates at most. */
const MAX_CELL_LINES = 3;

function joinLines(cell: readonly Segment[]): Segment[] {
  const [first] = cell;
  if (!first) return [];
  return [
    {
      ...first,
      text: cell.map(({ text }) => text).join(' '),
      x1: Math.max(...cell.map(({ x1 }) => x1)),
      glyphs: cell.flatMap(({ glyphs }) => glyphs),
    },
  ];
}
