import type { Text, Word } from '../../language/tokens.ts';

/** A capital inside a sentence, or the shape of a name; German writes every noun with a capital. */
export function looksLikeName(word: Word, { language }: Text): boolean {
  return hasNameShape(word.text) || (language !== 'de' && !word.opens && /^\p{Lu}/u.test(word.text));
}

/** A capital or a digit inside the word, or a sign: "SAP", "iOS", "Node.js", "B2B", "C#". */
export function hasNameShape(text: string): boolean {
  return /^\p{Lu}{2,}|\p{L}.*[\p{Lu}\p{N}+#]|\p{L}\.\p{L}/u.test(text);
}
