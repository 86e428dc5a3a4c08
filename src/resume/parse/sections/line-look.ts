import type { SourceLine } from '../../source.ts';
import { withoutRemark } from '../headings/headings.ts';

/** How a line is set. */
export interface LineLook {
  readonly size: number | null;
  readonly bold: boolean | null;
  readonly capitals: boolean;
  readonly level: number | null;
  /** Plain text: a blank line above. */
  readonly apart: boolean | null;
}

/** Returns how a line is set; null for what its format doesn't say. */
export function lookOf(line: SourceLine): LineLook {
  const text = withoutRemark(line.text);
  return {
    size: line.size ?? null,
    bold: line.bold ?? null,
    capitals: /\p{Lu}{2}|\p{Lu} \p{Lu}/u.test(text) && !/\p{Ll}/u.test(text),
    level: line.heading ?? null,
    apart: line.size === undefined && line.gap !== undefined ? line.gap >= 1 : null,
  };
}

/** True for two looks that differ in no more than half a point. */
export function isSameLook(a: LineLook, b: LineLook): boolean {
  const sizes = a.size === null || b.size === null || Math.abs(a.size - b.size) <= 0.5;
  return sizes && a.bold === b.bold && a.capitals === b.capitals;
}
