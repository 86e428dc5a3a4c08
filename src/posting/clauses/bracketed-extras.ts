import { findLevel } from '../lexicon/requirement-words.ts';
import type { Span } from '../text/span.ts';

/** "Figma (Framer is a bonus)": what the bracket at the end would also like, or "(a plus)" of what stands before it. */
export function extraAtEnd(folded: string, { start, end }: Span): Span | null {
  const bracket = AT_END.exec(folded.slice(start, end));
  return bracket && insideOf(bracket, start, start);
}

/** Finds what the brackets of a text would also like, up to the first that is an aside. */
export function extrasOf(folded: string, { start, end }: Span): Span[] {
  const extras: Span[] = [];
  let from = start;
  for (const bracket of folded.slice(start, end).matchAll(BRACKETS)) {
    const extra = insideOf(bracket, start, from);
    if (extra === null || extra.end - extra.start <= MIN_EXTRA_CHARS) break;
    extras.push(extra);
    from = extra.end + 1;
  }
  return extras;
}

/** Returns what stands in a bracket of an offset, unless it must be so or has nothing before it. */
function insideOf(bracket: RegExpExecArray, offset: number, from: number): Span | null {
  const inside = bracket[1] ?? '';
  const at = offset + bracket.index;
  if (at - from < MIN_BEFORE_CHARS || findLevel(inside)?.must !== false) return null;
  return { start: at + 1, end: at + 1 + inside.length };
}

const AT_END = /\(([^()]+)\)[.,;\s]*$/;
const BRACKETS = /\(([^()]+)\)/g;
const MIN_BEFORE_CHARS = 3;
/** "(a plus)" speaks of what stands before it. */
const MIN_EXTRA_CHARS = 10;
