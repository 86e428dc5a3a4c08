import { beginsWithMark } from '../../../../../resume/parse/rows/list-marks.ts';
import { isDate } from './rows.ts';
import type { Segment } from './segments.ts';

/**
 * Puts what stands beside the first bullet of a list on a row of its own above it: a town below the dates, at the left of
 * what was done. Dates stay: a list may have one a row.
 */
export function partBeforeBullets(rows: readonly (readonly Segment[])[]): (readonly Segment[])[] {
  const edges = rows.flatMap(([first]) => (first && beginsWithMark(first.text) ? [first.x0] : []));
  return rows.flatMap((row) => {
    const at = row.findIndex(({ text }) => beginsWithMark(text));
    const bullet = row[at];
    const before = row.slice(0, Math.max(0, at));
    const isListed = edges.some((x) => bullet !== undefined && Math.abs(x - bullet.x0) < SAME_EDGE_PT);
    return before.length > 0 && isListed && !before.some(isDate) ? [before, row.slice(at)] : [row];
  });
}

const SAME_EDGE_PT = 2;
