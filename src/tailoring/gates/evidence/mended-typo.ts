import { isKnownWord } from '../../../language/equivalents/equivalents.ts';
import type { Language } from '../../../language/language.ts';
import { foldAccents } from '../../../language/stem.ts';
import type { TextToken, TokenizedText } from '../../../language/tokens.ts';

/**
 * True where the line has the word with a typo: "excersise" for "exercise". Both begin alike, differ by one letter, or two
 * where they are long, and what the line has is no word that the tables know.
 */
export function isMendedTypo(word: TextToken, { words, language }: TokenizedText): boolean {
  return words.some((other) => isTypoOf(other, word, language));
}

/** True for one word with a typo and the same without. */
export function isTypoOf(
  other: TextToken | undefined,
  word: TextToken | undefined,
  language: Language,
): boolean {
  if (!other || !word) return false;
  const [typed, mended] = [foldAccents(other.lower), foldAccents(word.lower)];
  if (typed[0] !== mended[0] || Math.abs(typed.length - mended.length) > 2 || typed === mended) return false;
  if (!LETTERS.test(mended) || !LETTERS.test(typed)) return false;
  const most = Math.min(typed.length, mended.length) >= LONG_WORD ? 2 : 1;
  return distance(typed, mended) <= most && !isKnownWord(other, language);
}

const LETTERS = /^\p{L}{5,40}$/u;

const LONG_WORD = 8;

/** Counts the letters to change, add, leave out or swap with the next. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
