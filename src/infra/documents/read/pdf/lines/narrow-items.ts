import { findDates } from '../../../../../resume/parse/entities/dates.ts';
import { beginsWithMark } from '../../../../../resume/parse/rows/list-marks.ts';
import type { PlacedLine } from './placed-line.ts';

/**
 * Marks the rows of items that wrap in a narrow column, whatever letter they begin with: there each item is set apart,
 * its rows are not, and the one above ends in a comma or had no room for their first word. Without such spacing a list
 * of short items looks the same.
 */
export function joinNarrowItems(lines: readonly PlacedLine[]): PlacedLine[] {
  const right = Math.max(...lines.map(({ x1 }) => x1));
  const tight = new Set(stretchesOf(lines).flatMap(tightRowsOf));
  return lines.map((next, at) => {
    const before = lines[at - 1];
    const isRest = before && tight.has(next) && (/,$/u.test(before.line.text) || isFull(before, next, right));
    return isRest ? { ...next, line: { ...next.line, continues: true } } : next;
  });
}

/** The rows of one look below each other, without a heading between. */
function stretchesOf(lines: readonly PlacedLine[]): PlacedLine[][] {
  const stretches: PlacedLine[][] = [];
  for (const [at, next] of lines.entries()) {
    const before = lines[at - 1];
    const isSame = before && before.line.size === next.line.size && before.line.bold === next.line.bold;
    if (isSame) stretches.at(-1)?.push(next);
    else stretches.push([next]);
  }
  return stretches;
}

/** The rows that are close to the one above, of short rows of words alone of which some are set apart and some are not. */
function tightRowsOf(rows: readonly PlacedLine[]): readonly PlacedLine[] {
  const inner = rows.slice(1);
  const gapOf = ({ line }: PlacedLine) => line.gap ?? 1;
  const least = Math.min(...inner.map(gapOf));
  const isSpaced = least <= MAX_TIGHT && inner.some((row) => gapOf(row) >= least + MIN_APART);
  const areItems = rows.every(({ line: { text } }, at) => {
    const above = rows[at - 1]?.line.text ?? '';
    return (
      text.length <= MAX_CHARS && !beginsWithMark(text) && !NO_ITEM.test(text) && !isDatedRow(text, above)
    );
  });
  return isSpaced && areItems ? inner.filter((row) => gapOf(row) < least + MIN_APART / 2) : [];
}

/** True for a row with dates, as entries have them; a year behind a comma is part of an item: "Guild award, 2019". */
function isDatedRow(text: string, above: string): boolean {
  const isYear = above.endsWith(',') ? /^(?:19|20)\d\d$/u.test(text) : /,\s(?:19|20)\d\d$/u.test(text);
  return !isYear && (/\d{4}/u.test(text) || findDates(text) !== null);
}

/** In line heights of blank space above. */
const MIN_APART = 0.3;
const MAX_TIGHT = 0.35;
/** Longer rows are wrapped as text is. */
const MAX_CHARS = 45;
/** A cell or a contact detail. */
const NO_ITEM = /[\t@:]|[.;]$/u;

function isFull(before: PlacedLine, next: PlacedLine, right: number): boolean {
  const { text, size = 10 } = next.line;
  const word = /^\S+/u.exec(text)?.[0] ?? '';
  const width = ((word.length + 1) * (next.x1 - next.x0)) / Math.max(1, text.length);
  return Math.abs(before.x0 - next.x0) < 2 && before.x1 + width > right - size * 0.2;
}
