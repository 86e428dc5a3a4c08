import { listSigns } from './signs.ts';
import { isCount, isEdge, type WordSpan } from './spans.ts';
import type { Token } from './tokens.ts';

/** How a span stands to the words in bold: the "Cook" of "**Cook wanted**" is all of them that may be a name. */
export function strongFeatures({ line: { tokens }, first, last }: WordSpan): string[] {
  const [run, end] = [tokens[first]?.strong ?? 0, tokens[last]?.strong ?? 0];
  if (run === 0 && end === 0) return [];
  const starts = !hasNameWord(tokens, first - 1, -1);
  const ends = !hasNameWord(tokens, last + 1, 1);
  return listSigns({
    'in bold': run === end && starts && ends,
    'starts in bold': run !== 0 && starts && !(run === end && ends),
    'ends in bold': end !== 0 && ends && !(run === end && starts),
    'crosses bold': run !== end,
  });
}

/** Tells whether a run of words in bold goes on, before or behind a span, with words that may be of a name. */
function hasNameWord(tokens: readonly Token[], from: number, step: 1 | -1): boolean {
  const run = tokens[from - step]?.strong ?? 0;
  for (let at = from; run > 0 && tokens[at]?.strong === run; at += step) {
    const token = tokens[at];
    if (token && !token.gender && !isEdge(token.folded) && !isCount(token)) return true;
  }
  return false;
}
