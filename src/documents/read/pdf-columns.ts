import type { Segment } from './pdf-segments.ts';

/** Segments that are read together, from the top down. */
export type Region = readonly Segment[];

/**
 * Cuts a page into regions in reading order. Where an empty strip parts the page into columns, each column is
 * read whole; what crosses the strip above or below is read before or after. Columns may have columns.
 */
export function regionsOf(segments: Region): Region[] {
  const cut = segments.length < 6 ? undefined : bestCut(segments);
  if (cut === undefined) return segments.length === 0 ? [] : [segments];
  return [cut.above, cut.left, cut.right, cut.below].flatMap(regionsOf);
}

interface Cut {
  readonly above: Region;
  readonly left: Region;
  readonly right: Region;
  readonly below: Region;
  readonly height: number;
}

function bestCut(segments: Region): Cut | undefined {
  const edges = [...new Set(segments.map(({ x0 }) => Math.round(x0)))];
  const cuts = edges.flatMap((edge) => cutsAt(segments, edge));
  return cuts.toSorted((a, b) => b.height - a.height)[0];
}

/** The cuts whose right column starts at an edge: one for each stretch of the page that nothing crosses. */
function cutsAt(segments: Region, edge: number): Cut[] {
  const isRight = ({ x0 }: Segment) => x0 >= edge - 1.5;
  const isLeft = ({ x1, size }: Segment) => x1 <= edge - Math.max(5, size * 0.6);
  const stretches: Segment[][] = [[]];
  for (const segment of segments) {
    if (isRight(segment) || isLeft(segment)) stretches.at(-1)?.push(segment);
    else stretches.push([]);
  }
  return stretches.flatMap((stretch) => {
    const left = stretch.filter(isLeft);
    const right = stretch.filter(isRight);
    const [first, last] = [stretch[0], stretch.at(-1)];
    if (!first || !last || !areColumns(left, right)) return [];
    return {
      above: segments.slice(0, segments.indexOf(first)),
      left,
      right,
      below: segments.slice(segments.indexOf(last) + 1),
      height: last.y - first.y,
    };
  });
}

function areColumns(left: Region, right: Region): boolean {
  const [rowsLeft, rowsRight] = [rowsOf(left), rowsOf(right)];
  if (Math.min(rowsLeft.length, rowsRight.length) < 3) return false;
  if (startsWithHeading(left) && startsWithHeading(right)) return true;
  return !accompanies(rowsLeft, left, rowsRight) && !accompanies(rowsRight, right, rowsLeft);
}

/** Baselines, one for each row. */
function rowsOf(region: Region): number[] {
  return region.map(({ y }) => y).filter((y, at, all) => at === 0 || y - (all[at - 1] ?? y) > 2);
}

/** Dates beside their entries, labels beside their values: rows of a table, not a column. */
function accompanies(rows: readonly number[], region: Region, others: readonly number[]): boolean {
  const shared = rows.filter((y) => others.some((other) => Math.abs(other - y) < 2.5)).length;
  if (shared < rows.length * 0.85) return false;
  const dates = region.filter(({ text }) => /\d{4}|\d{2}[/.]\d{2}/.test(text) && text.length < 40).length;
  return dates >= region.length * 0.6 || rows.length <= 8 || longestBlock(rows, region) <= 2;
}

/** Rows that follow each other as lines of a text do. */
function longestBlock(rows: readonly number[], region: Region): number {
  const size = region[0]?.size ?? 10;
  let longest = 1;
  let length = 1;
  for (const [at, y] of rows.entries()) {
    const before = rows[at - 1];
    length = before !== undefined && y - before < size * 1.8 ? length + 1 : 1;
    longest = Math.max(longest, length);
  }
  return longest;
}

function startsWithHeading(region: Region): boolean {
  const [first, ...rest] = region;
  return (
    first !== undefined &&
    isStrong(first) &&
    rest.length > 0 &&
    rest.filter(isStrong).length <= rest.length / 2 &&
    !/\d{4}/.test(first.text)
  );

  function isStrong(segment: Segment): boolean {
    const usual = rest[Math.floor(rest.length / 2)]?.size ?? segment.size;
    return (
      segment.size > usual * 1.15 ||
      segment.glyphs.filter(({ bold }) => bold).length > segment.glyphs.length / 2
    );
  }
}
