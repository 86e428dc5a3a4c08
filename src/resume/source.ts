/**
 * One physical line as a document reader saw it. `text` is normalised (see normalise.ts), has no newline and
 * is never blank. A horizontal gap wide enough to be layout rather than a space is one tab, which is how
 * "Acme Corp⇥Berlin" keeps its two halves. A list marker stays in `text`; it is not a word.
 * The hints are what the format offers; plain text offers none, and the parser must do without.
 */
export interface SourceLine {
  readonly text: string;
  /** 1-based page, where the format has pages. */
  readonly page?: number;
  /** Font size in points, of most of the line's characters. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Left edge in points from the left edge of the page. */
  readonly x?: number;
  /** Blank space above, in multiples of the line's own height; absent at the top of a page or column. */
  readonly gap?: number;
  /** Heading level 1 to 6, where the format says so (a Word style, a Markdown `#`). */
  readonly heading?: number;
  /** True where the format says that this line is, or begins, a list item. */
  readonly listItem?: boolean;
  /** True where the reader knows that the line goes on from the one before (a wrapped paragraph). */
  readonly continues?: boolean;
}
