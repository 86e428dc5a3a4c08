import { findDates } from '../../../../../resume/parse/entities/dates.ts';
import { beginsItem } from '../../../../../resume/parse/rows/list-marks.ts';
import type { SourceLine } from '../../../../../resume/source.ts';
import type { Region } from '../columns/columns.ts';
import { gatherLabels } from '../columns/label-column.ts';
import { gatherMargin } from '../columns/margins.ts';
import type { Glyph } from '../glyphs/glyph.ts';
import { partBeforeBullets } from '../segments/bullet-rows.ts';
import { partByWeight } from '../segments/font-weights.ts';
import type { Segment } from '../segments/segments.ts';
import { isRightToLeft } from '../segments/segments.ts';
import { readGridsByColumn } from '../tables/grids.ts';
import { readLabelledTable } from '../tables/labelled-table.ts';
import { joinWrappedCells } from '../tables/wrapped-cells.ts';
import { joinNarrowItems } from './narrow-items.ts';
import type { PlacedLine } from './placed-line.ts';

/**
 * Builds the lines of a region. Joins segments on one row by a tab where the gap is layout, otherwise by a space.
 * Dates stacked at the right follow the line that the stack begins beside.
 */
export function buildLines({ segments, margin }: Region, page: number): PlacedLine[] {
  const right = Math.max(...segments.map(({ x1 }) => x1));
  const lines: PlacedLine[] = [];
  const rows = partByWeight(groupRows(segments).flatMap(partBySize), right);
  const beside = () =>
    gatherLabels(rows) ?? readGridsByColumn(unstackDates(partBeforeBullets(joinWrappedCells(rows))));
  const ordered = readLabelledTable(rows) ?? (margin === undefined ? beside() : gatherMargin(rows, margin));
  for (const row of ordered) lines.push(placeLine(row, lines.at(-1), right, page));
  return joinNarrowItems(lines);
}

function groupRows(region: readonly Segment[]): Segment[][] {
  const rows: Segment[][] = [];
  for (const segment of region) {
    const row = rows.findLast((other) => isSameRow(other, segment));
    if (row) row.push(segment);
    else rows.push([segment]);
  }
  return rows.map((row) => row.toSorted((a, b) => a.x0 - b.x0));
}

/** Puts a name in large type above the small details beside it. */
function partBySize(row: readonly Segment[]): Segment[][] {
  const largest = Math.max(...row.map(({ size }) => size));
  const small = row.filter(({ size }) => size * MUCH_LARGER <= largest);
  return small.length === 0 ? [[...row]] : [row.filter((segment) => !small.includes(segment)), small];
}

const MUCH_LARGER = 1.6;

function isSameRow(row: readonly Segment[], segment: Segment): boolean {
  return row.some(
    (other) =>
      Math.abs(other.y - segment.y) < Math.min(other.size, segment.size) * 0.45 &&
      (other.x1 <= segment.x0 + 1 || segment.x1 <= other.x0 + 1),
  );
}

/**
 * Moves "May 2022" from the first bullet of an entry up to its heading, which has "Berlin" at its right: a stack of
 * place, date and duration belongs to the heading, whatever is to its left.
 */
function unstackDates(rows: readonly (readonly Segment[])[]): Segment[][] {
  const result: Segment[][] = [];
  let stack: { readonly foot: Segment; readonly place: number } | undefined;
  for (const row of rows) {
    const last = row.at(-1);
    const isBeside = row.length > 1 && last !== undefined && !beginsItem(last.text);
    if (isBeside && stack && isStacked(stack.foot, last) && continuesEntry(row, result)) {
      result.splice(stack.place, 0, [last]);
      result.push(row.slice(0, -1));
      stack = { foot: last, place: stack.place + 1 };
    } else {
      result.push([...row]);
      stack = isBeside ? { foot: last, place: result.length } : undefined;
    }
  }
  return result;
}

function isStacked(above: Segment, below: Segment): boolean {
  const aligned = Math.abs(above.x1 - below.x1) < 1.5 || Math.abs(above.x0 - below.x0) < 1.5;
  return aligned && Math.abs(above.size - below.size) < 0.6 && below.y - above.y < below.size * 1.8;
}

/** True for a bullet, or the rest of one. */
function continuesEntry(row: readonly Segment[], above: readonly (readonly Segment[])[]): boolean {
  const [first] = row;
  if (first === undefined) return false;
  if (beginsItem(first.text)) return true;
  const item = above.findLast(
    (other) => other.length > 0 && other[0] !== undefined && beginsItem(other[0].text),
  )?.[0];
  return item !== undefined && first.x0 > item.x0 + 2 && first.y - item.y < first.size * 4;
}

function placeLine(
  row: readonly Segment[],
  before: PlacedLine | undefined,
  right: number,
  page: number,
): PlacedLine {
  const rightToLeft = isRightToLeft(row.map(({ text }) => text).join(''));
  const ordered = row.toSorted((a, b) =>
    areStacked(a, b) ? a.y - b.y : rightToLeft ? b.x0 - a.x0 : a.x0 - b.x0,
  );
  const space = measureWordSpace(row);
  const text = ordered.reduce((text, segment, at) => {
    const last = ordered[at - 1];
    return last === undefined
      ? segment.text
      : `${text}${isLayoutGap(last, segment, space) ? '\t' : ' '}${segment.text}`;
  }, '');
  const x0 = Math.min(...row.map((segment) => segment.x0));
  const x1 = Math.max(...row.map((segment) => segment.x1));
  const y = Math.max(...row.map((segment) => segment.y));
  const main = row.reduce((best, segment) => (segment.text.length > best.text.length ? segment : best));
  const size = round(main.size);
  const isTop = before === undefined || y < before.y;
  // Dates that wrap in a margin are one line, over two rows.
  const first = row.reduce((top, segment) => Math.min(top, segment.y), y);
  const start = y - first > size * 0.8 ? first : y;
  const blank = isTop ? undefined : (start - before.y) / (size * 1.2) - 1;
  const line: SourceLine = {
    text,
    page,
    size,
    x: round(x0),
    origin: { page, box: [round(x0), round(y - size), round(x1), round(y + size * DESCENT_EMS)] },
    ...(isMostly(row, ({ bold }) => bold) ? { bold: true } : {}),
    ...(isMostly(row, ({ italic }) => italic) ? { italic: true } : {}),
    ...(blank === undefined ? {} : { gap: Math.max(0, round(blank)) }),
  };
  const end = ordered.at(-1)?.glyphs.findLast(({ text }) => text.trim() !== '');
  const next = { line, x0, x1, y, ...(end && { end }) };
  const isRest = before !== undefined && isWrappedCell(before, next, main, right);
  const continues = isRest || (before !== undefined && isWrapped(before, next, main, right));
  const cell = text.includes('\t') ? ordered.at(-1)?.x0 : isRest ? before.cell : startBehindDates(text, row);
  return { ...next, ...(cell !== undefined && { cell }), line: continues ? { ...line, continues } : line };
}

/** Where the text begins behind dates at the left, however little they are apart. */
function startBehindDates(text: string, row: readonly Segment[]): number | undefined {
  if (findDates(text)?.index !== 0) return undefined;
  const letters = row
    .flatMap(({ glyphs }) => glyphs)
    .filter((glyph) => glyph.text.trim() !== '')
    .toSorted((a, b) => a.x0 - b.x0);
  return letters.findLast(
    (glyph, at) => glyph.x0 - (letters[at - 1]?.x1 ?? glyph.x0) > glyph.size * DATE_GAP_EMS,
  )?.x0;
}

/** Spaces are 0.3 wide. */
const DATE_GAP_EMS = 0.5;

/** True where a line begins in the weight in which the one above ends: a name in bold may have a title behind it. */
function goesOnAlike({ end }: PlacedLine, next: Segment): boolean {
  const start = next.glyphs.find(({ text }) => text.trim() !== '');
  return end?.bold === start?.bold;
}

/** True for the rest of the last cell of the row above, beside dates or a label: its first word had no room there. */
function isWrappedCell(before: PlacedLine, next: PlacedLine, main: Segment, right: number): boolean {
  const [above, below] = [before.line, next.line];
  const size = below.size ?? 10;
  const isBelow = before.cell !== undefined && Math.abs(before.cell - next.x0) < 2;
  const isTight = next.y > before.y && next.y - before.y < size * MAX_TIGHT_SIZES;
  if (!isBelow || !isTight || above.size !== below.size || !goesOnAlike(before, main)) return false;
  if (beginsItem(below.text) || below.text.includes('\t')) return false;
  return before.x1 + widthOfFirstWord(main) > right - size * 0.2;
}

/** In font sizes, baseline to baseline: the lines of one text. */
const MAX_TIGHT_SIZES = 1.45;

/** The first word's width, with a space before it. */
function widthOfFirstWord({ text, x0, x1 }: Segment): number {
  const word = FIRST_WORD.exec(text)?.[0] ?? '';
  return ((word.length + 1) * (x1 - x0)) / Math.max(1, text.length);
}

/** True for the rows of dates that wrap, whatever edge they are aligned to. */
function areStacked(one: Segment, other: Segment): boolean {
  return Math.abs(one.y - other.y) > one.size * 0.8 && one.x0 < other.x1 && other.x0 < one.x1;
}

/** How far letters such as "g" reach below the baseline. */
const DESCENT_EMS = 0.25;

function isMostly(row: readonly Segment[], has: (glyph: Glyph) => boolean): boolean {
  const glyphs = row.flatMap((segment) => segment.glyphs).filter(({ text }) => text.trim() !== '');
  return glyphs.filter(has).length > glyphs.length / 2;
}

/** Measures the usual space between the words of a row, in points; justified text has wide ones throughout. */
function measureWordSpace(row: readonly Segment[]): number {
  const gaps = row.flatMap(({ glyphs }) => {
    const letters = glyphs.filter(({ text }) => text.trim() !== '');
    return letters.slice(1).map((next, at) => next.x0 - (letters[at]?.x1 ?? next.x0));
  });
  const spaces = gaps.filter((gap) => gap > (row[0]?.size ?? 10) * 0.14).toSorted((a, b) => a - b);
  return spaces.length < 3 ? 0 : (spaces[Math.floor(spaces.length / 2)] ?? 0);
}

function isLayoutGap(last: Segment, next: Segment, space: number): boolean {
  return next.isCell === true || Math.max(next.x0 - last.x1, last.x0 - next.x1) > space * 2.2;
}

/** True for a line that continues the one before: its first word had no room there. */
function isWrapped(before: PlacedLine, next: PlacedLine, main: Segment, right: number): boolean {
  const size = next.line.size ?? 10;
  const [above, below] = [before.line, next.line];
  const distance = next.y - before.y;
  const sameLook = above.size === below.size && goesOnAlike(before, main);
  if (!sameLook || distance <= 0 || distance > size * 1.9) return false;
  const indent = next.x0 - before.x0;
  const aligned = indent > -2 && indent < size * 2.5;
  const centred = Math.abs(before.x0 + before.x1 - next.x0 - next.x1) < 3;
  if (!(aligned || centred) || beginsItem(below.text) || /\t/.test(above.text + below.text)) return false;
  if (!SENTENCE.test(above.text) || CONTACT_LINE.test(below.text)) return false;
  if (above.text.length < MIN_PROSE_CHARS && /^\p{Lu}/u.test(below.text)) return false;
  const needed = widthOfFirstWord(main);
  return before.x1 + (aligned ? needed : needed / 2) > right - size * 0.2;
}

/** Three words, or a row of ideographs. Shorter lines do not wrap. */
const SENTENCE = /\S\s+\S+\s+\S|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{6}/u;
/** A number or an address on a line of its own, below a street that fills its column. */
const CONTACT_LINE = /^(?:\+?[\d(](?=(?:\D*\d){6})[\d\s()./-]{6,20}|[^\s@]+@[^\s@]+)$/;
/** In narrower columns most lines that start with a capital letter are items of their own. */
const MIN_PROSE_CHARS = 45;
const FIRST_WORD = /^([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|\S+)/u;

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
