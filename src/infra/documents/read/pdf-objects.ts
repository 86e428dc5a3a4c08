import type { Box, Point } from './pdf-box.ts';
import type { Pdfium, Scratch } from './pdfium.ts';

/** What a page holds besides the characters that pdfium finds on it. */
export interface PageObjects {
  /** Where a blank stands, by the text object that it follows on the page. */
  readonly blanks: ReadonlyMap<number, Point>;
  /** Small round or square shapes: bullets that are drawn and not written, among others. */
  readonly dots: readonly Box[];
  readonly hasImage: boolean;
}

/**
 * Looks at each object of a page. pdfium's text leaves out the text objects that leave no ink, which are the
 * blanks of a page that draws letter by letter. Pictures inside forms count as pictures.
 */
export function readObjects(pdfium: Pdfium, page: number, scratch: Scratch): PageObjects {
  const blanks = new Map<number, Point>();
  const dots: Box[] = [];
  let hasImage = false;
  let before = 0;
  const count = Math.min(pdfium.call('FPDFPage_CountObjects', page), MOST_OBJECTS);
  for (let at = 0; at < count; at += 1) {
    const object = pdfium.call('FPDFPage_GetObject', page, at);
    const type = pdfium.call('FPDFPageObj_GetType', object);
    hasImage ||= type === IMAGE || type === FORM;
    if (type === TEXT) {
      const box = boundsOf(pdfium, object, scratch);
      if (box.right - box.left > 0.01) before = object;
      else if (!blanks.has(before) && pdfium.call('FPDFPageObj_GetMatrix', object, scratch.pointer) === 1)
        blanks.set(before, { x: scratch.float(4), y: scratch.float(5) });
    } else if (type === PATH && dots.length < MOST_DOTS) {
      const box = boundsOf(pdfium, object, scratch);
      if (isDot(box)) dots.push(box);
    }
  }
  return { blanks, dots, hasImage };
}

/** fpdf_edit.h: FPDF_PAGEOBJ_… */
const TEXT = 1;
const PATH = 2;
const IMAGE = 3;
const FORM = 5;
const MOST_OBJECTS = 100_000;
const MOST_DOTS = 500;

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

/** In points: as wide as high, and no larger than a bullet beside large print. */
function isDot(box: Box): boolean {
  const [width, height] = [box.right - box.left, box.top - box.bottom];
  return width > 1 && width < 8 && Math.abs(width - height) < 0.5;
}
