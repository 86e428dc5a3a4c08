import type { PdfCharacter } from '../pdfium/characters.ts';

/**
 * Puts accents on their letters where a font draws the two over each other, as TeX does without accented letters of its
 * own: "´" and "e" in one place are "é".
 */
export function withAccents(characters: readonly PdfCharacter[]): PdfCharacter[] {
  const joined: PdfCharacter[] = [];
  for (const one of characters) {
    const above = joined.at(-1);
    const letter = above && isOver(above, one) ? accented(above.text + one.text) : null;
    if (above && letter !== null) {
      const box = { left: Math.min(above.left, one.left), right: Math.max(above.right, one.right) };
      joined[joined.length - 1] = { ...one, ...box, text: letter, spaced: above.spaced };
    } else {
      joined.push({ ...one, text: accented(one.text) ?? one.text });
    }
  }
  return joined;
}

/** True for two characters of a line that share most of their width. */
function isOver(one: PdfCharacter, other: PdfCharacter): boolean {
  const shared = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const narrower = Math.min(one.right - one.left, other.right - other.left);
  return Math.abs(one.origin.y - other.origin.y) < one.size / 2 && shared > narrower * 0.6;
}

/** Returns the letter that an accent and a letter make, in either order; null where they make none. */
function accented(text: string): string | null {
  const [first = '', second = '', ...more] = text;
  const [mark, base] = COMBINING.has(first) ? [first, second] : [second, first];
  const combining = COMBINING.get(mark);
  if (combining === undefined || !/^\p{L}$/u.test(base) || more.length > 0) return null;
  const letter = `${base === 'ı' ? 'i' : base}${combining}`.normalize('NFC');
  return letter.length === 1 ? letter : null;
}

/** The accents that stand alone, and those that go on a letter. */
const COMBINING: ReadonlyMap<string, string> = new Map([
  ['`', '\u0300'],
  ['´', '\u0301'],
  ['^', '\u0302'],
  ['ˆ', '\u0302'],
  ['~', '\u0303'],
  ['˜', '\u0303'],
  ['¨', '\u0308'],
  ['˚', '\u030A'],
  ['ˇ', '\u030C'],
  ['¸', '\u0327'],
]);
