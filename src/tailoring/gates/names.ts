import type { TextToken, TokenizedText } from '../../language/tokens.ts';

/**
 * True for a word with the shape of a name or, except in German, which writes every noun so, with a capital
 * inside a sentence.
 */
export function isNameLike(word: TextToken, { language }: TokenizedText): boolean {
  return hasNameShape(word.text) || (language !== 'de' && !word.opens && /^\p{Lu}/u.test(word.text));
}

/** True for a capital, a digit or a sign inside the word: "SAP", "iOS", "Node.js", "B2B", "C#". */
export function hasNameShape(text: string): boolean {
  return /^\p{Lu}{2,}|^\P{L}*\p{L}.*[\p{Lu}\p{N}+#]|\p{L}\.\p{L}/u.test(text);
}
