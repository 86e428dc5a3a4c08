import type { PlainText } from '../text/plain-text.ts';
import type { PostingPart } from './headings.ts';

/** A block of a posting, and the part that it is in. */
export interface Passage extends PlainText {
  readonly part: PostingPart | null;
  /** `item` of a list, `line` of its own under a heading, `value` of a field, or running text. */
  readonly form: 'item' | 'line' | 'value' | 'prose';
  /** The heading above it, or the label before it, whether its words are known or not. */
  readonly heading: string;
}
