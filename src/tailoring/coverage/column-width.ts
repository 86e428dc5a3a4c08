import type { Resume } from '../../resume/resume.ts';

/**
 * True where the first word of a source line would have had room on the one before: in its column of the page, or, where the
 * format has no places, in a line as long as the longest.
 */
export function fitsAbove(before: number, source: number, resume: Resume): boolean {
  const [above, own] = [textOf(resume, before), textOf(resume, source)];
  const word = (own.split(' ')[0]?.length ?? 0) + 1;
  const [first, second] = [boxOf(resume, before), boxOf(resume, source)];
  if (!first || !second || first.page !== second.page) return above.length + word <= widthOf(resume).longest;
  const width = (word * (second.to - second.from)) / Math.max(1, own.length);
  const end = Math.max(
    ...(widthOf(resume).pages.get(first.page) ?? [])
      .filter((box) => isInColumn(box, first))
      .map(({ to }) => to),
  );
  return first.to + width <= end;
}

interface Box {
  readonly page: number;
  readonly from: number;
  readonly to: number;
}

/** How long the lines of a resume get, in letters, and where those of its pages stand. */
interface Widths {
  readonly longest: number;
  readonly pages: ReadonlyMap<number, readonly Box[]>;
}

function widthOf(resume: Resume): Widths {
  const known = WIDTHS.get(resume);
  if (known) return known;
  const boxes = resume.sources.flatMap((_, source) => boxOf(resume, source) ?? []);
  const widths = {
    longest: Math.max(0, ...resume.sources.map((source) => source.trim().length)),
    pages: Map.groupBy(boxes, ({ page }) => page),
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

function isInColumn(box: Box, line: Box): boolean {
  return Math.abs(box.from - line.from) <= MAX_INDENT_PT;
}

function textOf({ sources }: Resume, source: number): string {
  return sources[source]?.trim() ?? '';
}
