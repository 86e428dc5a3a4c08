import type { Segment } from './pdf-segments.ts';

type Row = readonly Segment[];

/**
 * Reads a grid of short items column by column, where the items wrap: "Spring" over "Boot" is one of them, and
 * "Boot" would follow something else if the rows were read across. A table of whole rows stays as it is.
 */
export function uncrossed(rows: readonly Row[]): Row[] {
  const at = rows.findIndex((_, start) => heightOf(rows.slice(start)) > 0);
  if (at === -1) return [...rows];
  const grid = rows.slice(at, at + heightOf(rows.slice(at)));
  const columns = (grid[0] ?? []).map((head) => grid.flatMap((row) => row.find(isBelow(head)) ?? []));
  return [
    ...rows.slice(0, at),
    ...columns.flatMap((column) => column.map((cell) => [cell])),
    ...uncrossed(rows.slice(at + grid.length)),
  ];
}

/** How many rows the grid that starts with the first row has; 0 where there is none. */
function heightOf(rows: readonly Row[]): number {
  const [head, ...rest] = rows;
  if (head === undefined || head.length < FEWEST_COLUMNS) return 0;
  const end = rest.findIndex((row, at) => !goesOn(rows[at] ?? head, row, head));
  const grid = rows.slice(0, end === -1 ? rows.length : end + 1);
  const [first] = head;
  const wrapped = grid.filter((row) => first && !row.some(isBelow(first)));
  const isGrid = wrapped.length >= FEWEST_WRAPPED && !grid.flat().some(({ text }) => /\d{4}/.test(text));
  return isGrid ? grid.length : 0;
}

const FEWEST_COLUMNS = 4;
/** Rows at the foot in which the first column is empty: one may be the rest of a table's last row. */
const FEWEST_WRAPPED = 2;

/** A row with no cell but under those above, as close as the lines of a text. */
function goesOn(above: Row, row: Row, head: Row): boolean {
  const distance = (row[0]?.y ?? 0) - (above[0]?.y ?? 0);
  return (
    distance < (row[0]?.size ?? 0) * 1.6 &&
    row.every((cell) => above.some(isBelow(cell)) && head.some(isBelow(cell)))
  );
}

function isBelow(cell: Segment): (other: Segment) => boolean {
  return (other) => Math.abs(other.x0 - cell.x0) < 2;
}
