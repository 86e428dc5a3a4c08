import type { Segment } from '../segments/segments.ts';

type Row = readonly Segment[];

/**
 * Reorders a grid of short items column by column where items wrap: "Spring" over "Boot" is one item, and reading
 * across would tear it apart. A table of whole rows stays as it is.
 */
export function readGridsByColumn(rows: readonly Row[]): Row[] {
  const at = rows.findIndex((_, start) => heightOf(rows.slice(start)) > 0);
  if (at === -1) return [...rows];
  const grid = rows.slice(at, at + heightOf(rows.slice(at)));
  const columns = (grid[0] ?? []).map((head) => grid.flatMap((row) => row.find(isBelow(head)) ?? []));
  return [
    ...rows.slice(0, at),
    ...columns.flatMap((column) => column.map((cell) => [cell])),
    ...readGridsByColumn(rows.slice(at + grid.length)),
  ];
}

/** Counts the rows of the grid that starts with the first row; 0 where there is none. */
function heightOf(rows: readonly Row[]): number {
  const [head, ...rest] = rows;
  if (head === undefined || head.length < MIN_COLUMNS) return 0;
  const end = rest.findIndex((row, at) => !continuesGrid(rows[at] ?? head, row, head));
  const grid = rows.slice(0, end === -1 ? rows.length : end + 1);
  const [first] = head;
  const wrapped = grid.filter((row) => first && !row.some(isBelow(first)));
  const isGrid = wrapped.length >= MIN_WRAPPED_ROWS && !grid.flat().some(({ text }) => /\d{4}/.test(text));
  return isGrid ? grid.length : 0;
}

const MIN_COLUMNS = 4;
/** Rows at the bottom with an empty first column: a single one may be the rest of a table's last row. */
const MIN_WRAPPED_ROWS = 2;

/** True for a row whose cells are all below cells of the row above, as close as the lines of a text. */
function continuesGrid(above: Row, row: Row, head: Row): boolean {
  const distance = (row[0]?.y ?? 0) - (above[0]?.y ?? 0);
  return (
    distance < (row[0]?.size ?? 0) * 1.6 &&
    row.every((cell) => above.some(isBelow(cell)) && head.some(isBelow(cell)))
  );
}

function isBelow(cell: Segment): (other: Segment) => boolean {
  return (other) => Math.abs(other.x0 - cell.x0) < 2;
}
