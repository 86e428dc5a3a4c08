import type { Segment } from '../segments/segments.ts';
import { type CardRow, cardRows } from './card-rows.ts';
import { findCells } from './cells.ts';
import { type ColumnHint, hintedCut } from './column-hints.ts';
import { bestCut } from './cuts.ts';
import { headedColumns } from './headed-columns.ts';
import { isMargin } from './margins.ts';
import { type Band, headingBands, headingsOf } from './page-headings.ts';
import { type SideHeadings, sideHeadings } from './side-headings.ts';
import { orderColumns } from './sidebars.ts';

type Segments = readonly Segment[];

/** Segments that are read together, from the top down. */
export interface Region {
  readonly segments: Segments;
  /** Where the right column begins, if there are dates or labels in a column at the left. */
  readonly margin?: number;
  /** It is read after the main column: at the left after the last page, at the right before the next heading. */
  readonly sidebar?: 'left' | 'right';
}

/**
 * Cuts a page into regions in reading order. Headings with the whole width to themselves, or in a column of their own
 * at the left, cut it into sections; items side by side in a section are read one by one. Where an empty strip divides
 * the rest into columns, each column is read whole, a sidebar after the main column; what crosses the strip above or
 * below is read before or after. Columns may contain columns.
 */
export function splitRegions(segments: Segments, hints: readonly ColumnHint[] = []): Region[] {
  if (segments.length < MIN_SEGMENTS && hints.length === 0)
    return segments.length === 0 ? [] : [{ segments }];
  const side = sideHeadings(segments);
  if (side) return splitSideBands(side);
  const bands = headingBands(segments);
  const regions = bands ? splitBands(bands) : splitBody(segments, hints);
  const headed = headedColumns(segments);
  return headed && areTorn(headed.columns, regions)
    ? [headed.above, ...headed.columns, headed.below].flatMap((part) => splitRegions(part, hints))
    : regions;
}

/**
 * True where sections side by side are not regions of their own, or two of their headings are in one: in two columns
 * that are read one after the other, two headings may be on one row by chance.
 */
function areTorn(columns: readonly Segments[], regions: readonly Region[]): boolean {
  const heads = new Set(columns.flatMap(([head]) => head ?? []));
  const shared = regions.some(({ segments }) => segments.filter((one) => heads.has(one)).length > 1);
  const begun = regions.filter(({ segments: [first] }) => first && heads.has(first));
  return shared || (heads.size > 2 && begun.length < heads.size);
}

const MIN_SEGMENTS = 4;

/** A section with a margin at its left is one region; others are cut further, below their heading. */
function splitSideBands({ above, bands, below, edge }: SideHeadings): Region[] {
  return [
    ...splitRegions(above),
    ...bands.flatMap(({ heading, margin, body }) => [
      { segments: heading },
      ...(margin.length > 0
        ? [{ segments: [...margin, ...body].toSorted((a, b) => a.y - b.y || a.x0 - b.x0), margin: edge }]
        : splitBody(body)),
    ]),
    ...splitRegions(below),
  ];
}

/** Sections that are not cut further stay together, as they were before. */
function splitBands(bands: readonly Band[]): Region[] {
  const regions: Region[] = [];
  let open: Segment[] = [];
  for (const { heading, body } of bands) {
    if (heading) open.push(heading);
    const parts = splitBody(body);
    if (parts.every((part) => part.segments.length === body.length && part.margin === undefined))
      open.push(...body);
    else {
      regions.push(...(open.length > 0 ? [{ segments: open }] : []), ...parts);
      open = [];
    }
  }
  return open.length > 0 ? [...regions, { segments: open }] : regions;
}

/** Cuts what has no headings of its own across it. */
function splitBody(segments: Segments, hints: readonly ColumnHint[] = []): Region[] {
  if (segments.length === 0) return [];
  const found = headingsOf(segments).length === 0 ? findCells(segments) : null;
  if (found) {
    const [left = [], right = [], ...more] = found.cells;
    const cards = more.length === 0 ? cardRows(left, right) : null;
    const cells = cards?.flatMap(splitCards) ?? found.cells.map((cell) => ({ segments: cell }));
    return [...splitBody(found.above), ...cells, ...splitBody(found.below)];
  }
  const cut = (segments.length < MIN_SEGMENTS ? undefined : bestCut(segments)) ?? hintedCut(segments, hints);
  if (cut === undefined) return [{ segments }];
  const { above, left, right, below } = cut;
  if (isMargin(left, right)) {
    const margin = Math.min(...right.map(({ x0 }) => x0));
    const body = [...left, ...right].toSorted((a, b) => a.y - b.y || a.x0 - b.x0);
    return [...splitRegions(above), { segments: body, margin }, ...splitRegions(below)];
  }
  const cards = cardRows(left, right);
  if (cards) return [...splitRegions(above), ...cards.flatMap(splitCards), ...splitRegions(below)];
  return [
    ...splitRegions(above),
    ...orderColumns(left, right, { hasSidebar: cut.hasSidebar, isLast: isFooter(below) }).flatMap(
      ({ segments: part, sidebar }) =>
        splitRegions(part).map((region) => (sidebar ? { ...region, sidebar } : region)),
    ),
    ...splitRegions(below),
  ];
}

/** True for nothing, or the number and the name of a page. */
function isFooter(segments: Segments): boolean {
  return segments.length <= MAX_FOOTER && headingsOf(segments).length === 0;
}

const MAX_FOOTER = 2;

/** Below a heading, cards are read row by row where they are set so, and column by column otherwise. */
function splitCards({ heading, left, right }: CardRow): Region[] {
  const body = [...left, ...right].toSorted((a, b) => a.y - b.y || a.x0 - b.x0);
  const found = headingsOf(body).length === 0 ? splitBody(body) : [];
  return [
    ...(heading ? [{ segments: [heading] }] : []),
    ...(found.length > 1 ? found : [left, right].flatMap((column) => splitRegions(column))),
  ];
}
