import type { Box, Point } from './box.ts';
import type { Pdfium, Scratch } from './pdfium.ts';
import { readRectangle, SCRATCH_BYTES } from './pdfium.ts';

interface TextStyle {
  /** Degrees anticlockwise, a multiple of 90. */
  readonly angle: number;
  /** Points on the page, scaling included. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Brightness of the fill from 0 (black) to 255 (white), and its opacity from 0 to 255. */
  readonly brightness: number;
  readonly opacity: number;
  /** Its font's name; bitmap fonts have none. */
  readonly font: string;
  /** Drawn in the mode without ink, as scanners put recognised text under the picture. */
  readonly invisible: boolean;
}

/** A glyph on the page and the text it stands for: the ligature "fi" is two characters. */
export interface PdfCharacter extends Box, TextStyle {
  readonly text: string;
  /** The font does not say which letter this shape is; its text is empty. */
  readonly lost: boolean;
  /** Its number in the font where that does not say which letter it is, or else its code point. */
  readonly code: number;
  /** pdfium sees a space or a line end before it. */
  readonly spaced: boolean;
  /** The pen position, on the baseline. */
  readonly origin: Point;
}

/** Reads the characters of a page in pdfium's order, blanks included. */
export function readCharacters(
  pdfium: Pdfium,
  text: number,
  scratch: Scratch,
  blanks: ReadonlyMap<number, Point>,
): PdfCharacter[] {
  const styles = new Map<number, TextStyle>();
  const characters: PdfCharacter[] = [];
  let spaced = false;
  let before = 0;
  const count = pdfium.call('FPDFText_CountChars', text);
  for (let at = 0; at < count; at += 1) {
    if (pdfium.call('FPDFText_IsGenerated', text, at) === 1) {
      spaced = true;
      continue;
    }
    const object = pdfium.call('FPDFText_GetTextObject', text, at);
    const blank = object === before ? undefined : blanks.get(before);
    const preceding = characters.at(-1);
    if (blank && preceding)
      characters.push({ ...preceding, text: ' ', lost: false, left: blank.x, right: blank.x, origin: blank });
    before = object;
    const style = styles.get(object) ?? readTextStyle(pdfium, object, text, at, scratch);
    styles.set(object, style);
    const code = pdfium.call('FPDFText_GetUnicode', text, at);
    const lost = pdfium.call('FPDFText_HasUnicodeMapError', text, at) === 1;
    const letter = lost ? '' : characterOf(code);
    pdfium.call('FPDFText_GetCharOrigin', text, at, scratch.pointer, scratch.pointer + 8);
    const origin = { x: scratch.double(0), y: scratch.double(1) };
    const last = characters.at(-1);
    if (last !== undefined && last.origin.x === origin.x && last.origin.y === origin.y) {
      const { left, right } = readInkBox(pdfium, text, at, scratch);
      const widened = { left: Math.min(last.left, left), right: Math.max(last.right, right) };
      characters[characters.length - 1] = { ...last, ...widened, text: last.text + letter };
    } else {
      characters.push({
        text: letter,
        lost,
        code,
        spaced,
        ...readFontBox(pdfium, text, at, scratch),
        origin,
        ...style,
      });
    }
    spaced = false;
  }
  return characters;
}

/**
 * Returns the text of a code point. pdfium gives U+0002 for a hyphen at a line's end; fonts that draw U+00AD show a
 * hyphen.
 */
function characterOf(code: number): string {
  if (code === 0x02 || code === 0xad) return '-';
  return code === 0 || code > 0x10ffff ? '' : String.fromCodePoint(code);
}

/** Reads the box from one pen position to the next, or else that of the ink, if the font does not give it. */
function readFontBox(pdfium: Pdfium, text: number, at: number, scratch: Scratch): Box {
  pdfium.call('FPDFText_GetLooseCharBox', text, at, scratch.pointer);
  const box = readRectangle(scratch);
  const isEmpty = box.right - box.left < 0.01 || box.top - box.bottom < 0.01;
  return isEmpty ? readInkBox(pdfium, text, at, scratch) : box;
}

function readInkBox(pdfium: Pdfium, text: number, at: number, scratch: Scratch): Box {
  const { pointer } = scratch;
  pdfium.call('FPDFText_GetCharBox', text, at, pointer, pointer + 8, pointer + 16, pointer + 24);
  return {
    left: scratch.double(0),
    right: scratch.double(1),
    bottom: scratch.double(2),
    top: scratch.double(3),
  };
}

function readTextStyle(
  pdfium: Pdfium,
  object: number,
  text: number,
  at: number,
  scratch: Scratch,
): TextStyle {
  const { pointer } = scratch;
  pdfium.call('FPDFText_GetMatrix', text, at, pointer);
  const [a, b, c, d] = [scratch.float(0), scratch.float(1), scratch.float(2), scratch.float(3)];
  pdfium.call('FPDFText_GetFillColor', text, at, pointer, pointer + 4, pointer + 8, pointer + 12);
  const brightness = 0.3 * scratch.integer(0) + 0.59 * scratch.integer(1) + 0.11 * scratch.integer(2);
  const opacity = scratch.integer(3);
  const name = readFontName(pdfium, object, scratch);
  const mode = object === 0 ? 0 : pdfium.call('FPDFTextObj_GetTextRenderMode', object);
  return {
    angle: (Math.round(Math.atan2(b, a) / (Math.PI / 2)) * 90 + 360) % 360,
    size: pdfium.call('FPDFText_GetFontSize', text, at) * Math.hypot(c, d),
    bold: BOLD_FONT.test(name) || mode === FILLED_AND_STROKED,
    italic: ITALIC_FONT.test(name),
    brightness,
    opacity,
    font: name,
    invisible: mode === INVISIBLE,
  };
}

/** fpdf_edit.h: FPDF_TEXTRENDERMODE_…; without a bold font, the outline of the regular one is drawn as well. */
const FILLED_AND_STROKED = 2;
const INVISIBLE = 3;

/** By the font's name: the weight that pdfium derives from stems is 640 for a regular Courier. */
const BOLD_FONT = /bold|black|heavy|demi|CMBX|SFBX|CMB10|CMCSC|-(Medi|Bd|SmBd)\b/i;
const ITALIC_FONT = /italic|oblique|slanted|CMTI|SFTI|CMSL|-(It|Ital)\b|BoldIt\b/i;

function readFontName(pdfium: Pdfium, object: number, scratch: Scratch): string {
  const font = object === 0 ? 0 : pdfium.call('FPDFTextObj_GetFont', object);
  if (font === 0) return '';
  const length = pdfium.call('FPDFFont_GetBaseFontName', font, scratch.pointer, SCRATCH_BYTES);
  return Buffer.from(scratch.bytes(Math.max(0, length - 1))).toString('latin1');
}
