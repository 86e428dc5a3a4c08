import type { TokenizedText } from '../../../language/tokens.ts';
import { editReason } from '../../edit-reason.ts';
import { doubt, type Finding, type Rewording, refusal } from '../evidence/gate.ts';
import { isSameWordAt } from '../evidence/line-evidence.ts';

/**
 * Refuses a plural for one thing that the line counts: "scrapers" for "one scraper". Doubts it for "a pupil", which may
 * stand for any. Only English marks both clearly enough.
 */
export function checkPlural({ source, rewrite }: Rewording): Finding[] {
  if (source.language !== 'en') return [];
  return rewrite.words.flatMap(({ lower, stem, text }, at) => {
    if (!isPlural(lower)) return [];
    const isSaid = source.words.some(
      (word, other) => isPlural(word.lower) && isSameWordAt(rewrite, at, source, other),
    );
    const one = source.words
      .filter((word) => word.stem === stem && !isPlural(word.lower))
      .flatMap((word) => articleOf(source.raw, word.start) ?? []);
    if (isSaid || one.length === 0) return [];
    const isOne = one.includes('one') || isAnyOf(source, HIM);
    return [(isOne ? refusal : doubt)(editReason('made_plural', { word: text }))];
  });
}

/** "Had an apprentice, showed him …" is about one person. */
const HIM = /^(?:he|him|his|she)$/;

function isAnyOf({ words }: TokenizedText, pattern: RegExp): boolean {
  return words.some(({ lower }) => pattern.test(lower));
}

function isPlural(lower: string): boolean {
  return lower.length > 3 && /[^s]s$/.test(lower);
}

/** Returns "a", "an" or "one" where it stands before the word, or one word before that. */
function articleOf(text: string, at: number): string | null {
  return /(?:^|\s)(an?|one)\s(?:[\p{L}-]+\s)?$/iu.exec(text.slice(0, at))?.[1]?.toLowerCase() ?? null;
}
