import type { Box, Point } from './box.ts';
import type { Outline } from './outlines.ts';
import type { Pdfium, Scratch } from './pdfium.ts';
import { type Rule, readRules } from './rules.ts';

/** What is on a page besides the characters that pdfium finds. */
export interface PageObjects {
  /** The positions of blanks, by the text object that each follows on the page. */
  readonly blanks: ReadonlyMap<number, Point>;
  /** Small round or square shapes, among them bullets that are drawn instead of written. */
  readonly dots: readonly Box[];
  /** Shapes with as many corners and curves as letters have. */
  readonly outlines: readonly Outline[];
  /** Level and upright lines, as between the cells of a table. */
  readonly rules: readonly Rule[];
  readonly hasImage: boolean;
}

/**
 * Reads each object of a page. pdfium's text leaves out text objects without ink, which are the blanks of a page
 * drawn letter by letter. Counts a form as a picture, because it may hold one.
 */
export function readObjects(pdfium: Pdfium, page: number, scratch: Scratch): PageObjects {
  const blanks = new Map<number, Point>();
  const dots: Box[] = [];
  const outlines: Outline[] = [];
  const rules: Rule[] = [];
  let hasImage = false;
  let before = 0;
  const count = Math.min(pdfium.call('FPDFPage_CountObjects', page), MAX_OBJECTS);
  for (let at = 0; at < count; at += 1) {
    const object = pdfium.call('FPDFPage_GetObject', page, at);
    const type = pdfium.call('FPDFPageObj_GetType', object);
    hasImage ||= type === IMAGE || type === FORM;
    if (type === TEXT) {
      const box = boundsOf(pdfium, object, scratch);
      if (box.right - box.left > 0.01) before = object;
      else if (!blanks.has(before) && pdfium.call('FPDFPageObj_GetMatrix', object, scratch.pointer) === 1)
        blanks.set(before, { x: scratch.float(4), y: scratch.float(5) });
    } else if (type === PATH) {
      const segments = pdfium.call('FPDFPath_CountSegments', object);
      const box = boundsOf(pdfium, object, scratch);
      if (isDot(box) && dots.length < MAX_DOTS) dots.push(box);
      else if (segments >= MIN_OUTLINE_SEGMENTS && outlines.length < MAX_OUTLINES)
        outlines.push({ ...box, segments });
      if (rules.length < MAX_RULES) rules.push(...readRules(pdfium, object, scratch));
    }
  }
  return { blanks, dots, outlines, rules, hasImage };
}

/** fpdf_edit.h: FPDF_PAGEOBJ_… */
const TEXT = 1;
const PATH = 2;
const IMAGE = 3;
const FORM = 5;
const MAX_OBJECTS = 100_000;
const MAX_DOTS = 500;
const MIN_OUTLINE_SEGMENTS = 20;
const MAX_OUTLINES = 500;
/** A page with more lines is a drawing. */
const MAX_RULES = 2_000;

function boundsOf(pdfium: Pdfium, object: number, scratch: Scratch): Box {
  const { pointer } = scratch;
  pdfium.call('FPDFPageObj_GetBounds', object, pointer, pointer + 4, pointer + 8, pointer + 12);
  return {
    left: scratch.float(0),
    bottom: scratch.float(1),
    right: scratch.float(2),
    top: scratch.float(3),
  };
}

/** True for a box as wide as it is high, and no larger than a bullet beside large print. Sizes in points. */
function isDot(box: Box): boolean {
  const [width, height] = [box.right - box.left, box.top - box.bottom];
  return width > 1 && width < 8 && Math.abs(width - height) < 0.5;
}
