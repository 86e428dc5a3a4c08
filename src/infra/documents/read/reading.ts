import type { SourceLine } from '../../../resume/source.ts';

/** What the child process says once it has a document, before it reads it. */
export const READING = 'reading';

/** What a format's reader hands back, before it is normalised, capped and put into warnings. */
export interface Reading {
  /** In reading order. Texts may still hold newlines, blanks and invisible characters. */
  readonly lines: readonly SourceLine[];
  /** The library that did the work. */
  readonly reader: string;
  /** Characters left out because nobody could see them on the page. */
  readonly hidden: number;
  /** Characters that the page shows and its font does not name. */
  readonly lost: number;
  /** The document was encrypted, and opened without a password. */
  readonly encrypted: boolean;
  /** The pages are pictures: there is no text, or only what a scanner guessed. */
  readonly scan: boolean;
  /** Pages of the document, where the format has pages and there were too many to read. */
  readonly pagesCutFrom: number | null;
}

/** A reading with nothing special about it, for formats that can have none of that. */
export function plainReading(reader: string, lines: readonly SourceLine[], hidden = 0): Reading {
  return { lines, reader, hidden, lost: 0, encrypted: false, scan: false, pagesCutFrom: null };
}
