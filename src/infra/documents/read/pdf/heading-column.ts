import { headingMeaning } from '../../../../resume/parse/headings.ts';
import { hasHeadingColumn } from '../common/heading-column.ts';
import type { Segment } from './segments.ts';

/** A heading at the left, and what it is the heading of, beside it. */
export interface HeadedPart {
  readonly heading: readonly Segment[];
  readonly body: readonly Segment[];
}

/**
 * Reads two columns as headings and what they head, or returns null: all that the left one holds are headings, each beside
 * the first row of its section.
 */
export function headedParts(left: readonly Segment[], right: readonly Segment[]): HeadedPart[] | null {
  const headings: Segment[][] = [];
  for (const segment of left) {
    const block = headings.at(-1);
    const above = block?.at(-1);
    const isNext = above && segment.y - above.y < segment.size * WRAPPED_SIZES;
    if (block && isNext && (continuesHeading(block, segment) || !isBesideAny(segment, right)))
      block.push(segment);
    else headings.push([segment]);
  }
  const starts = headings.map(([first]) => first?.y ?? 0);
  if (!headings.every(([first]) => first && isBesideAny(first, right))) return null;
  if (!hasHeadingColumn(headings.map((block) => block.map(({ text }) => text).join(' ')))) return null;
  return headings.map((heading, at) => ({
    heading,
    body: right.filter(
      ({ y }) =>
        (at === 0 || y >= (starts[at] ?? 0) - SAME_ROW_PT) &&
        y < (starts[at + 1] ?? Number.POSITIVE_INFINITY) - SAME_ROW_PT,
    ),
  }));
}

/** True for "Memberships" below "Professional", which is no heading alone, whatever stands beside it. */
function continuesHeading(block: readonly Segment[], segment: Segment): boolean {
  const above = block.map(({ text }) => text).join(' ');
  const [alone, own, whole] = [above, segment.text, `${above} ${segment.text}`].map((text) =>
    headingMeaning(text),
  );
  return whole !== null && (alone === null || own === null);
}

/** In font sizes, baseline to baseline: the lines of one heading. */
const WRAPPED_SIZES = 1.6;
const SAME_ROW_PT = 2.5;

function isBesideAny({ y }: Segment, right: readonly Segment[]): boolean {
  return right.some((other) => Math.abs(other.y - y) < SAME_ROW_PT);
}
