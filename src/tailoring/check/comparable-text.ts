/**
 * A text as the signs that say something, in order: letters, digits, currencies and what belongs inside a word
 * ("C++", "12%", "R&D"), lower-cased, NFKC. Spaces, separators and bullets are left out, so that a text that was
 * wrapped, set in columns or cut into words by another dictionary is still the same.
 */
export function signsOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Default_Ignorable_Code_Point}|[^\p{L}\p{Mn}\p{Mc}\p{N}\p{Sc}%+#&@]/gu, '');
}

/**
 * True where a finished document says what it was made from: every sign, in order, and no other. A PDF keeps
 * right-to-left words as they stand on the page, gives their marks to whichever letter has the same shape, and
 * sets stretches of the other direction between them: there every letter must come back, each word without marks
 * after the one before, and of all other signs neither more nor fewer.
 */
export function saysTheSame(document: string, original: string): boolean {
  const found = signsOf(document);
  const wanted = signsOf(original);
  if (found === wanted) return true;
  if (!RIGHT_TO_LEFT.test(wanted)) return false;
  const [bare, others] = [withoutMarks(found), otherSigns(found)];
  if (!holdsLetters(bare, withoutMarks(wanted))) return false;
  return isMostlyRightToLeft(wanted)
    ? sorted(others) === sorted(otherSigns(wanted)) && inOrder(bare, original)
    : others === otherSigns(wanted);
}

/** Where two texts part, as a share of the second: what an operator may know of a text. */
export function partAt(document: string, original: string): string {
  const found = signsOf(document);
  const wanted = signsOf(original);
  let at = 0;
  while (at < wanted.length && found[at] === wanted[at]) at += 1;
  return `${found.length} signs for ${wanted.length}, alike up to ${at}`;
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

function withoutMarks(signs: string): string {
  return signs.replace(/\p{M}/gu, '');
}

function otherSigns(signs: string): string {
  return signs.replace(/[\p{Script=Arabic}\p{Script=Hebrew}\p{M}]/gu, '');
}

function isMostlyRightToLeft(signs: string): boolean {
  return otherSigns(signs).length * 2 < signs.length;
}

function sorted(signs: string): string {
  return [...signs].sort().join('');
}

function holdsLetters(found: string, wanted: string): boolean {
  const left = new Map<string, number>();
  for (const sign of found) left.set(sign, (left.get(sign) ?? 0) + 1);
  return [...wanted].every((sign) => {
    const count = left.get(sign) ?? 0;
    left.set(sign, count - 1);
    return count > 0;
  });
}

function inOrder(found: string, original: string): boolean {
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
