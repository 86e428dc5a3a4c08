/** A piece of a text, from `start` up to `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Leaves out white space and stray punctuation at both ends. */
export function trimSpan(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && LOOSE_START.test(text.charAt(from))) from += 1;
  while (from < to && isLooseEnd(text, from, to)) to -= 1;
  return { start: from, end: to };
}

const LOOSE_START = /[\s,;:.!?…)\]}>"“”«»•·|/–—&=-]|\ufe0f|\u200d/;
const LOOSE_END = /[\s,;:!?…([{<"“”«»•·|/–—&=-]|\ufe0f|\u200d/;

function isLooseEnd(text: string, from: number, to: number): boolean {
  const char = text.charAt(to - 1);
  if (LOOSE_END.test(char)) return true;
  if (char === '.') return !/\b(?:\w\.){2}$|etc\.$/.test(text.slice(Math.max(from, to - 5), to));
  if (/[\udc00-\udfff]/.test(char)) return true;
  return char === ')' && !text.slice(from, to).includes('(');
}
