import type { Glyph } from '../glyphs/glyph.ts';
import { columnEdges, edgeWithin } from './column-edges.ts';
import { areSmallCapitals, joinGlyphs, letterSpacing } from './words.ts';

/** Characters on one baseline with no layout gap between them. */
export interface Segment {
  readonly glyphs: readonly Glyph[];
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly size: number;
  /** It begins a column, however little it is apart from what is before it. */
  readonly isCell?: true;
}

/** Groups a page's glyphs into segments, top to bottom and left to right. */
export function groupSegments(glyphs: readonly Glyph[]): Segment[] {
  const joined: Run[] = [];
  const byPlace = groupRuns(glyphs)
    .map(measureRun)
    .toSorted((a, b) => a.y - b.y || a.x0 - b.x0);
  for (const run of byPlace) {
    const at = joined.findLastIndex((other) => follows(other, run));
    const before = joined[at];
    if (before) joined[at] = measureRun([...before.glyphs, ...run.glyphs]);
    else joined.push(run);
  }
  const segments = joined.map(nameRun).filter(({ text }) => text !== '');
  const edges = columnEdges(segments);
  return segments
    .flatMap((segment) => splitAtEdge(segment, edges))
    .toSorted((a, b) => a.y - b.y || a.x0 - b.x0);
}

function nameRun(run: Run): Segment {
  return { ...run, text: joinGlyphs(run.glyphs) };
}

function splitAtEdge(segment: Segment, edges: readonly number[]): Segment[] {
  const edge = edgeWithin(segment, edges);
  if (edge === undefined) return [segment];
  const [left, right] = splitSegment(segment, edge - 1);
  return left && right ? [left, { ...right, isCell: true }] : [segment];
}

/** Parts a segment into what begins left of a place and what begins right of it. */
export function splitSegment(segment: Segment, place: number): Segment[] {
  const parts = [true, false].map((isLeft) => segment.glyphs.filter(({ x0 }) => x0 < place === isLeft));
  if (parts.some((glyphs) => glyphs.every(({ text }) => text.trim() === ''))) return [segment];
  return parts.map((glyphs) => nameRun(measureRun(glyphs)));
}

/** Groups neighbours in pdfium's order that are side by side; in Arabic and Hebrew the next is to the left. */
function groupRuns(glyphs: readonly Glyph[]): Glyph[][] {
  const runs: Glyph[][] = [];
  for (const glyph of glyphs) {
    const run = runs.at(-1);
    const last = run?.findLast(({ text }) => text.trim() !== '') ?? run?.at(-1);
    if (run && last && isNeighbour(last, glyph)) run.push(glyph);
    else if (glyph.text.trim() !== '') runs.push([glyph]);
  }
  return runs;
}

function isNeighbour(last: Glyph, next: Glyph): boolean {
  const em = Math.max(last.size, next.size);
  const shift = Math.abs(last.y - next.y);
  if (next.text.trim() === '') return shift < em * 0.1;
  const gap = isRightToLeft(next.text) || isRightToLeft(last.text) ? last.x0 - next.x1 : next.x0 - last.x1;
  if (shift > em * 0.1) return shift < em * 0.45 && Math.abs(gap) < em * 0.25;
  return gap > -em && gap < em * SEGMENT_GAP_EMS;
}

/** Wider gaps separate segments; justified text seldom has such spaces. */
const SEGMENT_GAP_EMS = 0.9;

/** Between words of letter-spaced text. */
const MAX_SPACE_EMS = 3;

function follows(before: Run, run: Run): boolean {
  const em = Math.max(before.size, run.size);
  const gap = run.x0 - before.x1;
  const raised = Math.abs(before.y - run.y);
  if (raised > em * 0.5 || gap < -em * 0.5 || gap > em * MAX_SPACE_EMS) return false;
  if (isMarker(before.glyphs)) return raised < em * 0.35 && gap > -1;
  if (raised < em * 0.1 && gap >= em * SEGMENT_GAP_EMS)
    return (
      gap <
      em *
        3.2 *
        Math.min(letterSpacing(withoutBlanks(before.glyphs)), letterSpacing(withoutBlanks(run.glyphs)))
    );
  return gap < em * (raised < em * 0.1 ? SEGMENT_GAP_EMS : 0.15);
}

/** True for a bullet: it is set apart from its item but belongs to it. */
function isMarker(glyphs: readonly Glyph[]): boolean {
  if (glyphs.length > 6) return false;
  return /^\s*([•◦▪‣·○●■□–—*◆➢➤✓\uF0A7\uF0B7\uF0D8\uF0FC-]|\d{1,2}[.)])\s*$/.test(
    glyphs.map(({ text }) => text).join(''),
  );
}

type Run = Omit<Segment, 'text' | 'isCell'>;

/** Takes baseline and size from most glyphs, so that a raised "th" does not move its line. */
function measureRun(glyphs: readonly Glyph[]): Run {
  const seen = withoutBlanks(glyphs);
  return {
    glyphs,
    x0: Math.min(...seen.map(({ x0 }) => x0)),
    x1: Math.max(...seen.map(({ x1 }) => x1)),
    y: mode(seen.map(({ y }) => y)),
    size: areSmallCapitals(seen)
      ? Math.max(...seen.map(({ size }) => size))
      : mode(seen.map(({ size }) => size)),
  };
}

/** True for text with an Arabic or Hebrew letter in it. */
export function isRightToLeft(text: string): boolean {
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text);
}

function withoutBlanks(glyphs: readonly Glyph[]): readonly Glyph[] {
  const seen = glyphs.filter(({ text }) => text.trim() !== '');
  return seen.length > 0 ? seen : glyphs;
}

function mode(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0];
}
