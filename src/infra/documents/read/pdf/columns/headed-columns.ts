import { areColumnLabels, groupRows, isHeading, looksAlike } from '../segments/rows.ts';
import type { Segment } from '../segments/segments.ts';

type Segments = readonly Segment[];

/** Sections side by side, and what is above and below them. */
export interface HeadedColumns {
  readonly above: Segments;
  readonly columns: readonly Segments[];
  readonly below: Segments;
}

/**
 * Finds sections side by side, as at the foot of a page: their headings are one row. Each has what is below its
 * heading, down to the first row that none of them holds.
 */
export function headedColumns(segments: Segments): HeadedColumns | null {
  const rows = groupRows(segments);
  const at = rows.findIndex((row) => {
    const [first] = row;
    const isHeads = row.every((one) => first && isHeading(one) && looksAlike(one, first));
    return row.length >= MIN_COLUMNS && isHeads && !areColumnLabels(row);
  });
  const heads = rows[at];
  if (!heads) return null;
  const edges = heads.map(({ x0 }) => x0).toSorted((a, b) => a - b);
  const columnOf = ({ x0, x1 }: Segment) => {
    const column = edges.findLastIndex((edge) => x0 >= edge - ALIGNED_PT);
    return x1 <= (edges[column + 1] ?? Number.POSITIVE_INFINITY) - ALIGNED_PT ? column : -1;
  };
  const rest = rows.slice(at);
  const end = rest.findIndex((row) => row.some((one) => columnOf(one) === -1));
  const own = (end === -1 ? rest : rest.slice(0, end)).flat();
  if (own.length === heads.length) return null;
  return {
    above: rows.slice(0, at).flat(),
    columns: edges.map((_, column) => own.filter((one) => columnOf(one) === column)),
    below: end === -1 ? [] : rest.slice(end).flat(),
  };
}

const MIN_COLUMNS = 2;
const ALIGNED_PT = 2;
