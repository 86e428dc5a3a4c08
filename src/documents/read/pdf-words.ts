import { normalise } from '../../resume/normalise.ts';
import type { Glyph } from './pdf-glyphs.ts';

/**
 * The text of glyphs on one line, spaces where the page shows them: a space that is there, a gap too wide for
 * letters, or a narrower one where pdfium sees a space too. Letters set apart for looks ("E X P E R I E N C E")
 * are read as words.
 */
export function spell(glyphs: readonly Glyph[]): string {
  const letters = glyphs.filter(({ text }) => text.trim() !== '');
  const apart = letterSpacing(letters);
  let text = '';
  let last: Glyph | undefined;
  let spaced = false;
  for (const glyph of glyphs) {
    const blank = glyph.text.trim() === '';
    if (!blank && last !== undefined && isSpace(last, glyph, spaced, apart)) text += ' ';
    if (!blank) text += glyph.text;
    spaced = blank || (glyph.spaced && blank);
    if (!blank) last = glyph;
  }
  return normalise(text).text;
}

function isSpace(last: Glyph, next: Glyph, blankBetween: boolean, apart: number): boolean {
  const em = Math.max(last.size, next.size);
  const gap = gapOf(last, next) / em;
  if (apart > 0) return gap > apart * 1.6 && gap > apart + 0.12;
  return blankBetween || gap > 0.2 || (next.spaced && gap > 0.06);
}

/** The usual gap between letters in ems where a line is letter-spaced, else 0. */
function letterSpacing(letters: readonly Glyph[]): number {
  if (letters.length < 4) return 0;
  const gaps = letters.slice(1).map((next, at) => {
    const last = letters[at] ?? next;
    return gapOf(last, next) / Math.max(last.size, next.size);
  });
  const sorted = gaps.toSorted((a, b) => a - b);
  const smallest = sorted[Math.floor(sorted.length * 0.1)] ?? 0;
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return smallest > 0.1 ? median : 0;
}

function gapOf(last: Glyph, next: Glyph): number {
  return Math.max(next.x0 - last.x1, last.x0 - next.x1);
}
