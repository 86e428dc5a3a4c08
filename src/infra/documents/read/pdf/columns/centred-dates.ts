import { isDateAlone, isStackedPeriod } from '../../../../../resume/parse/entities/dates.ts';
import { isHeading, SAME_ROW_PT } from '../segments/rows.ts';
import type { Segment } from '../segments/segments.ts';
import { blocksOf, isMargin } from './margins.ts';

type Row = readonly Segment[];

/**
 * Lifts dates that are set to the middle of an entry's height, as in a circle on a timeline or a cell of a table, to its
 * first row. Returns the segments of the left column; they stay where they are unless that is a margin of dates then.
 */
export function liftDates(left: Row, right: Row): Row {
  if (left.length === 0 || right.length === 0) return left;
  const lifted = liftEach(left, right);
  return isMargin(lifted, right) ? lifted : left;
}

/** True for a column of dates alone, though they may wrap: it is beside jobs, and no column of its own. */
export function isDateColumn(column: Row): boolean {
  const blocks = blocksOf(column).filter(([first]) => first && !isHeading(first));
  return blocks.length > 1 && blocks.every(areDates);
}

function liftEach(left: Row, right: Row): Segment[] {
  const entries = entriesOf(right);
  const blocks = blocksOf(left).flatMap(datesApart);
  const dated = blocks.filter(areDates);
  return blocks.flatMap((block) => {
    const entry = dated.includes(block) ? entries.find((one) => isWithin(block, one)) : undefined;
    const isAlone = entry && dated.filter((other) => isWithin(other, entry)).length === 1;
    const [first, top] = [block[0], entry?.find((one) => !isHeading(one))];
    if (!isAlone || !first || !top || first.y < top.y + SAME_ROW_PT) return block;
    if (right.some((other) => Math.abs(first.y - other.y) < SAME_BASELINE_PT)) return block;
    return block.map((one) => ({ ...one, y: one.y - first.y + top.y }));
  });
}

/** Dates set on the baseline of another row of their entry belong to that one. */
const SAME_BASELINE_PT = 0.5;

/** Parts a heading from the dates right below it. */
function datesApart(block: Segment[]): Segment[][] {
  const [heading, ...dates] = block;
  return heading && isHeading(heading) && areDates(dates) ? [[heading], dates] : [block];
}

/** Groups the rows of the right column that are no farther apart than those of one entry. */
function entriesOf(right: Row): Segment[][] {
  const rows = right.filter(
    (one, at) => one.y - (right[at - 1]?.y ?? Number.NEGATIVE_INFINITY) > SAME_ROW_PT,
  );
  const gaps = rows.slice(1).map(({ y }, at) => y - (rows[at]?.y ?? y));
  const usual = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  const entries: Segment[][] = [];
  for (const [at, row] of rows.entries()) {
    const gap = gaps[at - 1] ?? Number.POSITIVE_INFINITY;
    if (gap > usual * MIN_TIMES) entries.push([row]);
    else entries.at(-1)?.push(row);
  }
  return entries;
}

/** Between entries, of the usual distance of rows. */
const MIN_TIMES = 1.4;

function isWithin(block: Row, entry: Row): boolean {
  const [first, last, top, end] = [block[0], block.at(-1), entry[0], entry.at(-1)];
  if (!first || !last || !top || !end) return false;
  const middle = (first.y + last.y) / 2;
  return middle > top.y - SAME_ROW_PT && middle < end.y + end.size;
}

/** True for rows that are dates and nothing else. */
function areDates(block: Row): boolean {
  const [first, second] = block;
  const text = block.map((one) => one.text).join(' ');
  const isStacked =
    first !== undefined &&
    second !== undefined &&
    block.length === 2 &&
    isStackedPeriod(first.text, second.text);
  return isStacked || isDateAlone(text);
}
