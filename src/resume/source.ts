import { z } from 'zod';

/**
 * Where a line stands in its file: a page and a box in points from its upper left corner, or a paragraph of a Word
 * file.
 */
export const LineOrigin = z.union([
  z.object({ page: z.number(), box: z.tuple([z.number(), z.number(), z.number(), z.number()]) }),
  z.object({
    /** The part of the package: `word/document.xml`. */
    part: z.string(),
    /** Which `w:p` of the part, from 0; which `w:tc` it is in; the first and the last of its runs (`w:r`) that it uses. */
    paragraph: z.number(),
    cell: z.number().nullable(),
    runs: z.tuple([z.number(), z.number()]),
  }),
]);
export type LineOrigin = z.infer<typeof LineOrigin>;

/**
 * One physical line of a document. `text` is normalised (see normalise.ts), has no newline and is never blank. A gap
 * that is layout rather than a space is one tab, so that "Acme Corp⇥Berlin" keeps its two halves. List markers stay
 * in `text`. The hints are optional: each format has some, plain text has hardly any.
 */
export interface SourceLine {
  readonly text: string;
  /** 1-based page, where the format has pages. */
  readonly page?: number;
  /** Font size of most characters, in points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Left edge in points from the left edge of the page. */
  readonly x?: number;
  /** Blank space above, in multiples of the line's own height; absent at the top of a page or column. */
  readonly gap?: number;
  /** Heading level 1 to 6, where the format says so (a Word style, a Markdown `#`). */
  readonly heading?: number;
  /** True where the format marks the line as a list item, or the first line of one. */
  readonly listItem?: boolean;
  /**
   * True where the reader knows that the line continues the one before (a wrapped paragraph), false where the format
   * begins a paragraph here.
   */
  readonly continues?: boolean;
  /** Lines of one column, text box or cell of a layout table share a number: what is read together. */
  readonly block?: number;
  /** Set in a page's header or footer by the format. */
  readonly margin?: 'header' | 'footer';
  readonly origin?: LineOrigin;
}
