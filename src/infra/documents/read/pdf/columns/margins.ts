import {
  findDates,
  isPeriodAlone,
  isStackedPeriod,
  isWrappedPeriod,
} from '../../../../../resume/parse/entities/dates.ts';
import { beginsWithMark } from '../../../../../resume/parse/rows/list-marks.ts';
import { isHeading, looksAlike } from '../segments/rows.ts';
import type { Segment } from '../segments/segments.ts';

type Row = readonly Segment[];

/**
 * True where the left of two columns is a margin of dates or labels, each beside the first row of what it belongs to:
 * the tabular resume, or dates to the left of the jobs. Its headings may stand alone.
 */
export function isMargin(left: readonly Segment[], right: readonly Segment[]): boolean {
  const blocks = blocksOf(left);
  const beside = blocks.filter((block) => block.some((one) => right.some((other) => isBeside(one, other))));
  const dated = beside.filter((block) => block.some(isDate));
  const width = Math.max(...left.map(({ x1 }) => x1)) - Math.min(...left.map(({ x0 }) => x0));
  const page = Math.max(...right.map(({ x1 }) => x1)) - Math.min(...left.map(({ x0 }) => x0));
  const long = blocks.filter((block) => countRows(block) > MAX_BLOCK_ROWS);
  return (
    (dated.length >= MIN_DATED_BLOCKS || (dated.length === blocks.length && hasWrappedDates(left))) &&
    dated.length >= beside.length * 0.5 &&
    right.filter(hasPeriod).length < dated.length * 0.75 &&
    beside.length >= blocks.length * 0.6 &&
    long.length === 0 &&
    width < page * MAX_MARGIN_SHARE &&
    !haveSections(left, right)
  );
}

/** True for two columns of sections: several headings in each, set alike. A margin has its headings to itself, or none. */
function haveSections(left: readonly Segment[], right: readonly Segment[]): boolean {
  const headings = right.filter(isHeading);
  const alike = left.filter((one) => isHeading(one) && headings.some((other) => looksAlike(one, other)));
  return alike.length >= MIN_HEADINGS && headings.length >= MIN_HEADINGS;
}

const MIN_HEADINGS = 2;

function countRows(block: readonly Segment[]): number {
  return block.filter((segment, at) => at === 0 || !isBeside(block[at - 1] ?? segment, segment)).length;
}

const MIN_DATED_BLOCKS = 2;
/** A title, a place, and dates over two lines. */
const MAX_BLOCK_ROWS = 5;
const MAX_MARGIN_SHARE = 0.55;

/**
 * Puts the rows of a margin's block together, in front of what they stand beside: the first row stays on its line, the
 * others follow it before the next row of the right column.
 */
export function gatherMargin(rows: readonly Row[], edge: number): Row[] {
  const result: Row[] = [];
  const isLeft = (segment: Segment) => segment.x1 < edge;
  const column = rows.flatMap((row) => row.filter(isLeft));
  const [labels, ends] = [labelsOf(rows, isLeft), stackedEnds(column)];
  let waiting: Row[] = [];
  let isPaired = false;
  let paired = -1;
  let lowest: Segment | undefined;
  for (const row of rows) {
    const left = row.filter(isLeft);
    const right = row.filter((segment) => !isLeft(segment));
    const [first] = left;
    const above = lowest;
    lowest = left.at(-1) ?? lowest;
    const last = result[paired];
    const dates = last?.filter(isLeft).map(({ text }) => text) ?? [];
    const isEnd = first !== undefined && ends.has(first);
    const isNewRow =
      right.length > 0 &&
      ((left.some(isDate) && (left.length > 1 || isPeriodAlone(dates.join(' ')))) ||
        left.some((one) => labels.has(one)));
    const continues = isPaired && !isNewRow && first && above && isNextLine(above, first);
    if (continues && last && (isEnd || isWrappedPeriod(dates.join(' '), first.text))) {
      const rest = isEnd ? left.map((one) => ({ ...one, text: `– ${one.text}` })) : left;
      result[paired] = [...last.filter(isLeft), ...rest, ...last.filter((segment) => !isLeft(segment))];
      if (right.length > 0) waiting.push(right);
    } else if (continues && last && left.every((segment) => wrapsCell(segment, last, isLeft))) {
      result[paired] = [...last, ...left];
      if (right.length > 0) waiting.push(right);
    } else if (continues) {
      paired = result.push(left) - 1;
      if (right.length > 0) waiting.push(right);
    } else if (left.length > 0) {
      const isAbove = right.some(({ text }) => beginsWithMark(text));
      paired = result.push(...waiting, isAbove ? left : row) - 1;
      waiting = isAbove ? [right] : [];
      isPaired = right.length > 0;
    } else {
      waiting.push(row);
    }
  }
  return [...result, ...waiting];
}

/**
 * The years below others that end what those begin: "2016" above "2020", beside a job. In a list with a year a row, there
 * are more than two of them below each other.
 */
function stackedEnds(column: Row): ReadonlySet<Segment> {
  const dated = blocksOf(column).filter((block) => block.some(isDate));
  const stacked = dated.filter(
    ([above, below, ...more]) =>
      above && below && more.length === 0 && isStackedPeriod(above.text, below.text),
  );
  const areMost = stacked.length >= MIN_DATED_BLOCKS && stacked.length * 2 >= dated.length;
  return new Set(areMost ? stacked.map(([, below]) => below).filter((below) => below !== undefined) : []);
}

/**
 * The labels of a form among the dates: blocks without a date, each row beside a value. The rest of a label begins
 * small.
 */
function labelsOf(rows: readonly Row[], isLeft: (segment: Segment) => boolean): ReadonlySet<Segment> {
  const beside = rows.flatMap((row) => {
    const value = row.find((one) => !isLeft(one));
    return value && !beginsWithMark(value.text) ? row.filter(isLeft) : [];
  });
  const labels = new Set(beside.filter(({ text }) => /^\p{Lu}/u.test(text)));
  const blocks = blocksOf(rows.flatMap((row) => row.filter(isLeft))).filter((block) => !block.some(isDate));
  return new Set(
    blocks.filter((block) => block.length > 1).flatMap((block) => block.filter((one) => labels.has(one))),
  );
}

/** True for the rest of an employer's name, in a column of its own between the dates and the jobs. */
function wrapsCell(segment: Segment, above: Row, isLeft: (segment: Segment) => boolean): boolean {
  const [first, ...cells] = above.filter(isLeft);
  return (
    first !== undefined &&
    isDate(first) &&
    cells.some((cell) => !isDate(cell) && Math.abs(cell.x0 - segment.x0) < 2)
  );
}

/** Groups the lines of a column that follow each other as closely as lines of a text. */
export function blocksOf(column: readonly Segment[]): Segment[][] {
  const blocks: Segment[][] = [];
  for (const segment of column) {
    const block = blocks.at(-1);
    const last = block?.at(-1);
    if (block && last && (isNextLine(last, segment) || isBeside(last, segment))) block.push(segment);
    else blocks.push([segment]);
  }
  return blocks;
}

function isNextLine(above: Segment, below: Segment): boolean {
  if (below.y - above.y >= Math.max(above.size, below.size) * 1.55) return false;
  return !startsHeading(below) || [isWrappedPeriod, isStackedPeriod].some((is) => is(above.text, below.text));
}

/** True where the dates of a column are wrapped, so that reading across would tear them apart. */
export function hasWrappedDates(column: readonly Segment[]): boolean {
  return (
    stackedEnds(column).size > 0 ||
    column.some((below, at) => isWrappedPeriod(column[at - 1]?.text ?? '', below.text))
  );
}

/** A heading in the margin begins a block of its own, however close. */
function startsHeading({ text, glyphs }: Segment): boolean {
  return !/\d/.test(text) && glyphs.every(({ bold, text: letter }) => bold || letter.trim() === '');
}

function isBeside(one: Segment, other: Segment): boolean {
  return Math.abs(one.y - other.y) < Math.min(one.size, other.size) * 0.45;
}

/** True for a row that has its dates itself, however long: a column of such rows needs none beside it. */
function hasPeriod({ text }: Segment): boolean {
  const span = findDates(text);
  return span !== null && span.start !== null && span.end !== null;
}

function isDate({ text }: Segment): boolean {
  return /(?:19|20)\d{2}|\d{2}[/.]\d{2}|['’]\d{2}(?!\d)/.test(text) && text.length < 40;
}
