import { JOINER_KINDS } from '../tokens/joiners.ts';
import {
  AT,
  BESIDE,
  HIRING,
  isArticle,
  isFunctionWord,
  OFFERED,
  POSSESSIVES,
  PRAISE,
} from '../tokens/lexicon.ts';
import { listSigns } from '../tokens/signs.ts';
import { isCount } from '../tokens/spans.ts';
import type { Line, Token } from '../tokens/tokens.ts';

/** How many words before a title a word may stand that says that somebody is wanted. */
const NEAR = 3;
const FAR = 9;

/** What stands before a title. */
export function leftFeatures(tokens: readonly Token[], first: number): string[] {
  const before = tokens.slice(Math.max(0, first - FAR), first);
  const stop = tokens
    .slice(Math.max(0, first - FAR) + 1, first + 1)
    .findLastIndex(({ parted, gap }) => parted && /[.!?;]/.test(gap));
  const sentence = before.slice(stop + 1);
  const hiring = sentence.findLastIndex(({ folded }) => HIRING.has(folded));
  return [
    `left: ${leftOf(tokens[first - 1], tokens[first])}`,
    ...listSigns({
      'role before': sentence.some(({ role }) => role === 'sure'),
      'hiring near': hiring >= 0 && sentence.length - hiring <= NEAR,
      'hiring before': hiring >= 0 && sentence.length - hiring > NEAR,
      beside: sentence.slice(-NEAR).some(({ folded }) => BESIDE.has(folded)),
    }),
  ];
}

function leftOf(before: Token | undefined, head: Token | undefined): string {
  if (!before || !head) return 'start';
  if (head.parted) return /:/.test(head.gap) ? 'colon' : /[-–—|•·]/.test(head.gap) ? 'bar' : 'mark';
  if (isCount(before)) return 'count';
  if (isArticle(before.folded)) return 'article';
  if (POSSESSIVES.has(before.folded)) return 'possessive';
  if (HIRING.has(before.folded)) return 'hiring';
  if (PRAISE.has(before.folded)) return isPartOfTitle(before, head) ? 'word' : 'praise';
  return isFunctionWord(before.folded) ? 'function' : 'word';
}

/** The "full" of "full stack dev". */
function isPartOfTitle({ folded }: Token, head: Token): boolean {
  return folded === 'full' && head.folded.startsWith('stack');
}

/** "are hiring a", "behöver en", "desperate for a second": what stands behind is sought. */
export function isSought(tokens: readonly Token[], first: number): boolean {
  const [before, head] = [tokens[first - 1], tokens[first]];
  if (!before || !head || head.parted) return false;
  const near = tokens.slice(Math.max(0, first - 1 - NEAR), first);
  return (
    (isArticle(before.folded) || isCount(before) || PRAISE.has(before.folded)) &&
    near.some(({ folded }) => HIRING.has(folded))
  );
}

/** What stands behind it. */
export function rightFeatures({ tokens, text }: Line, last: number): string[] {
  return [
    `right: ${rightOf(tokens[last + 1], text)}`,
    ...listSigns({
      'offered behind': tokens.slice(last + 1, last + 1 + NEAR).some(({ folded }) => OFFERED.has(folded)),
    }),
  ];
}

function rightOf(after: Token | undefined, text: string): string {
  if (!after) return /[.!?]$/.test(text) ? 'full stop' : 'end';
  if (after.gender) return 'gender';
  if (after.parted) return after.gap.includes('(') ? 'bracket' : /[-–—|•·]/.test(after.gap) ? 'bar' : 'mark';
  if (AT.has(after.folded)) return 'at';
  if (OFFERED.has(after.folded)) return 'offered';
  if (HIRING.has(after.folded)) return 'hiring';
  if (JOINER_KINDS.of.has(after.folded) || JOINER_KINDS.for.has(after.folded)) return 'of';
  if (isFunctionWord(after.folded)) return 'function';
  return after.capital ? 'capital' : 'word';
}

/** "I'm a solo dev", "Solo dev here", "ich bin Leiterin": who posts it. */
export function isOfWriter(tokens: readonly Token[], first: number, last: number): boolean {
  const before = tokens.slice(Math.max(0, first - 3), first);
  return (
    before.some(({ folded }) => /^(?:i'm|im|am|bin|suis|soy|sou|jag)$/.test(folded)) ||
    tokens[last + 1]?.folded === 'here'
  );
}
