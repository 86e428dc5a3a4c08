import {
  AT,
  AT_OR_IN,
  CALLED,
  HIRING,
  isArticle,
  isFunctionWord,
  MAKES,
  NO_NAMES,
  POSSESSIVES,
  TITLES_OF_PEOPLE,
} from '../tokens/lexicon.ts';
import type { Line, Token } from '../tokens/tokens.ts';

/** What stands before a name. */
export function leftOf(tokens: readonly Token[], first: number): string {
  const [before, head] = [tokens[first - 1], tokens[first]];
  if (head?.host) return 'address';
  if (!before || !head) return 'start';
  if (head.parted) return markOf(head.gap);
  const word = isArticle(before.folded) ? (tokens[first - 2]?.folded ?? '') : before.folded;
  if (AT.has(word)) return 'at';
  if (/^(?:in|near|im|em)$/.test(word)) return 'in';
  if (AT_OR_IN.has(word)) return 'at or in';
  if (CALLED.has(before.folded)) return 'called';
  if (TITLES_OF_PEOPLE.has(before.folded)) return 'person';
  if (HIRING.has(before.folded)) return 'hiring';
  if (isArticle(before.folded)) return 'article';
  if (POSSESSIVES.has(before.folded)) return 'possessive';
  if (/^(?:for|fur|pour|para|pro|till|to)$/.test(word)) return 'for';
  if (/^(?:we|we're|wir|nous|vi|nos|us|are|sind|somos|ar)$/.test(word)) return 'we';
  if (isFunctionWord(before.folded)) return 'function';
  return before.capital ? 'capital' : 'word';
}

/** What stands after it. */
export function rightOf({ tokens, text }: Line, last: number): string {
  const after = tokens[last + 1];
  if (!after) return /[.!?]$/.test(text) ? 'full stop' : /:$/.test(text) ? 'colon' : 'end';
  if (after.parted) return markOf(after.gap);
  if (HIRING.has(after.folded)) return 'hiring';
  if (MAKES.has(after.folded)) return 'makes';
  if (isFunctionWord(after.folded)) return 'function';
  if (NO_NAMES.has(after.folded) || tokens[last + 2]?.gap.startsWith(':')) return 'label';
  return after.capital ? 'capital' : 'word';
}

/** True where what follows in the sentence says that somebody is wanted. */
export function hiresBehind(tokens: readonly Token[], last: number): boolean {
  for (const { folded, gap } of tokens.slice(last + 1, last + 1 + MAX_HIRING_WORDS)) {
    if (/[.!?;]/.test(gap)) return false;
    if (HIRING.has(folded)) return true;
  }
  return false;
}

const MAX_HIRING_WORDS = 9;

function markOf(gap: string): string {
  if (gap.includes('(')) return 'bracket';
  if (/[-–—|•·]/.test(gap)) return 'bar';
  if (/:/.test(gap)) return 'colon';
  return /[.!?]/.test(gap) ? 'sentence' : 'comma';
}
