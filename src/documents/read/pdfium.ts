import { PDFiumModule } from '@hyzyla/pdfium';
import { z } from 'zod';
import { Refusal } from './refusal.ts';

/** In points from the page's lower left corner. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

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
  /** Drawn in the mode that leaves no ink, as scanners put their recognised text under the picture. */
  readonly invisible: boolean;
}

/** A glyph that the page holds, and what it stands for: "fi" is two characters. */
export interface PdfCharacter extends Box, TextStyle {
  readonly text: string;
  /** pdfium sees a space or a line end before it. */
  readonly spaced: boolean;
  /** Where the pen stood: on the baseline. */
  readonly origin: { readonly x: number; readonly y: number };
}

export interface PdfLink extends Box {
  readonly target: string;
}

export interface PdfPage {
  readonly bounds: Box;
  readonly hasImage: boolean;
  readonly characters: readonly PdfCharacter[];
  readonly links: readonly PdfLink[];
  /** Whether something can be seen in the box when the page is painted, which happens on first use. */
  hasInk(box: Box): boolean;
}

export interface Pdf {
  readonly pages: number;
  readonly encrypted: boolean;
  page(index: number): PdfPage;
  close(): void;
}

/**
 * Opens a PDF with pdfium, whose C functions are called as its header describes them: the wrapper around it
 * gives a page's text and nothing about where it stands. Throws a Refusal for what does not open.
 */
export async function openPdf(bytes: Uint8Array): Promise<Pdf> {
  const pdfium = await loaded();
  const buffer = pdfium.malloc(bytes.length);
  pdfium.memory().set(bytes, buffer);
  const document = pdfium.call('FPDF_LoadMemDocument', buffer, bytes.length, 0);
  if (document === 0) {
    pdfium.free(buffer);
    throw PASSWORD_ERRORS.has(pdfium.call('FPDF_GetLastError'))
      ? new Refusal('document_encrypted', 'the PDF needs a password')
      : new Refusal('document_damaged', 'the PDF cannot be opened');
  }
  return {
    pages: pdfium.call('FPDF_GetPageCount', document),
    encrypted: pdfium.call('FPDF_GetSecurityHandlerRevision', document) !== -1,
    page: (index) => readPage(pdfium, document, index),
    close() {
      pdfium.call('FPDF_CloseDocument', document);
      pdfium.free(buffer);
    },
  };
}

/** fpdfview.h: FPDF_ERR_PASSWORD, FPDF_ERR_SECURITY. */
const PASSWORD_ERRORS = new Set([4, 5]);

/** pdfium's C functions and memory. Pointers and handles are numbers; 0 is none. */
interface Pdfium {
  call(name: string, ...args: number[]): number;
  malloc(size: number): number;
  free(pointer: number): void;
  /** The whole memory. Views die when it grows, so ask again after each call. */
  memory(): Uint8Array;
}

const RawModule = z.record(z.string(), z.unknown());
const RawFunction = z.custom<(...args: number[]) => unknown>((value) => typeof value === 'function');

let loading: Promise<Pdfium> | undefined;

function loaded(): Promise<Pdfium> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Pdfium> {
  const module = await PDFiumModule({});
  const raw = RawModule.parse({ ...module });
  const functions = new Map<string, (...args: number[]) => unknown>();
  const pdfium: Pdfium = {
    call(name, ...args) {
      const known = functions.get(name) ?? RawFunction.parse(raw[`_${name}`]);
      functions.set(name, known);
      return Number(known(...args));
    },
    malloc: (size) => module.wasmExports.malloc(size),
    free: (pointer) => module.wasmExports.free(pointer),
    memory: () => module.HEAPU8,
  };
  pdfium.call('FPDF_InitLibrary');
  return pdfium;
}

/** A piece of pdfium's memory for the values that its functions hand out through pointers. */
interface Scratch {
  readonly pointer: number;
  float(index: number): number;
  double(index: number): number;
  integer(index: number): number;
  bytes(length: number): Uint8Array;
}

const SCRATCH_BYTES = 4096;

function scratchOf(pdfium: Pdfium): Scratch {
  const pointer = pdfium.malloc(SCRATCH_BYTES);
  const view = () => new DataView(pdfium.memory().buffer, pointer, SCRATCH_BYTES);
  return {
    pointer,
    float: (index) => view().getFloat32(index * 4, true),
    double: (index) => view().getFloat64(index * 8, true),
    integer: (index) => view().getUint32(index * 4, true),
    bytes: (length) => pdfium.memory().slice(pointer, pointer + Math.min(length, SCRATCH_BYTES)),
  };
}

function readPage(pdfium: Pdfium, document: number, index: number): PdfPage {
  const page = pdfium.call('FPDF_LoadPage', document, index);
  if (page === 0) return EMPTY_PAGE;
  const scratch = scratchOf(pdfium);
  const text = pdfium.call('FPDFText_LoadPage', page);
  try {
    pdfium.call('FPDF_GetPageBoundingBox', page, scratch.pointer);
    const bounds = {
      left: scratch.float(0),
      top: scratch.float(1),
      right: scratch.float(2),
      bottom: scratch.float(3),
    };
    return {
      bounds,
      hasImage: hasImage(pdfium, page),
      characters: text === 0 ? [] : readCharacters(pdfium, text, scratch),
      links: readLinks(pdfium, document, page, scratch),
      hasInk: inkOf(pdfium, document, index, bounds),
    };
  } finally {
    if (text !== 0) pdfium.call('FPDFText_ClosePage', text);
    pdfium.call('FPDF_ClosePage', page);
    pdfium.free(scratch.pointer);
  }
}

const EMPTY_PAGE: PdfPage = {
  bounds: { left: 0, right: 0, bottom: 0, top: 0 },
  hasImage: false,
  characters: [],
  links: [],
  hasInk: () => true,
};

function readCharacters(pdfium: Pdfium, text: number, scratch: Scratch): PdfCharacter[] {
  const styles = new Map<number, TextStyle>();
  const characters: PdfCharacter[] = [];
  let spaced = false;
  const count = pdfium.call('FPDFText_CountChars', text);
  for (let at = 0; at < count; at += 1) {
    if (pdfium.call('FPDFText_IsGenerated', text, at) === 1) {
      spaced = true;
      continue;
    }
    const object = pdfium.call('FPDFText_GetTextObject', text, at);
    const style = styles.get(object) ?? textStyle(pdfium, object, text, at, scratch);
    styles.set(object, style);
    const letter = characterOf(pdfium.call('FPDFText_GetUnicode', text, at));
    pdfium.call('FPDFText_GetCharOrigin', text, at, scratch.pointer, scratch.pointer + 8);
    const origin = { x: scratch.double(0), y: scratch.double(1) };
    const last = characters.at(-1);
    if (last !== undefined && last.origin.x === origin.x && last.origin.y === origin.y) {
      const { left, right } = inkBox(pdfium, text, at, scratch);
      const widened = { left: Math.min(last.left, left), right: Math.max(last.right, right) };
      characters[characters.length - 1] = { ...last, ...widened, text: last.text + letter };
    } else {
      characters.push({ text: letter, spaced, ...fontBox(pdfium, text, at, scratch), origin, ...style });
    }
    spaced = false;
  }
  return characters;
}

/** pdfium puts U+0002 for a hyphen that ends a line; fonts that draw U+00AD show a hyphen. */
function characterOf(code: number): string {
  if (code === 0x02 || code === 0xad) return '-';
  return code === 0 || code > 0x10ffff ? '' : String.fromCodePoint(code);
}

/** From one pen position to the next, where the font tells; else the box of the ink. */
function fontBox(pdfium: Pdfium, text: number, at: number, scratch: Scratch): Box {
  pdfium.call('FPDFText_GetLooseCharBox', text, at, scratch.pointer);
  const box = {
    left: scratch.float(0),
    top: scratch.float(1),
    right: scratch.float(2),
    bottom: scratch.float(3),
  };
  const isEmpty = box.right - box.left < 0.01 || box.top - box.bottom < 0.01;
  return isEmpty ? inkBox(pdfium, text, at, scratch) : box;
}

function inkBox(pdfium: Pdfium, text: number, at: number, scratch: Scratch): Box {
  const { pointer } = scratch;
  pdfium.call('FPDFText_GetCharBox', text, at, pointer, pointer + 8, pointer + 16, pointer + 24);
  return {
    left: scratch.double(0),
    right: scratch.double(1),
    bottom: scratch.double(2),
    top: scratch.double(3),
  };
}

function textStyle(pdfium: Pdfium, object: number, text: number, at: number, scratch: Scratch): TextStyle {
  const { pointer } = scratch;
  pdfium.call('FPDFText_GetMatrix', text, at, pointer);
  const [a, b, c, d] = [scratch.float(0), scratch.float(1), scratch.float(2), scratch.float(3)];
  pdfium.call('FPDFText_GetFillColor', text, at, pointer, pointer + 4, pointer + 8, pointer + 12);
  const brightness = 0.3 * scratch.integer(0) + 0.59 * scratch.integer(1) + 0.11 * scratch.integer(2);
  const opacity = scratch.integer(3);
  const name = fontName(pdfium, object, scratch);
  return {
    angle: (Math.round(Math.atan2(b, a) / (Math.PI / 2)) * 90 + 360) % 360,
    size: pdfium.call('FPDFText_GetFontSize', text, at) * Math.hypot(c, d),
    bold: BOLD_FONT.test(name),
    italic: ITALIC_FONT.test(name),
    brightness,
    opacity,
    invisible: object !== 0 && pdfium.call('FPDFTextObj_GetTextRenderMode', object) === 3,
  };
}

/** By the font's name: the weight that pdfium derives from stems is 640 for a regular Courier. */
const BOLD_FONT = /bold|black|heavy|demi|CMBX|SFBX|CMB10|CMCSC|-(Medi|Bd|SmBd)\b/i;
const ITALIC_FONT = /italic|oblique|slanted|CMTI|SFTI|CMSL|-(It|Ital)\b|BoldIt\b/i;

function fontName(pdfium: Pdfium, object: number, scratch: Scratch): string {
  const font = object === 0 ? 0 : pdfium.call('FPDFTextObj_GetFont', object);
  if (font === 0) return '';
  const length = pdfium.call('FPDFFont_GetBaseFontName', font, scratch.pointer, SCRATCH_BYTES);
  return Buffer.from(scratch.bytes(length)).toString('latin1');
}

/** fpdf_edit.h: FPDF_PAGEOBJ_IMAGE, FPDF_PAGEOBJ_FORM. Pictures inside forms count as well. */
function hasImage(pdfium: Pdfium, page: number): boolean {
  const count = Math.min(pdfium.call('FPDFPage_CountObjects', page), 10_000);
  for (let at = 0; at < count; at += 1) {
    const type = pdfium.call('FPDFPageObj_GetType', pdfium.call('FPDFPage_GetObject', page, at));
    if (type === 3 || type === 5) return true;
  }
  return false;
}

function readLinks(pdfium: Pdfium, document: number, page: number, scratch: Scratch): PdfLink[] {
  const links: PdfLink[] = [];
  const { pointer } = scratch;
  new DataView(pdfium.memory().buffer).setInt32(pointer, 0, true);
  while (links.length < 200 && pdfium.call('FPDFLink_Enumerate', page, pointer, pointer + 4) === 1) {
    const position = scratch.integer(0);
    const link = scratch.integer(1);
    const action = pdfium.call('FPDFLink_GetAction', link);
    const length =
      action === 0
        ? 0
        : pdfium.call('FPDFAction_GetURIPath', document, action, pointer + 64, SCRATCH_BYTES - 64);
    const target = Buffer.from(scratch.bytes(64 + length).subarray(64))
      .toString('latin1')
      .replace(/\0.*$/s, '');
    const placed = pdfium.call('FPDFLink_GetAnnotRect', link, pointer + 16) === 1;
    const rect = {
      left: scratch.float(4),
      top: scratch.float(5),
      right: scratch.float(6),
      bottom: scratch.float(7),
    };
    if (placed && target !== '') links.push({ target, ...rect });
    new DataView(pdfium.memory().buffer).setInt32(pointer, position, true);
  }
  return links;
}

/** Paints the page in grey at two pixels a point on the first question, and answers from the pixels. */
function inkOf(pdfium: Pdfium, document: number, index: number, bounds: Box): (box: Box) => boolean {
  let painted: Painting | undefined;
  return (box) => {
    painted ??= paint(pdfium, document, index, bounds);
    return painted.contrast(box) > 24;
  };
}

interface Painting {
  /** Brightest less darkest pixel inside a box, 0 to 255. */
  contrast(box: Box): number;
}

const PIXELS_PER_POINT = 2;

function paint(pdfium: Pdfium, document: number, index: number, bounds: Box): Painting {
  const width = Math.ceil((bounds.right - bounds.left) * PIXELS_PER_POINT);
  const height = Math.ceil((bounds.top - bounds.bottom) * PIXELS_PER_POINT);
  if (width * height > MAX_PIXELS) return { contrast: () => 255 };
  const page = pdfium.call('FPDF_LoadPage', document, index);
  pdfium.call('FPDFPage_SetRotation', page, 0);
  const bitmap = pdfium.call('FPDFBitmap_Create', width, height, 0);
  pdfium.call('FPDFBitmap_FillRect', bitmap, 0, 0, width, height, 0xffffffff);
  pdfium.call('FPDF_RenderPageBitmap', bitmap, page, 0, 0, width, height, 0, GREYSCALE);
  const stride = pdfium.call('FPDFBitmap_GetStride', bitmap);
  const start = pdfium.call('FPDFBitmap_GetBuffer', bitmap);
  const pixels = pdfium.memory().slice(start, start + stride * height);
  pdfium.call('FPDFBitmap_Destroy', bitmap);
  pdfium.call('FPDF_ClosePage', page);
  return {
    contrast(box) {
      const row = (y: number) => Math.floor((bounds.top - y) * PIXELS_PER_POINT);
      const column = (x: number) => Math.floor((x - bounds.left) * PIXELS_PER_POINT);
      let darkest = 255;
      let brightest = 0;
      for (let y = Math.max(0, row(box.top)); y <= Math.min(height - 1, row(box.bottom)); y += 1)
        for (let x = Math.max(0, column(box.left)); x <= Math.min(width - 1, column(box.right)); x += 1) {
          const pixel = pixels[y * stride + x * 4] ?? 255;
          darkest = Math.min(darkest, pixel);
          brightest = Math.max(brightest, pixel);
        }
      return Math.max(0, brightest - darkest);
    },
  };
}

/** fpdfview.h: FPDF_GRAYSCALE. A page of 20 by 20 inches has 8 million pixels at this scale. */
const GREYSCALE = 0x08;
const MAX_PIXELS = 9_000_000;
