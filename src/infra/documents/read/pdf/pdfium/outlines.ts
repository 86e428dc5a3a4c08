import type { Box } from './box.ts';
import type { PdfCharacter } from './characters.ts';

/** A drawn shape with many corners and curves. */
export interface Outline extends Box {
  /** Its lines and curves. */
  readonly segments: number;
}

/**
 * Marks the letters bold that lie under an outline of themselves: without a bold font, browsers draw the regular
 * letters and the thickened outline of a whole run. A frame around letters has too few segments to be their outline.
 */
export function emboldenOutlined(
  characters: readonly PdfCharacter[],
  outlines: readonly Outline[],
): PdfCharacter[] {
  const inked = characters.filter(({ text }) => text.trim() !== '');
  const bold = new Set<PdfCharacter>();
  for (const outline of outlines) {
    const inside = inked.filter((character) => isInside(character, outline));
    const width = inside.reduce((sum, { left, right }) => sum + right - left, 0);
    const isOfLetters =
      outline.segments >= inside.length * MIN_SEGMENTS_A_LETTER &&
      width > (outline.right - outline.left) * MIN_COVERED_SHARE;
    if (isOfLetters) for (const character of inside) bold.add(character);
  }
  return characters.map((character) => (bold.has(character) ? { ...character, bold: true } : character));
}

/** An outline of letters with serifs has 40 or more for each, one without 15. */
const MIN_SEGMENTS_A_LETTER = 10;
/** Of the outline's width; spaces are the rest. */
const MIN_COVERED_SHARE = 0.6;

function isInside({ left, right, origin, size }: PdfCharacter, outline: Outline): boolean {
  const x = (left + right) / 2;
  const y = origin.y + size * 0.2;
  return x > outline.left && x < outline.right && y > outline.bottom && y < outline.top;
}
