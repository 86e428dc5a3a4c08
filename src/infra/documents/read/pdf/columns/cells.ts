import { areColumnLabels, groupRows, isBold, isDate, looksAlike } from '../segments/rows.ts';
import type { Segment } from '../segments/segments.ts';

type Segments = readonly Segment[];
type Row = readonly Segment[];

/** Items set side by side, each with its title on top, and what is above and below them. */
export interface Cells {
  readonly above: Segments;
  readonly cells: readonly Segments[];
  readonly below: Segments;
}

/**
 * Finds items that stand side by side, such as groups of skills in three columns: their titles are one row, set alike
 * and stronger than what is below each. An entry's heading with its dates or place at the right is no such row.
 */
export function findCells(segments: Segments): Cells | null {
  const rows = groupRows(segments);
  for (const [at, titles] of rows.entries()) {
    if (!isTitles(titles, rows[at + 1])) continue;
    const leads = countLeads(rows.slice(0, at), titles);
    const cells = cellsFrom(titles, rows.slice(at - leads), leads);
    if (cells) {
      const above = rows.slice(0, at - leads).flat();
      const taken = new Set([...above, ...cells.flat()]);
      return { above, cells, below: segments.filter((one) => !taken.has(one)) };
    }
  }
  return null;
}

/** True for a row of titles: alike, none a date or the label of a table's column, and stronger than the next row. */
function isTitles(row: Row, next: Row | undefined): boolean {
  const [first] = row;
  return (
    first !== undefined &&
    next !== undefined &&
    row.length > 1 &&
    row.every((one) => looksAlike(one, first) && !isDate(one) && !one.text.endsWith(':')) &&
    !areColumnLabels(row) &&
    next.every((one) => isWeaker(one, first))
  );
}

function isWeaker(one: Segment, title: Segment): boolean {
  return (isBold(title) && !isBold(one)) || one.size < title.size * 0.95;
}

/** A title may be farther to the right than what is below it, behind a picture. */
const MAX_ICON_SIZES = 1.7;

/** Counts the rows right above the titles with something above each of them, such as dates. */
function countLeads(above: readonly Row[], titles: Row): number {
  let leads = 0;
  let next = titles;
  for (const row of above.toReversed()) {
    const distance = (next[0]?.y ?? 0) - (row[0]?.y ?? 0);
    const isAbove = row.length === titles.length && row.every((one, column) => isAtEdge(one, titles[column]));
    const size = Math.max(row[0]?.size ?? 0, next[0]?.size ?? 0);
    if (!isAbove || distance > size * MAX_LINE_SIZES) break;
    leads += 1;
    next = row;
  }
  return leads;
}

/** In font sizes, baseline to baseline: the lines of an item are no farther apart. */
const MAX_LINE_SIZES = 1.7;

function isAtEdge(one: Segment, title: Segment | undefined): boolean {
  return title !== undefined && Math.abs(one.x0 - title.x0) < 2;
}

/** Reads the cells of one row of titles after another, as long as everything is inside their columns. */
function cellsFrom(titles: Row, rows: readonly Row[], leads: number): Segment[][] | null {
  const edges = titles.map(({ x0 }) => x0);
  const columnOf = ({ x0, x1, size }: Segment) => {
    const at = edges.findLastIndex((edge) => x0 >= edge - size * MAX_ICON_SIZES);
    return x1 <= (edges[at + 1] ?? Number.POSITIVE_INFINITY) - size * 0.3 ? at : -1;
  };
  const end = rows.findIndex((row) => row.some((one) => columnOf(one) === -1));
  const inside = end === -1 ? rows : rows.slice(0, end);
  const starts = [...inside.keys()].filter((at) => at === 0 || startsCells(inside, at, titles, leads));
  const groups = starts.map((start, at) =>
    edges.map((_, column) =>
      inside.slice(start, starts[at + 1]).flatMap((row) => row.filter((one) => columnOf(one) === column)),
    ),
  );
  const [first] = groups;
  return first && areCells(first) ? groups.flat().filter((cell) => cell.length > 0) : null;
}

/** True where the next row of items starts: farther from what is above it than its titles from what is below them. */
function startsCells(rows: readonly Row[], at: number, titles: Row, leads: number): boolean {
  const [above, start] = [rows[at - 1]?.[0], rows[at]?.[0]];
  const [row, below] = [rows[at + leads] ?? [], rows[at + leads + 1]?.[0]];
  const [title] = titles;
  if (!above || !start || !row[0] || !below || !title) return false;
  const isApart = start.y - above.y > (below.y - row[0].y) * 1.15;
  return (
    isApart &&
    row.every((one, column) => isAtEdge(one, titles[column]) && looksAlike(one, title) && !isDate(one))
  );
}

/** True if each column has a title and more below it at the same edge, and all or none of them have dates. */
function areCells(columns: readonly Segments[]): boolean {
  const dated = columns.filter((column) => column.some(isDate)).length;
  const isFilled = columns.every(([title, ...rest]) =>
    rest.some((one) => title !== undefined && one.x0 < title.x0 + 2),
  );
  return isFilled && (dated === 0 || dated === columns.length);
}
