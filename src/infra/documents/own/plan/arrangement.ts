import type { OwnObstacle } from '../../../../jobs/ports/own-file.ts';
import type { NewLine } from '../changes/new-line.ts';
import type { Reordered } from '../changes/reordered.ts';
import type { LinePlace } from '../locate/locate.ts';
import type { Markup } from '../parts/markup.ts';
import type { Paragraph, Stretch } from '../parts/paragraph.ts';

/** A paragraph and its words without its list marker. */
export interface Model {
  readonly paragraph: Paragraph;
  readonly text: Stretch;
}

/** A paragraph that the file doesn't have: another one with new words. */
export interface NewParagraph {
  readonly model: Model;
  readonly text: string;
  readonly edit: string | null;
}

/** What stands in a body or a cell: an element of the file, or a new paragraph. */
export type Item = Markup | NewParagraph;

/** The content of each body and cell that changes, in its new sequence. */
type Sequences = ReadonlyMap<Markup, readonly Item[]>;

/** Changes the sequence of paragraphs. Each change is made whole, or refused and changes nothing. */
export interface Arrangement {
  /** Takes out the paragraphs of a line, all or those after the first. */
  remove(line: string, place: LinePlace, from?: 0 | 1): OwnObstacle | null;
  insert(line: NewLine, model: Model): OwnObstacle | null;
  reorder(order: Reordered): OwnObstacle | null;
  readonly sequences: Sequences;
  /** The order that moved each element to where it is. */
  readonly movedBy: ReadonlyMap<Item, string | null>;
  /** The paragraph in whose place each line that moved within its list stands. */
  readonly spacedAs: ReadonlyMap<Markup, Markup>;
}
