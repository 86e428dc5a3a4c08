import { isDateAlone } from '../../../../../resume/parse/entities/dates.ts';
import type { Rule } from '../pdfium/rules.ts';
import type { Segment } from '../segments/segments.ts';
import type { Cut } from './cuts.ts';
import { isMargin } from './margins.ts';

type Segments = readonly Segment[];

/** Where something else shows that columns are parted: a line drawn between them, or the columns of the page before. */
export interface ColumnHint {
  readonly x: number;
  /** Points from there to the right column at most. */
  readonly reach: number;
  readonly top: number;
  readonly bottom: number;
  /** The left column is a sidebar. */
  readonly hasSidebar?: true;
}

/** Cuts segments where a hint stands between two columns; undefined where none does, or one has the dates of the other. */
export function hintedCut(segments: Segments, hints: readonly ColumnHint[]): Cut | undefined {
  for (const { x, reach, top, bottom, hasSidebar } of hints) {
    const isInside = ({ y, size }: Segment) => y > top - size * 0.5 && y < bottom + size * 0.5;
    // Small text between is inside, though it is further from the line than half its own size.
    const [from, to] = [segments.findIndex(isInside), segments.findLastIndex(isInside)];
    const inside = from < 0 ? [] : segments.slice(from, to + 1);
    const [left, right] = [inside.filter(({ x1 }) => x1 <= x), inside.filter(({ x0 }) => x0 >= x - 1)];
    const [first, last] = [inside[0], inside.at(-1)];
    const start = Math.min(...right.map(({ x0 }) => x0));
    const isWhole = left.length + right.length === inside.length && left.length > 0 && right.length > 0;
    if (!first || !last || !isWhole || start > x + reach || isMargin(left, right)) continue;
    if (
      [left, right].some(
        (column) => column.filter(({ text }) => isDateAlone(text)).length * 2 > column.length,
      )
    )
      continue;
    return {
      ...{ left, right, height: last.y - first.y },
      ...(hasSidebar && { hasSidebar }),
      above: segments.slice(0, from),
      below: segments.slice(to + 1),
    };
  }
  return undefined;
}

/** Lines as long as a few rows of text, from which the text on either side is as far as a margin. */
export function dividersOf(rules: readonly Rule[]): ColumnHint[] {
  return rules
    .filter(({ isLevel, from, to }) => !isLevel && to - from > MIN_DIVIDER_PT)
    .map(({ at, from, to }) => ({ x: at, reach: MAX_MARGIN_PT, top: from, bottom: to }));
}

const MIN_DIVIDER_PT = 40;
const MAX_MARGIN_PT = 45;

/**
 * Where the sidebar of a page is parted from its main column: on the next page they may go on with too few rows to be
 * seen.
 */
export function sidebarHints(
  regions: readonly { readonly segments: Segments; readonly sidebar?: 'left' | 'right' }[],
): ColumnHint[] {
  const sidebar = regions.flatMap((region) => (region.sidebar === 'left' ? region.segments : []));
  const rows = sidebar.map(({ y }) => y);
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  const main = regions
    .flatMap((region) => (region.sidebar === 'left' ? [] : region.segments))
    .filter(({ y }) => y >= top && y <= bottom);
  if (sidebar.length === 0 || main.length === 0) return [];
  const x = Math.min(...main.map(({ x0 }) => x0));
  if (sidebar.some(({ x1 }) => x1 > x)) return [];
  const [from, to] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  return [{ x, reach: ALIGNED_PT, top: from, bottom: to, hasSidebar: true }];
}

const ALIGNED_PT = 2;
