import { beginsItem } from '../../../../../resume/parse/rows/list-marks.ts';
import type { SourceLine } from '../../../../../resume/source.ts';
import type { Ordered } from '../../common/reading-order.ts';
import { joinTableRows } from '../../common/table.ts';
import { splitRegions } from '../columns/columns.ts';
import type { TableCell } from '../tables/ruled-tables.ts';
import { unhyphenate } from './hyphens.ts';
import { buildLines } from './lines.ts';
import type { PlacedLine } from './placed-line.ts';

/**
 * Builds the lines of a table: as in a Word file, the lines of a paragraph in a cell are one, and short cells share a
 * row.
 */
export function buildTableLines(
  rows: readonly (readonly TableCell[])[],
  page: number,
  asBlock: (lines: readonly SourceLine[]) => SourceLine[],
): Ordered {
  const sidebars: SourceLine[] = [];
  const cells = rows.map((row) =>
    row.map((cell) => ({ lines: linesOf(cell, page), width: cell.right - cell.left })),
  );
  return { lines: joinTableRows(cells, asBlock, sidebars), sidebars };
}

function linesOf({ segments, left, right }: TableCell, page: number): SourceLine[] {
  const padding = Math.max(0, Math.min(...segments.map(({ x0 }) => x0)) - left);
  const lines = splitRegions(segments).flatMap((region) => {
    const placed = buildLines(region, page);
    return placed.map((next, at) => {
      const isRest = goesOn(placed[at - 1], next, right - Math.min(padding, MAX_PADDING_PT));
      return isRest ? { ...next.line, continues: true } : next.line;
    });
  });
  const paragraphs: SourceLine[] = [];
  for (const line of unhyphenate(lines)) {
    const above = paragraphs.at(-1);
    if (above && line.continues === true)
      paragraphs[paragraphs.length - 1] = { ...above, text: `${above.text} ${line.text}` };
    else paragraphs.push(line);
  }
  return paragraphs;
}

/** Points between a cell's line and its text; more is an indent. */
const MAX_PADDING_PT = 12;

/** True where the first word of a line had no room in the one above, which looks alike where they meet. */
function goesOn(before: PlacedLine | undefined, { line, x0, x1, y }: PlacedLine, right: number): boolean {
  if (!before || line.continues === true) return line.continues === true;
  const { text, size = 10 } = line;
  if (beginsItem(text) || y - before.y > size * MAX_LINE_SIZES || before.line.bold !== line.bold)
    return false;
  const word = /^\S+/u.exec(text)?.[0] ?? '';
  const width = ((word.length + 1) * (x1 - x0)) / Math.max(1, text.length);
  return before.x1 + width > right - size * SLACK_EMS;
}

/** In font sizes, baseline to baseline. */
const MAX_LINE_SIZES = 1.6;
/** A word may be wider than its letters are on average. */
const SLACK_EMS = 0.5;
