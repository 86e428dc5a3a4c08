import type { Box } from '../pdfium/box.ts';
import type { PdfCharacter } from '../pdfium/characters.ts';
import type { PdfPage } from '../pdfium/file.ts';
import { withBullets } from './bullets.ts';
import type { Dot, Glyph } from './glyph.ts';

export interface PageGlyphs {
  /** The glyphs that run left to right first, then each turned direction, all in pdfium's order. */
  readonly directions: readonly (readonly Glyph[])[];
  /** Characters left out because they cannot be seen. */
  readonly hidden: number;
  /** Characters that can be seen but not read. */
  readonly lost: number;
  /** The text is only what a scanner recognised under a picture. */
  readonly recognised: boolean;
}

/**
 * Collects the glyphs of a page that can be seen. Leaves out characters drawn without ink, with no size, off the
 * page, or in the colour behind them. Where all text of a page lies without ink under a picture, it is the text of
 * a scan and is kept.
 */
export function collectVisibleGlyphs(page: PdfPage): PageGlyphs {
  const inked = page.characters.filter(({ text }) => text.trim() !== '');
  const recognised = page.hasImage && inked.length > 0 && inked.every(({ invisible }) => invisible);
  const { characters } = page;
  const seen = characters.filter(
    (character) => character.text.trim() === '' || isVisible(character, page, recognised),
  );
  const angles = [...new Set(seen.map(({ angle }) => angle))].toSorted((a, b) => a - b);
  return {
    directions: angles.map((angle) => {
      const glyphs = seen
        .filter((character) => character.angle === angle)
        .map((character) => levelGlyph(character, page));
      return angle === 0
        ? withBullets(
            glyphs,
            page.dots.map((dot) => levelDot(dot, page)),
          )
        : glyphs;
    }),
    hidden: countLetters(characters) - countLetters(seen),
    lost: countLostLetters(seen.filter((character) => isVisible(character, page, recognised))),
    recognised,
  };
}

/** Counts the letters that cannot be read. Shapes that all stand apart from the letters beside them are icons. */
function countLostLetters(characters: readonly PdfCharacter[]): number {
  const touches = (one: PdfCharacter | undefined, other: PdfCharacter | undefined) =>
    one !== undefined &&
    other !== undefined &&
    one.origin.y === other.origin.y &&
    Math.abs(other.left - one.right) < one.size * 0.12;
  const lost = [...characters.entries()].filter(([, character]) => character.lost);
  const areLetters = lost.some(
    ([at, character]) => touches(characters[at - 1], character) || touches(character, characters[at + 1]),
  );
  return areLetters ? lost.length : 0;
}

/** Counts the letters of characters: a ligature holds several. */
function countLetters(characters: readonly PdfCharacter[]): number {
  return characters.reduce((sum, { text }) => sum + text.length, 0);
}

function isVisible(character: PdfCharacter, page: PdfPage, recognised: boolean): boolean {
  const { bounds } = page;
  const x = (character.left + character.right) / 2;
  const onPage =
    x >= bounds.left &&
    x <= bounds.right &&
    character.origin.y >= bounds.bottom &&
    character.origin.y <= bounds.top;
  if (!onPage || character.size < MIN_SIZE_PT) return false;
  if (character.invisible) return recognised;
  const faint = character.brightness > MAX_SURE_BRIGHTNESS || character.opacity < 32;
  return !faint || page.hasInk(character);
}

/** Points. The smallest print that people use is 4; 1 is a speck. */
const MIN_SIZE_PT = 1.5;
/** Brighter fills may be white on white, so the painted page decides. 0 to 255. */
const MAX_SURE_BRIGHTNESS = 225;

function levelDot({ left, right, bottom, top }: Box, { bounds }: PdfPage): Dot {
  return { x0: left - bounds.left, x1: right - bounds.left, y: bounds.top - (bottom + top) / 2 };
}

function levelGlyph(character: PdfCharacter, page: PdfPage): Glyph {
  const { text, spaced, left, right, bottom, top, origin, size, bold, italic } = character;
  const rest = { text, spaced, size, bold, italic };
  const { bounds } = page;
  switch (character.angle) {
    case 90:
      return { ...rest, x0: bottom - bounds.bottom, x1: top - bounds.bottom, y: origin.x - bounds.left };
    case 180:
      return { ...rest, x0: bounds.right - right, x1: bounds.right - left, y: origin.y - bounds.bottom };
    case 270:
      return { ...rest, x0: bounds.top - top, x1: bounds.top - bottom, y: bounds.right - origin.x };
    default:
      return { ...rest, x0: left - bounds.left, x1: right - bounds.left, y: bounds.top - origin.y };
  }
}
