import { findDates } from '../../../../resume/parse/dates.ts';
import type { PlacedLine } from './placed-line.ts';

/**
 * Marks the rows of items that wrap in a narrow column, whatever letter they begin with: there each item is set apart, its
 * rows are not, and the one above had no room for their first word. Without such spacing a list of short items looks the same.
 */
export function joinNarrowItems(lines: readonly PlacedLine[]): PlacedLine[] {
  const right = Math.max(...lines.map(({ x1 }) => x1));
  const spaced = new Set(stretchesOf(lines).filter(hasSpacedItems).flat());
  return lines.map((next, at) => {
    const before = lines[at - 1];
    const isRest =
      before && spaced.has(next) && spaced.has(before) && isTight(next) && isFull(before, next, right);
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

/** True for short rows of words alone, some of them set apart and some not. */
function hasSpacedItems(rows: readonly PlacedLine[]): boolean {
  const inner = rows.slice(1);
  return (
    inner.some(({ line }) => (line.gap ?? 0) >= APART) &&
    inner.some(isTight) &&
    rows.every(
      ({ line: { text } }) => text.length <= MAX_CHARS && !NO_ITEM.test(text) && findDates(text) === null,
    )
  );
}

/** In line heights of blank space above. */
const APART = 0.4;
const MAX_TIGHT = 0.2;
/** Longer rows are wrapped as text is. */
const MAX_CHARS = 45;
/** A bullet, a cell, a contact detail or a year. */
const NO_ITEM = /^[•◦▪‣·○●■□–—*◆➢➤✓-]\s|[\t@:]|\d{4}|[.;]$/u;

const isTight = ({ line }: PlacedLine) => (line.gap ?? 1) <= MAX_TIGHT;

function isFull(before: PlacedLine, next: PlacedLine, right: number): boolean {
  const { text, size = 10 } = next.line;
  const word = /^\S+/u.exec(text)?.[0] ?? '';
  const width = ((word.length + 1) * (next.x1 - next.x0)) / Math.max(1, text.length);
  return Math.abs(before.x0 - next.x0) < 2 && before.x1 + width > right - size * 0.2;
}
