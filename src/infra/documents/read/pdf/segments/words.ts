import { normalise } from '../../../../../language/normalise.ts';
import type { Glyph } from '../glyphs/glyph.ts';

/**
 * Joins glyphs on one line into text, with spaces where the page shows them. Reads letter-spaced text
 * ("E X P E R I E N C E") as words.
 */
export function joinGlyphs(glyphs: readonly Glyph[]): string {
  const inked = glyphs.filter(({ text }) => text.trim() !== '');
  const apart = letterSpacing(inked);
  const blanks = glyphs.length - inked.length;
  const blanksPartWords = apart < SPACED_EMS || blanks < inked.length * 0.6;
  const isWritten = (blanksPartWords && blanks * MAX_WORD_LETTERS > inked.length) || areSmallCapitals(inked);
  const least = isWritten ? WRITTEN_EMS : UNWRITTEN_EMS;
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
    if (last !== undefined) text += blank || isWordGap(last, glyph, apart, least) ? ' ' : '';
    text += glyph.text;
    blank = false;
    last = glyph;
  }
  // A font may draw "//" as one wide shape and name it "/", with a gap behind it.
  return normalise(text).text.replace(/(?<=https?):\/ (?=\S)/g, '://');
}

/**
 * True where a gap separates words. In ems: letters touch, give or take kerning; words are 0.19 apart where TeX
 * squeezes them most. pdfium's own guess helps where a space is tighter still. Where the spaces of a line are written,
 * a gap without one is kerning, as between the small capitals that browsers make.
 */
function isWordGap(last: Glyph, next: Glyph, apart: number, least: number): boolean {
  const gap = gapOf(last, next);
  if (isIdeographic(last) && isIdeographic(next)) return gap > apart * 1.6 + 0.25;
  const raised = Math.abs(last.y - next.y) > 0.5 ? 0.05 : 0;
  return gap > apart + raised + Math.max(next.spaced ? SEEN_EMS : least, apart * 0.6);
}

/**
 * True for small capitals that a program made of larger and smaller ones: "Teaching" in 12 and 8 points. Such
 * programs write their spaces, and have the widths of other letters.
 */
export function areSmallCapitals(inked: readonly Glyph[]): boolean {
  const sizes = new Set(inked.map(({ size }) => size));
  const [smaller = 0, larger = 0] = [...sizes].toSorted((a, b) => a - b);
  return (
    sizes.size === 2 &&
    smaller > larger * 0.6 &&
    smaller < larger * 0.9 &&
    inked.every(({ size, text }) => size === smaller || !/\p{Ll}/u.test(text)) &&
    inked.filter(({ size, text }) => size === smaller && /\p{L}/u.test(text)).length >= 2
  );
}

/** In ems, between words: where pdfium sees a space, where none is written, and where those of the line are. */
const SEEN_EMS = 0.07;
const UNWRITTEN_EMS = 0.1;
const WRITTEN_EMS = 0.32;
/** A line with fewer spaces hasn't all of them written. */
const MAX_WORD_LETTERS = 16;

/** In ems. From this gap on, blanks between all letters are letter spacing. */
const SPACED_EMS = 0.12;
/** In ems. From this gap on, three letters are one word; closer they may be three words of one letter. */
const FAR_SPACED_EMS = 0.4;

/** Measures the usual gap between the letters of a line, in ems; 0 where they touch. */
export function letterSpacing(letters: readonly Glyph[]): number {
  if (letters.length < (letters.every(isIdeographic) ? 2 : 3)) return 0;
  const gaps = letters.slice(1).map((next, at) => gapOf(letters[at] ?? next, next));
  if (letters.length === 3 && Math.min(...gaps) < FAR_SPACED_EMS) return 0;
  return Math.max(0, gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length * 0.3)] ?? 0);
}

function gapOf(last: Glyph, next: Glyph): number {
  return Math.max(next.x0 - last.x1, last.x0 - next.x1) / Math.max(last.size, next.size);
}

/**
 * True for a picture from a symbol font that separates the items of a contact line. Bullets of such fonts are letters.
 */
function isIcon(glyph: Glyph): boolean {
  return /^[\uE000-\uF8FF\u{F0000}-\u{10FFFD}]+$/u.test(glyph.text) && normalise(glyph.text).text === '';
}

function isIdeographic(glyph: Glyph): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(glyph.text);
}
