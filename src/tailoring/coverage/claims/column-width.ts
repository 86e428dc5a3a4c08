import type { Resume } from '../../../resume/resume.ts';

/**
 * True where the first word of a source line would have had room on the one before: in its column of the page, or,
 * where the format has no places, in a line as long as the longest.
 */
export function fitsAbove(before: number, source: number, resume: Resume): boolean {
  const [above, own] = [textOf(resume, before), textOf(resume, source)];
  const word = (own.split(' ')[0]?.length ?? 0) + 1;
  const [first, second] = [boxOf(resume, before), boxOf(resume, source)];
  if (!first || !second || first.page !== second.page) return above.length + word <= widthOf(resume).longest;
  const width = (word * (second.to - second.from)) / Math.max(1, own.length);
  return first.to + width <= endOfColumn(widthOf(resume).columns.get(first.page), first);
}

interface Box {
  readonly page: number;
  readonly from: number;
  readonly to: number;
}

/** How long the lines of a resume get, in letters, and how far those of each page reach, by the point where they begin. */
interface Widths {
  readonly longest: number;
  readonly columns: ReadonlyMap<number, ReadonlyMap<number, number>>;
}

function widthOf(resume: Resume): Widths {
  const known = WIDTHS.get(resume);
  if (known) return known;
  const columns = new Map<number, Map<number, number>>();
  for (const source of resume.sources.keys()) {
    const box = boxOf(resume, source);
    if (!box) continue;
    const ends = columns.get(box.page) ?? new Map<number, number>();
    columns.set(box.page, ends);
    const from = Math.round(box.from);
    ends.set(from, Math.max(box.to, ends.get(from) ?? box.to));
  }
  const widths = {
    longest: Math.max(0, ...resume.sources.map((source) => source.trim().length)),
    columns,
  };
  WIDTHS.set(resume, widths);
  return widths;
}

const WIDTHS = new WeakMap<Resume, Widths>();

function boxOf({ origins }: Resume, source: number): Box | null {
  const origin = origins?.[source];
  if (!origin || !('box' in origin)) return null;
  const [from, , to] = origin.box;
  return { page: origin.page, from, to };
}

/** A bullet's text begins a little to the right. */
const MAX_INDENT_PT = 40;

/** How far the lines reach that begin where a line of their column may. */
function endOfColumn(ends: ReadonlyMap<number, number> | undefined, { from, to }: Box): number {
  const first = Math.round(from) - MAX_INDENT_PT;
  let end = to;
  for (let at = first; at <= first + 2 * MAX_INDENT_PT; at += 1) end = Math.max(end, ends?.get(at) ?? end);
  return end;
}

function textOf({ sources }: Resume, source: number): string {
  return sources[source]?.trim() ?? '';
}
