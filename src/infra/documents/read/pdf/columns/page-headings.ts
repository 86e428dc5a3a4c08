import { beginsWithMark } from '../../../../../resume/parse/rows/list-marks.ts';
import { areColumnLabels, isHeading, looksAlike, SAME_ROW_PT } from '../segments/rows.ts';
import type { Segment } from '../segments/segments.ts';

type Segments = readonly Segment[];

/**
 * Finds the segments that name a section. "Tools" is no heading where it is one of the titles of a row, "Frameworks"
 * beside it, and no other heading is aligned with it; nor is "Course" above a table's column.
 */
export function headingsOf(segments: Segments): Segment[] {
  const named = segments.filter(
    (one) => !beginsWithMark(one.text) && !one.text.endsWith(':') && isHeading(one),
  );
  if (named.length > MAX_HEADINGS) return [];
  return named.filter((heading) => {
    const beside = segments.filter((other) => isBeside(heading, other) && looksAlike(heading, other));
    if (areColumnLabels([heading, ...beside])) return false;
    return (
      beside.every((other) => named.includes(other)) ||
      named.some((other) => isAligned(heading, other) && looksAlike(heading, other))
    );
  });
}

/** No page of a resume has more. */
const MAX_HEADINGS = 50;

/** True for two segments that start, end or are centred at the same place, one below the other. */
export function isAligned(one: Segment, other: Segment): boolean {
  const edges = [one.x0 - other.x0, one.x1 - other.x1, (one.x0 + one.x1 - other.x0 - other.x1) / 2];
  return Math.abs(one.y - other.y) > SAME_ROW_PT && edges.some((distance) => Math.abs(distance) < 2);
}

function isBeside(one: Segment, other: Segment): boolean {
  return one !== other && Math.abs(one.y - other.y) < SAME_ROW_PT;
}

/** A heading and what it begins; null for what is above the first heading. */
export interface Band {
  readonly heading: Segment | null;
  readonly body: Segments;
}

/**
 * Cuts a page at its headings, or returns null: each of them has the whole width to itself, so that what is side by
 * side below it is a part of its section.
 */
export function headingBands(segments: Segments): Band[] | null {
  const headings = headingsOf(segments);
  const isClear = headings.every((heading) =>
    segments.every((other) => other === heading || !overlapsInHeight(heading, other)),
  );
  if (headings.length < MIN_HEADINGS || !isClear) return null;
  const starts = [null, ...headings];
  return starts.map((heading, at) => {
    const next = starts[at + 1]?.y ?? Number.POSITIVE_INFINITY;
    const top = heading?.y ?? Number.NEGATIVE_INFINITY;
    return { heading, body: segments.filter((one) => one !== heading && one.y >= top && one.y < next) };
  });
}

const MIN_HEADINGS = 2;

function overlapsInHeight(heading: Segment, other: Segment): boolean {
  return other.y > heading.y - heading.size * CAPITAL_EMS && heading.y > other.y - other.size * CAPITAL_EMS;
}

/** The height of a capital letter. */
const CAPITAL_EMS = 0.7;
