import { wordWeight } from '../term-weight.ts';
import type { TextToken, TokenizedText } from '../tokens.ts';

/** True for a word that may be the initials of others: "ERP", "KPIs". */
export function isAcronym({ text }: TextToken): boolean {
  return /^\p{Lu}{3,6}s?$/u.test(text);
}

/** Returns the letters of an acronym, without a plural's s. */
export function acronymOf({ text }: TextToken): string {
  return text.replace(/s$/, '').toLowerCase();
}

/** Lists the initials of words that stand together: not of "audit, with security". */
export function initialsFrom({ words, language }: TokenizedText, at: number): string[] {
  const found: string[] = [];
  let initials = '';
  for (const word of words.slice(at, at + MAX_ACRONYM_CHARS)) {
    if (!/^\p{L}/u.test(word.lower) || word.clause !== words[at]?.clause) break;
    if (word.lower.length < 4 && (initials === '' || wordWeight(word, language) !== 'empty')) break;
    initials += word.lower[0];
    if (initials.length >= MIN_ACRONYM_CHARS) found.push(initials);
  }
  return found;
}

/** The longest acronym. */
export const MAX_ACRONYM_CHARS = 6;

/** Two letters begin two words by chance too often. */
const MIN_ACRONYM_CHARS = 3;
