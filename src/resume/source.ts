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
  /** True where the reader knows that the line continues the one before (a wrapped paragraph). */
  readonly continues?: boolean;
}
