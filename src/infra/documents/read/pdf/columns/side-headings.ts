import { headingMeaning } from '../../../../../resume/parse/headings/headings.ts';
import { isDate, isHeading, looksAlike, SAME_ROW_PT } from '../segments/rows.ts';
import type { Segment } from '../segments/segments.ts';
import { headingsOf, isAligned } from './page-headings.ts';

type Segments = readonly Segment[];

/** A heading at the left, what is below it there, such as dates, and what it begins, at its right. */
export interface SideBand {
  /** Its rows; it may wrap. */
  readonly heading: Segments;
  readonly margin: Segments;
  readonly body: Segments;
}

/** A page with its headings in a column at the left, and what is above and below them. */
export interface SideHeadings {
  readonly above: Segments;
  readonly bands: readonly SideBand[];
  readonly below: Segments;
  /** Where the right column begins. */
  readonly edge: number;
}

/**
 * Cuts a page whose left column has headings and hardly anything else but the dates of what is beside them: each
 * heading owns what is to its right, down to the next one. Returns null for any other page.
 */
export function sideHeadings(segments: Segments): SideHeadings | null {
  return sideHeadingsBelow(segments, Number.NEGATIVE_INFINITY);
}

/** Finds them below a height: a heading above what it begins, such as contact details, may be set like them. */
function sideHeadingsBelow(segments: Segments, from: number): SideHeadings | null {
  const all = leftmostHeadings(segments);
  const headings = all.filter(({ y }) => y > from);
  const [known, last] = [headings[0], headings.at(-1)];
  if (!known || !last || headings.length < Math.max(MIN_KINDS, all.length - 1)) return null;
  const first = firstRowOf(known, segments);
  const top = topOf(first);
  const width = Math.min(...headings.map(({ x1 }) => x1));
  const isInColumn = (one: Segment) =>
    one.y >= top && one.x0 < width && (isDate(one) || (isAligned(one, first) && looksAlike(one, first)));
  const end = Math.max(...[first, ...headings, ...segments.filter(isInColumn)].map(({ x1 }) => x1));
  const isLeft = ({ x1 }: Segment) => x1 <= end + 1;
  const isRight = ({ x0, size }: Segment) => x0 >= end + Math.max(5, size * 0.6);
  const crossing = segments.find((one) => one.y >= top && !isLeft(one) && !isRight(one));
  const bottom = crossing?.y ?? Number.POSITIVE_INFINITY;
  const inside = segments.filter(({ y }) => y >= top && y < bottom);
  const [left, right] = [inside.filter(isLeft), inside.filter(isRight)];
  if (last.y >= bottom) return bottom > known.y ? sideHeadingsBelow(segments, bottom) : null;
  const blocks = headingBlocks(left, right, headings);
  const taken = new Set(blocks.flat());
  const isLabel = (one: Segment) => Math.abs(one.x1 - first.x1) < 2 && isBesideAny(one, right);
  const rest = left.filter((one) => !taken.has(one) && !isDate(one) && !isLabel(one));
  const named = blocks.filter((block) => headingMeaning(block.map(({ text }) => text).join(' ')) !== null);
  if (rest.length > left.length * MAX_REST_SHARE || right.length < left.length) return null;
  if (named.length * 2 < blocks.length) return null;
  const tops = blocks.map(([heading]) => topOf(heading ?? first));
  const bands = blocks.map((heading, at) => {
    const next = tops[at + 1] ?? Number.POSITIVE_INFINITY;
    const inBand = (one: Segment) => !taken.has(one) && one.y >= (tops[at] ?? top) && one.y < next;
    return { heading, margin: left.filter(inBand), body: right.filter(inBand) };
  });
  return {
    above: segments.filter(({ y }) => y < top),
    bands,
    below: segments.filter(({ y }) => y >= bottom),
    edge: Math.min(...right.map(({ x0 }) => x0)),
  };
}

/** The first row of a heading that wraps: "Professional" above "Summary". */
function firstRowOf(heading: Segment, segments: Segments): Segment {
  const above = segments.findLast(
    (one) =>
      one.y < heading.y &&
      isNear(one, heading) &&
      Math.abs(one.x0 - heading.x0) < 2 &&
      looksAlike(one, heading),
  );
  return above ?? heading;
}

/** True for rows of one heading, by how far they are apart. */
function isNear(one: Segment, heading: Segment): boolean {
  return Math.abs(heading.y - one.y) < heading.size * WRAPPED_SIZES;
}

/** Of the left column: places below dates. */
const MAX_REST_SHARE = 0.25;

/** Returns the headings that are aligned at the left; none where there are hardly any, or as many elsewhere. */
function leftmostHeadings(segments: Segments): Segments {
  const all = headingsOf(segments);
  const [first] = all.toSorted((a, b) => a.x0 - b.x0);
  const column = all.filter((one) => first && (one === first || isAligned(one, first)));
  const headings = column.filter((one) => first && looksAlike(one, first));
  const kinds = new Set(headings.map(({ text }) => headingMeaning(text)?.kind));
  return kinds.size >= MIN_KINDS && column.length > all.length * 0.6 ? headings : [];
}

const MIN_KINDS = 2;

/** A title beside a heading may stand a little higher. */
function topOf({ y, size }: Segment): number {
  return y - size * 0.5;
}

/** Groups the rows of each heading: known ones, and others set like them that are no next line of what is above. */
function headingBlocks(left: Segments, right: Segments, headings: Segments): Segment[][] {
  const [first] = headings;
  const blocks: Segment[][] = [];
  for (const [at, one] of left.entries()) {
    const above = left[at - 1];
    const block = blocks.at(-1);
    const isNext = above !== undefined && one.y - above.y < one.size * WRAPPED_SIZES;
    const isLike = first !== undefined && !isDate(one) && looksAlike(one, first);
    const isUnderHeading = isNext && block !== undefined && block.at(-1) === above;
    if (isLike && isUnderHeading && (continuesHeading(block, one) || !isBesideAny(one, right)))
      block.push(one);
    else if (headings.includes(one) || (isLike && !isNext && isAligned(one, first))) blocks.push([one]);
    else if (first && !isNext && isAligned(one, first) && isSmallerHeading(one, first)) blocks.push([one]);
  }
  return blocks;
}

/**
 * True for a heading in capitals, as the others are, in smaller type; in other letters it is the label of what is
 * beside it.
 */
function isSmallerHeading(one: Segment, heading: Segment): boolean {
  return isHeading(one) && [one, heading].every(({ text }) => !/\p{Ll}/u.test(text));
}

/** In font sizes, baseline to baseline: the lines of one heading. */
const WRAPPED_SIZES = 1.6;

/**
 * True for "Memberships" below "Professional", which is no heading alone, and for "and courses", whatever stands
 * beside it.
 */
function continuesHeading(block: Segments, segment: Segment): boolean {
  const above = block.map(({ text }) => text).join(' ');
  const [alone, own, whole] = [above, segment.text, `${above} ${segment.text}`].map((text) =>
    headingMeaning(text),
  );
  return whole !== null && (alone === null || own === null || /^(?:\p{Ll}|[&+]\s)/u.test(segment.text));
}

function isBesideAny({ y }: Segment, right: Segments): boolean {
  return right.some((other) => Math.abs(other.y - y) < SAME_ROW_PT);
}
