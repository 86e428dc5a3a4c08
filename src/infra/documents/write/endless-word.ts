/** Typst sets a word of 2,000 characters in a fifth of a second, and needs over 20 seconds for one of 60,000. */
const MAX_WORD_CHARS = 2_000;

/** Scripts that are set without spaces: a line may end behind any of their letters or words. */
const BREAKS =
  /[\s\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]+/u;

/**
 * More marks on one letter than Unicode's stream-safe text allows (UAX #15, 13). Under 60,000, setting and reading back
 * takes 9 GB.
 */
const TOO_MANY_MARKS = /\p{M}{31}/u;

/**
 * True if a text has a word that no page can hold. Setting it is native code, which no deadline and no heap limit of its
 * thread can end.
 */
export function hasEndlessWord(text: string): boolean {
  return TOO_MANY_MARKS.test(text) || text.split(BREAKS).some((word) => word.length > MAX_WORD_CHARS);
}
