import { normalise } from '../../../language/normalise.ts';
import type { Glyph } from './pdf-glyph.ts';

/**
 * The text of glyphs on one line, with spaces where the page shows them. Letters set apart for looks
 * ("E X P E R I E N C E") are read as words.
 */
export function spell(glyphs: readonly Glyph[]): string {
  const inked = glyphs.filter(({ text }) => text.trim() !== '');
  const apart = letterSpacing(inked);
  const blanksPartWords = apart < SPACED || glyphs.length - inked.length < inked.length * 0.6;
  let text = '';
  let last: Glyph | undefined;
  let blank = false;
  for (const glyph of glyphs) {
    if (glyph.text.trim() === '') {
      blank = blanksPartWords;
      continue;
    }
    if (isIcon(glyph)) {
      text += '\t';
      continue;
    }
    if (last !== undefined) text += blank || isWordGap(last, glyph, apart) ? ' ' : '';
    text += glyph.text;
    blank = false;
    last = glyph;
  }
  return normalise(text).text;
}

/**
 * In ems. Letters touch, by the font's own widths and give or take kerning; words stand apart by 0.19 where
 * TeX squeezes them the most. pdfium's own guess helps where a space is tighter still.
 */
function isWordGap(last: Glyph, next: Glyph, apart: number): boolean {
  const gap = gapOf(last, next);
  if (isIdeographic(last) && isIdeographic(next)) return gap > apart * 1.6 + 0.25;
  const raised = Math.abs(last.y - next.y) > 0.5 ? 0.05 : 0;
  return gap > apart + raised + Math.max(next.spaced ? 0.07 : 0.1, apart * 0.6);
}

/** From this gap between letters on, in ems, blanks between all letters are looks. */
const SPACED = 0.12;
/** From here on three letters are a word; closer they may be three words of a letter each. */
const SPACED_FAR = 0.4;

/** The usual gap between the letters of a line in ems, 0 where they touch. */
export function letterSpacing(letters: readonly Glyph[]): number {
  if (letters.length < (letters.every(isIdeographic) ? 2 : 3)) return 0;
  const gaps = letters.slice(1).map((next, at) => gapOf(letters[at] ?? next, next));
  if (letters.length === 3 && Math.min(...gaps) < SPACED_FAR) return 0;
  return Math.max(0, gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length * 0.3)] ?? 0);
}

function gapOf(last: Glyph, next: Glyph): number {
  return Math.max(next.x0 - last.x1, last.x0 - next.x1) / Math.max(last.size, next.size);
}

/** A picture from a symbol font, which parts the items of a contact line; bullets of such fonts are known. */
function isIcon(glyph: Glyph): boolean {
  return /^[\uE000-\uF8FF\u{F0000}-\u{10FFFD}]+$/u.test(glyph.text) && normalise(glyph.text).text === '';
}

function isIdeographic(glyph: Glyph): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(glyph.text);
}
