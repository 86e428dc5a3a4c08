import { headingMeaning } from '../../../../resume/parse/headings.ts';
import type { Segment } from './segments.ts';

type Column = readonly Segment[];

/** A row of cards: what stands in the left and in the right one. */
export interface CardRow {
  readonly left: Column;
  readonly right: Column;
}

/**
 * Reads two columns as a grid of cards, or returns null: every title of the right column stands beside a block of the
 * left, and none is a heading. What the left column has below the last card follows as a row of its own.
 */
export function cardRows(left: Column, right: Column): CardRow[] | null {
  if (right.some(({ text }) => headingMeaning(text) !== null)) return null;
  const lefts = blockStarts(left);
  const titles = blockStarts(right).filter((start) => isStrong(right, start) || isDated(right, start));
  const tops = titles.filter((start) => lefts.some((other) => Math.abs(other - start) < SAME_ROW_PT));
  if (tops.length < MIN_CARD_ROWS || tops.length < titles.length || tops[0] !== right[0]?.y) return null;
  const end = (right.at(-1)?.y ?? 0) + SAME_ROW_PT;
  const rest = lefts.find((start) => start > end) ?? Number.POSITIVE_INFINITY;
  const starts = tops.map((top) => headingAbove(left, lefts, top) ?? top);
  const bands = starts.map((top, at) => ({ top: at === 0 ? 0 : top, bottom: starts[at + 1] ?? rest }));
  const inBand = (column: Column, top: number, bottom: number) =>
    column.filter(({ y }) => y >= top - SAME_ROW_PT && y < bottom - SAME_ROW_PT);
  return [
    ...bands.map(({ top, bottom }) => ({
      left: inBand(left, top, bottom),
      right: inBand(right, top, bottom === rest ? Number.POSITIVE_INFINITY : bottom),
    })),
    { left: left.filter(({ y }) => y >= rest - SAME_ROW_PT), right: [] },
  ];
}

const MIN_CARD_ROWS = 2;
const SAME_ROW_PT = 2.5;
/** In font sizes, baseline to baseline: more than the lines of a card are apart. */
const WIDE_GAP_SIZES = 1.7;

/** True for a title: in bold, or larger than most of the column. */
function isStrong(column: Column, start: number): boolean {
  const sizes = column.map(({ size }) => size).toSorted((a, b) => a - b);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0;
  return column.some((segment) => segment.y === start && (segment.size > usual * 1.08 || isBold(segment)));
}

/** True for a card that begins with its dates. */
function isDated(column: Column, start: number): boolean {
  return column.some(({ y, text }) => y === start && /(?:19|20)\d\d/.test(text) && text.length < 40);
}

/** The baseline of a heading over a row of cards. */
function headingAbove(column: Column, starts: readonly number[], top: number): number | null {
  const above = starts.findLast((start) => start < top - SAME_ROW_PT);
  const block = column.filter(({ y }) => above !== undefined && y >= above && y < top - SAME_ROW_PT);
  const [only] = block;
  return block.length === 1 && only && headingMeaning(only.text) !== null ? only.y : null;
}

/** The baselines where a column goes on after a wide gap, or with a title in bold below what is not one. */
function blockStarts(column: Column): number[] {
  return column.flatMap((segment, at) => {
    const above = column[at - 1];
    if (above === undefined || segment.y - above.y > segment.size * WIDE_GAP_SIZES) return [segment.y];
    const isTitle = isBold(segment) && segment.y - above.y > SAME_ROW_PT && !isDated(column, above.y);
    return isTitle && (!isBold(above) || above.size > segment.size * 1.08) ? [segment.y] : [];
  });
}

function isBold({ glyphs }: Segment): boolean {
  return glyphs.every(({ bold, text }) => bold || text.trim() === '');
}
