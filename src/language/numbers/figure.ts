import type { Bound } from './bounds.ts';

/** A figure of a line, in digits or in words, with what it is measured in and how it is bounded. */
export interface Figure {
  /** As written, with its unit. */
  readonly raw: string;
  readonly value: number;
  /** `ordinal` ranks, `vague` names no figure ("dozens"), `count` is everything else. */
  readonly kind: 'count' | 'ordinal' | 'vague';
  /** A canonical name such as "percent", "EUR", "kilogram", "factor"; null where a noun is counted. */
  readonly unit: string | null;
  readonly bound: Bound;
  /** The indices of its first and last word in the text. */
  readonly first: number;
  readonly last: number;
  /** The other end of a range or a change, as its value; `change` is true for "from 18 to 11". */
  readonly range: { readonly from: number; readonly to: number; readonly change: boolean } | null;
}
