import type { Rule } from '../pdfium/rules.ts';
import type { Segment } from '../segments/segments.ts';
import { splitSegment } from '../segments/segments.ts';

type Segments = readonly Segment[];

/** A cell of a table with drawn lines: its text, and where its right line is. */
export interface TableCell {
  readonly segments: Segments;
  readonly left: number;
  readonly right: number;
}

/** A piece of a page: text, or a table's rows. */
export interface PagePart {
  readonly segments: Segments;
  readonly table?: readonly (readonly TableCell[])[];
}

/**
 * Cuts a page at its tables with lines around their cells. Its rules are given in the frame of the segments, y down.
 * A table with anything beside it, or with only one row of cells, is none: such lines part columns or frame boxes.
 */
export function cutAtTables(segments: Segments, rules: readonly Rule[]): PagePart[] {
  const grids = gridsOf(joinRules(rules)).toSorted((a, b) => (a.ys[0] ?? 0) - (b.ys[0] ?? 0));
  const parts: PagePart[] = [];
  let rest = segments;
  for (const grid of grids) {
    const [top, bottom] = [grid.ys[0] ?? 0, grid.ys.at(-1) ?? 0];
    const beside = rest.filter((one) => middleOf(one) > top && middleOf(one) <= bottom);
    const [left, right] = [grid.xs[0] ?? 0, grid.xs.at(-1) ?? 0];
    if (beside.some(({ x0, x1 }) => x0 < left - SLACK_PT || x1 > right + SLACK_PT)) continue;
    const table = rowsOf(grid, beside);
    const filled = table.filter((row) => row.filter((cell) => cell.segments.length > 0).length > 1);
    if (filled.length < MIN_ROWS) continue;
    const above = rest.filter((one) => middleOf(one) <= top);
    parts.push(...(above.length > 0 ? [{ segments: above }] : []), { segments: beside, table });
    rest = rest.filter((one) => !beside.includes(one) && !above.includes(one));
  }
  return rest.length > 0 ? [...parts, { segments: rest }] : parts;
}

/** Where text is: a heading whose letters reach down to a table's first line is above it. */
function middleOf({ y, size }: Segment): number {
  return y - size * MIDDLE_EMS;
}

const MIN_ROWS = 2;
/** Letters that are written over a line stand on it by this much. */
const SLACK_PT = 2;
/** Half a letter's height above the baseline. */
const MIDDLE_EMS = 0.3;

/** The lines of a table: where its rows and its columns end, from the top and from the left. */
interface Grid {
  readonly ys: readonly number[];
  readonly xs: readonly number[];
  readonly uprights: readonly Rule[];
}

/** Joins lines that go on with each other, as each cell has its own. */
function joinRules(rules: readonly Rule[]): Rule[] {
  const joined: Rule[] = [];
  for (const rule of rules.toSorted(
    (a, b) => Number(a.isLevel) - Number(b.isLevel) || a.at - b.at || a.from - b.from,
  )) {
    const at = joined.findLastIndex(
      (other) =>
        isSameLine(other, rule) && rule.from <= other.to + TOUCH_PT && other.from <= rule.to + TOUCH_PT,
    );
    const before = joined[at];
    if (before)
      joined[at] = { ...before, from: Math.min(before.from, rule.from), to: Math.max(before.to, rule.to) };
    else joined.push(rule);
  }
  return joined;
}

/** Points between lines that touch, as thick as they are. */
const TOUCH_PT = 3;

function isSameLine(one: Rule, other: Rule): boolean {
  return one.isLevel === other.isLevel && Math.abs(one.at - other.at) < TOUCH_PT;
}

/** Groups the lines that touch, and keeps the groups with two rows and two columns at least. */
function gridsOf(rules: readonly Rule[]): Grid[] {
  if (rules.length > MAX_LINES) return [];
  const grids: Grid[] = [];
  const left = new Set(rules);
  for (const first of rules) {
    if (!left.delete(first)) continue;
    const group = [first];
    for (const rule of group)
      for (const other of left)
        if (areCrossing(rule, other)) {
          group.push(other);
          left.delete(other);
        }
    const [from, to] = [
      Math.min(...group.map(({ isLevel, at, from }) => (isLevel ? from : at))),
      Math.max(...group.map(({ isLevel, at, to }) => (isLevel ? to : at))),
    ];
    const whole = group.filter((rule) => rule.isLevel && rule.to - rule.from > (to - from) * MIN_WIDTH_SHARE);
    const uprights = group.filter(({ isLevel }) => !isLevel);
    const [ys, xs] = [placesOf(whole), placesOf(uprights)];
    if (ys.length > MIN_ROWS && xs.length > MIN_COLUMNS) grids.push({ ys, xs, uprights });
  }
  return grids;
}

const MAX_LINES = 300;
const MIN_COLUMNS = 2;
/** Of the table's width: a shorter line is within a row. */
const MIN_WIDTH_SHARE = 0.95;

function areCrossing(one: Rule, other: Rule): boolean {
  return (
    one.isLevel !== other.isLevel &&
    one.at > other.from - TOUCH_PT &&
    one.at < other.to + TOUCH_PT &&
    other.at > one.from - TOUCH_PT &&
    other.at < one.to + TOUCH_PT
  );
}

function placesOf(rules: readonly Rule[]): number[] {
  const places = rules.map(({ at }) => at).toSorted((a, b) => a - b);
  return places.filter((place, at) => place - (places[at - 1] ?? Number.NEGATIVE_INFINITY) > TOUCH_PT);
}

/** Deals the segments to the cells; a row has those that its upright lines part. */
function rowsOf({ ys, xs, uprights }: Grid, segments: Segments): TableCell[][] {
  return ys.slice(1).map((bottom, at) => {
    const top = ys[at] ?? 0;
    const own = segments.filter((one) => middleOf(one) > top && middleOf(one) <= bottom);
    const middle = (top + bottom) / 2;
    const edges = placesOf(uprights.filter(({ from, to }) => from < middle && middle < to));
    const [first, last] = [xs[0] ?? 0, xs.at(-1) ?? 0];
    const inner = edges.filter((edge) => edge > first + TOUCH_PT && edge < last - TOUCH_PT);
    const pieces = own.flatMap((segment) =>
      inner.reduce<Segment[]>((all, edge) => all.flatMap((one) => splitSegment(one, edge)), [segment]),
    );
    return [first, ...inner].map((left, column) => {
      const right = inner[column] ?? last;
      return {
        left,
        right,
        // Narrow text may reach over the outer lines: it is in the cells beside them.
        segments: pieces.filter(
          ({ x0, x1 }) =>
            (column === 0 || (x0 + x1) / 2 >= left) && (column === inner.length || (x0 + x1) / 2 < right),
        ),
      };
    });
  });
}
