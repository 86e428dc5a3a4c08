import type { PdfCharacter } from '../pdfium/characters.ts';

/**
 * Reads shapes of fonts without letters as bullets where several of one kind stand below each other, each first on its
 * line and set apart from the text after it: TeX and Word take their bullets from such fonts. Icons differ.
 */
export function readLostBullets(characters: readonly PdfCharacter[]): PdfCharacter[] {
  const leads = characters.filter((character, at) => isShape(character) && isLead(characters, at));
  const columns = Map.groupBy(
    leads,
    ({ origin, left, right, lost, code }) =>
      `${round(origin.x)} ${lost ? round(right - left) : String.fromCodePoint(code)}`,
  );
  const bullets = new Set([...columns.values()].filter((column) => column.length >= MIN_BULLETS).flat());
  return characters.map((one) => (bullets.has(one) ? { ...one, text: '•', lost: false } : one));
}

const MIN_BULLETS = 2;

/** True for what has no letter, or one that only a font of symbols knows. */
const isShape = ({ lost, text, font }: PdfCharacter) =>
  lost || (/^[\uF020-\uF0FF]$/.test(text) && /symbol|dings/i.test(font));

const round = (points: number) => Math.round(points * 2);

function isLead(characters: readonly PdfCharacter[], at: number): boolean {
  const one = characters[at];
  const before = characters[at - 1];
  const next = characters.slice(at + 1, at + 4).find(({ text, lost }) => lost || text.trim() !== '');
  if (!one || !next || next.lost || !/[\p{L}\p{N}"“‘'(]/u.test(next.text)) return false;
  const sameLine = (other: PdfCharacter) => Math.abs(other.origin.y - one.origin.y) < one.size * 0.3;
  const gap = (next.left - one.right) / one.size;
  return sameLine(next) && gap > 0.15 && gap < 2.2 && !(before && sameLine(before) && before.left < one.left);
}
