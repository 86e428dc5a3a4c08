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

/** Cuts a span where a pattern matches, outside brackets. */
export function pieces(folded: string, { start, end }: Span, pattern: RegExp): Span[] {
  const found: Span[] = [];
  let from = start;
  const text = folded.slice(start, end);
  const depths = depthsOf(text);
  for (const {
    0: { length },
    index,
  } of text.matchAll(pattern)) {
    if ((depths[index] ?? 0) > 0) continue;
    if (index > 0) found.push({ start: from, end: start + index });
    from = start + index + length;
  }
  if (from < end) found.push({ start: from, end });
  return found;
}

function depthsOf(text: string): number[] {
  let depth = 0;
  return text.split('').map((char) => {
    if (char === '(') depth += 1;
    if (char === ')') depth = Math.max(0, depth - 1);
    return depth;
  });
}
