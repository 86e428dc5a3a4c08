import type { Paper } from '../../../../resume/resume.ts';
import type { SourceLine } from '../../../../resume/source.ts';

/** The result of a format's reader, before it is normalised and cut to the caps. */
export interface Reading {
  /** In reading order. Texts may still hold newlines, blanks and invisible characters. */
  readonly lines: readonly SourceLine[];
  /** The library that did the work. */
  readonly reader: string;
  /** Characters left out because they cannot be seen on the page. */
  readonly hidden: number;
  /** Characters that the page shows but whose font does not say which letters they are. */
  readonly lost: number;
  /** Characters of such fonts that were worked out. */
  readonly guessed: number;
  /** The document was encrypted, and opened without a password. */
  readonly encrypted: boolean;
  /** The pages are pictures: there is no text, or only what a scanner recognised. */
  readonly scan: boolean;
  /** Pages of the whole document where there were too many to read; otherwise null. */
  readonly pagesCutFrom: number | null;
  /** The paper of the first page; null where the format doesn't say, or it's another. */
  readonly paper: Paper | null;
}

/** Points by which the paper of a page may differ from the norm: programs round. */
const PAPER_TOLERANCE = 3;

/** Names the paper of a page by its width and height in points; null for any but A4 and US Letter, upright. */
export function namePaper(width: number, height: number): Paper | null {
  const is = (one: number, other: number) =>
    Math.abs(width - one) <= PAPER_TOLERANCE && Math.abs(height - other) <= PAPER_TOLERANCE;
  if (is(595.3, 841.9)) return 'a4';
  return is(612, 792) ? 'letter' : null;
}

/** Drops repeated lines: the headers of first, even and odd pages often say the same. */
export function dropRepeatedLines(lines: readonly SourceLine[]): SourceLine[] {
  return [...new Map(lines.map((line) => [line.text, line])).values()];
}

/** Creates the reading of a format that cannot be encrypted, scanned or cut, and loses no letters. */
export function plainReading(reader: string, lines: readonly SourceLine[], hidden = 0): Reading {
  return {
    lines,
    reader,
    hidden,
    lost: 0,
    guessed: 0,
    encrypted: false,
    scan: false,
    pagesCutFrom: null,
    paper: null,
  };
}
