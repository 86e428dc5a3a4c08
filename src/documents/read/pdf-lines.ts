import type { SourceLine } from '../../resume/source.ts';
import type { Region } from './pdf-columns.ts';
import type { Segment } from './pdf-segments.ts';
import { isRightToLeft } from './pdf-segments.ts';

/** A line of a region, with where it stands. */
export interface PlacedLine {
  readonly line: SourceLine;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
}

/** The lines of a region. Segments on one row are parted by a tab where the gap is layout, else by a space. */
export function linesOf(region: Region, page: number): PlacedLine[] {
  const rows: Segment[][] = [];
  for (const segment of region) {
    const row = rows.findLast((other) => isSameRow(other, segment));
    if (row) row.push(segment);
    else rows.push([segment]);
  }
  const right = Math.max(...region.map(({ x1 }) => x1));
  const lines: PlacedLine[] = [];
  for (const row of rows) lines.push(placedLine(row, lines.at(-1), right, page));
  return lines;
}

function isSameRow(row: readonly Segment[], segment: Segment): boolean {
  return row.some(
    (other) =>
      Math.abs(other.y - segment.y) < Math.min(other.size, segment.size) * 0.45 &&
      (other.x1 <= segment.x0 + 1 || segment.x1 <= other.x0 + 1),
  );
}

function placedLine(
  row: readonly Segment[],
  before: PlacedLine | undefined,
  right: number,
  page: number,
): PlacedLine {
  const rightToLeft = isRightToLeft(row.map(({ text }) => text).join(''));
  const ordered = row.toSorted((a, b) => (rightToLeft ? b.x0 - a.x0 : a.x0 - b.x0));
  let text = '';
  for (const [at, segment] of ordered.entries()) {
    const last = ordered[at - 1];
    text += last === undefined ? segment.text : `${isLayoutGap(last, segment) ? '\t' : ' '}${segment.text}`;
  }
  const glyphs = row.flatMap((segment) => segment.glyphs).filter((glyph) => glyph.text.trim() !== '');
  const share = (held: (at: number) => boolean) =>
    glyphs.filter((_, at) => held(at)).length > glyphs.length / 2;
  const main = row.reduce((best, segment) => (segment.text.length > best.text.length ? segment : best));
  const x0 = Math.min(...row.map((segment) => segment.x0));
  const x1 = Math.max(...row.map((segment) => segment.x1));
  const y = Math.max(...row.map((segment) => segment.y));
  const size = round(main.size);
  const blank = before === undefined ? undefined : (y - before.y - size * 1.2) / (size * 1.2);
  const line: SourceLine = {
    text,
    page,
    size,
    x: round(x0),
    ...(share((at) => glyphs[at]?.bold === true) ? { bold: true } : {}),
    ...(share((at) => glyphs[at]?.italic === true) ? { italic: true } : {}),
    ...(blank === undefined ? {} : { gap: Math.max(0, round(blank)) }),
  };
  const continues = before !== undefined && wraps(before, { line, x0, x1, y }, main, right);
  return { line: continues ? { ...line, continues } : line, x0, x1, y };
}

/** In ems. Contact lines part their items by about one; a date set to the right edge stands farther off. */
const LAYOUT_GAP = 1.8;

function isLayoutGap(last: Segment, next: Segment): boolean {
  const gap = Math.max(next.x0 - last.x1, last.x0 - next.x1);
  return gap > LAYOUT_GAP * Math.max(last.size, next.size);
}

/** A line goes on where its first word had no room on the line before it. */
function wraps(before: PlacedLine, next: PlacedLine, main: Segment, right: number): boolean {
  const size = next.line.size ?? 10;
  const sameLook = before.line.size === next.line.size && before.line.bold === next.line.bold;
  const close = next.y - before.y < size * 1.9;
  const indented = next.x0 - before.x0;
  const aligned = indented > -2 && indented < size * 2.5;
  if (!sameLook || !close || !aligned || STARTS_ITEM.test(next.line.text) || next.line.text.includes('\t'))
    return false;
  const word = /^\S+/.exec(main.text)?.[0] ?? '';
  const perCharacter = (main.x1 - main.x0) / Math.max(1, main.text.length);
  return before.x1 + (word.length + 1) * perCharacter > right - size * 0.2;
}

const STARTS_ITEM = /^\s*([•◦▪‣·○●■□–—*◆➢➤✓-]|\d{1,2}[.)])\s/;

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
