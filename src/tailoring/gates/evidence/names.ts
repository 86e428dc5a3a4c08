import type { TextToken, TokenizedText } from '../../../language/tokens.ts';

/**
 * True for a word with the shape of a name or, except in German, which writes every noun so, with a capital
 * inside a sentence.
 */
export function isNameLike(word: TextToken, { language }: TokenizedText): boolean {
  return hasNameShape(word.text) || (language !== 'de' && !word.opens && /^\p{Lu}/u.test(word.text));
}

/** True for the long form of a word that a text has: "Saturday" for "sat", "Midlands" for "Mids". */
export function isLongForm(name: string, { words }: TokenizedText): boolean {
  const long = name.toLowerCase();
  return words.some(({ lower }) => {
    const short = lower.replace(/s$/, '');
    return /^\p{L}{3,}$/u.test(short) && lower !== long && long.startsWith(short);
  });
}

/** True for "Polish" where a text says "Poland": names that begin alike. */
export function isNameBegunAlike(name: string, { words }: TokenizedText): boolean {
  return words.some(
    ({ text }) =>
      /^\p{Lu}/u.test(text) && text !== name && text.length > 4 && text.slice(0, 3) === name.slice(0, 3),
  );
}

/** True for a capital, a digit or a sign inside the word: "SAP", "iOS", "Node.js", "B2B", "C#". */
export function hasNameShape(text: string): boolean {
  return /^\p{Lu}{2,}|^\P{L}*\p{L}.*[\p{Lu}\p{N}+#]|\p{L}\.\p{L}/u.test(text);
}
