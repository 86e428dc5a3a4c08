import type { SourceLine } from '../../../../../resume/source.ts';
import type { Glyph } from '../glyphs/glyph.ts';

/** A line of a region with its position. */
export interface PlacedLine {
  readonly line: SourceLine;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  /** Where its last cell begins, if it has several. */
  readonly cell?: number;
  /** Its last letter, for the look in which it ends. */
  readonly end?: Glyph;
}
