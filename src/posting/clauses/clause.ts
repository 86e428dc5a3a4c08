import type { Span } from '../text/span.ts';

/** A piece of a block that asks for one thing, or for several of one kind. */
export interface Clause extends Span {
  readonly must: boolean;
  readonly duty: boolean;
}

/** True for a piece without letters and figures. */
export function isEmpty(text: string, { start, end }: Span): boolean {
  return end - start < 2 || !/[\p{L}\p{N}]/u.test(text.slice(start, end));
}
