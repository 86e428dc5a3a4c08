import type { Glyph } from '../glyphs/glyph.ts';

/** What stands on one baseline. */
interface Stretch {
  readonly glyphs: readonly Glyph[];
  readonly x0: number;
  readonly size: number;
}

/**
 * Finds where a column begins so close behind another that their rows look like one: "2011–2015 MEng Electronics" of TeX's
 * tabular resumes. Several rows begin there, and others have a gap there that is wider than their spaces.
 */
export function columnEdges(segments: readonly Stretch[]): number[] {
  const starts = segments.map(({ x0 }) => x0);
  const gaps = segments.flatMap((segment) => gapsOf(segment).map(({ edge }) => edge));
  const edges: number[] = [];
  for (const edge of gaps.toSorted((a, b) => a - b)) {
    const isNew = edge - (edges.at(-1) ?? Number.NEGATIVE_INFINITY) > ALIGNED_PT * 2;
    const near = (other: number) => Math.abs(other - edge) < ALIGNED_PT;
    const [apart, first] = [gaps.filter(near).length, starts.filter(near).length];
    if (isNew && apart >= MIN_GAPS && first > 0 && apart + first >= MIN_ROWS) edges.push(edge);
  }
  return edges;
}

/** Where a segment goes over the edge of a column, with a gap before it; undefined where it doesn't. */
export function edgeWithin(segment: Stretch, edges: readonly number[]): number | undefined {
  if (edges.length === 0) return undefined;
  return gapsOf(segment).find(({ edge }) => edges.some((one) => Math.abs(one - edge) < ALIGNED_PT))?.edge;
}

const ALIGNED_PT = 1.5;
/** Rows with a gap at the edge. */
const MIN_GAPS = 2;
/** Rows with a gap there, or that begin there. */
const MIN_ROWS = 5;

/** The wide gaps of a segment with words or a year before them: bullets and numbers of a list stand apart as well. */
function gapsOf({ glyphs, size }: Stretch): { readonly edge: number }[] {
  const letters = glyphs.filter(({ text }) => text.trim() !== '');
  const spaces = letters.slice(1).map((next, at) => next.x0 - (letters[at]?.x1 ?? next.x0));
  const words = spaces.filter((space) => space > size * MIN_SPACE_EMS).toSorted((a, b) => a - b);
  const usual = words[Math.floor((words.length - 1) / 2)] ?? 0;
  return spaces.flatMap((space, at) => {
    const next = letters[at + 1];
    const isWide = space > size * MIN_GAP_EMS && (words.length < 2 || space > usual * MIN_TIMES);
    return next && isWide && isWorded(letters.slice(0, at + 1)) ? [{ edge: next.x0 }] : [];
  });
}

const MIN_SPACE_EMS = 0.14;
const MIN_GAP_EMS = 0.5;
/** A gap is wider than the usual space. */
const MIN_TIMES = 1.5;

function isWorded(glyphs: readonly Glyph[]): boolean {
  return /\p{L}{3}|\d{4}/u.test(glyphs.map(({ text }) => text).join(''));
}
