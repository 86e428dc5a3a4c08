/**
 * Reduces a text to the characters that carry meaning, in order: letters, digits, currencies and what belongs
 * inside a word ("C++", "12%", "R&D"), lower case, NFKC. Spaces, separators and bullets go, so that text that
 * was wrapped, set in columns or split into words differently compares as the same.
 */
export function comparableText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Default_Ignorable_Code_Point}|[^\p{L}\p{Mn}\p{Mc}\p{N}\p{Sc}%+#&@]/gu, '');
}

/**
 * True where a finished document has the text it was made from: every comparable character, in order, and no
 * other. A PDF keeps right-to-left words in their order on the page, gives their marks to any letter of the
 * same shape, and puts stretches of the other direction between them. There, every letter must come back,
 * words without marks must keep their order, and there must be exactly as many of all other characters.
 */
export function isSameText(document: string, original: string): boolean {
  const found = comparableText(document);
  const expected = comparableText(original);
  if (found === expected) return true;
  if (!RIGHT_TO_LEFT.test(expected)) return false;
  const [bare, others] = [withoutMarks(found), otherCharacters(found)];
  if (!hasLetters(bare, withoutMarks(expected))) return false;
  return isMostlyRightToLeft(expected)
    ? sortCharacters(others) === sortCharacters(otherCharacters(expected)) && hasWordsInOrder(bare, original)
    : others === otherCharacters(expected);
}

/** Says in numbers where two texts differ, for the log: it quotes neither. */
export function describeDifference(document: string, original: string): string {
  const found = comparableText(document);
  const expected = comparableText(original);
  let at = 0;
  while (at < expected.length && found[at] === expected[at]) at += 1;
  return `${found.length} characters for ${expected.length}, alike up to ${at}`;
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

function withoutMarks(characters: string): string {
  return characters.replace(/\p{M}/gu, '');
}

function otherCharacters(characters: string): string {
  return characters.replace(/[\p{Script=Arabic}\p{Script=Hebrew}\p{M}]/gu, '');
}

function isMostlyRightToLeft(characters: string): boolean {
  return otherCharacters(characters).length * 2 < characters.length;
}

/** Sorts the characters of a text, to compare texts whatever their order. */
export function sortCharacters(characters: string): string {
  return [...characters].sort().join('');
}

function hasLetters(found: string, expected: string): boolean {
  const left = new Map<string, number>();
  for (const character of found) left.set(character, (left.get(character) ?? 0) + 1);
  return [...expected].every((character) => {
    const count = left.get(character) ?? 0;
    left.set(character, count - 1);
    return count > 0;
  });
}

function hasWordsInOrder(found: string, original: string): boolean {
  const words = original.normalize('NFKC').match(/[\p{Script=Arabic}\p{Script=Hebrew}\p{M}]+/gu) ?? [];
  let from = 0;
  return words
    .filter((word) => !/\p{M}/u.test(word))
    .every((word) => {
      const at = found.indexOf(word, from);
      from = at + word.length;
      return at >= 0;
    });
}
