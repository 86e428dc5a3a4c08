import { isWrappedPeriod } from '../../../../../resume/parse/entities/dates.ts';
import { beginsWithMark } from '../../../../../resume/parse/rows/list-marks.ts';
import { isHeading, looksAlike, SAME_ROW_PT } from '../segments/rows.ts';
import type { Segment } from '../segments/segments.ts';

type Row = readonly Segment[];

/**
 * True where the left of two columns ends at one edge and begins anywhere: the labels of a form, each beside its value. Its
 * headings may stand alone.
 */
export function isLabelColumn(left: Row, right: Row): boolean {
  const labels = left.filter((one) => !isHeading(one));
  const beside = labels.filter((one) => right.some((other) => Math.abs(one.y - other.y) < SAME_ROW_PT));
  return (
    labels.length >= MIN_LABELS && beside.length >= labels.length * MIN_BESIDE_SHARE && endsAlike(left, right)
  );
}

const MIN_LABELS = 4;
/** Others are the rest of a label that wraps. */
const MIN_BESIDE_SHARE = 0.75;

function endsAlike(left: Row, right: Row): boolean {
  const share = (column: Row, edge: (segment: Segment) => number) => {
    const edges = column.map(edge);
    const counts = edges.map((one) => edges.filter((other) => Math.abs(other - one) < 1.5).length);
    return Math.max(...counts) / column.length;
  };
  const isRagged = share(left, ({ x0 }) => x0) < MAX_RAGGED_SHARE;
  return (
    isRagged && share(left, ({ x1 }) => x1) > ALIGNED_SHARE && share(right, ({ x0 }) => x0) > ALIGNED_SHARE
  );
}

const MAX_RAGGED_SHARE = 0.6;
const ALIGNED_SHARE = 0.85;

/** Joins labels that wrap, and puts a list below its label. Null where the rows have no column of labels. */
export function gatherLabels(rows: readonly Row[]): Row[] | null {
  const segments = rows.flat();
  const edge = valueEdge(segments);
  const isLeft = ({ x1 }: Segment) => x1 < edge;
  if (
    !isLabelColumn(
      segments.filter(isLeft),
      segments.filter((one) => !isLeft(one)),
    )
  )
    return null;
  const start = Math.min(...segments.map(({ x0 }) => x0));
  const result: Row[] = [];
  let at = -1;
  for (const row of rows) {
    const [label, ...values] = [...row.filter(isLeft), ...row.filter((one) => !isLeft(one))];
    const above = result[at]?.[0];
    if (!label || !isLeft(label)) result.push(row);
    else if (above && isLeft(above) && wraps(above, label, start)) {
      result[at] = [joined(above, label), ...(result[at] ?? []).slice(1)];
      if (values.length > 0) result.push(values);
    } else {
      at = result.length;
      const isList = values[0] !== undefined && beginsWithMark(values[0].text);
      result.push(...(isList ? [[label], values] : [row]));
    }
  }
  return result;
}

/** Where most rows have their value. */
function valueEdge(segments: Row): number {
  const counts = new Map<number, number>();
  for (const { x0 } of segments) counts.set(Math.round(x0), (counts.get(Math.round(x0)) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0];
}

/**
 * True for the rest of a label: it is close, and the end of dates, or begins small where its first word had no room
 * above.
 */
function wraps(above: Segment, below: Segment, start: number): boolean {
  if (!looksAlike(above, below)) return false;
  if (isWrappedPeriod(above.text, below.text)) return below.y - above.y < below.size * 1.5;
  if (!/^\p{Ll}/u.test(below.text)) return false;
  const word = /^\S+/u.exec(below.text)?.[0] ?? '';
  const width = (word.length * (below.x1 - below.x0)) / Math.max(1, below.text.length);
  return below.y - above.y < below.size * 1.5 && above.x0 - start < width;
}

function joined(above: Segment, below: Segment): Segment {
  return {
    ...above,
    text: `${above.text} ${below.text}`,
    x0: Math.min(above.x0, below.x0),
    glyphs: [...above.glyphs, ...below.glyphs],
  };
}
