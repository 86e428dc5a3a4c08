import type { Box } from './box.ts';
import type { Pdfium } from './pdfium.ts';

/** Paints the page in grey, one pixel a point, on the first call. True for a box with ink in it. */
export function createInkProbe(
  pdfium: Pdfium,
  document: number,
  index: number,
  bounds: Box,
): (box: Box) => boolean {
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

const PIXELS_PER_POINT = 1;

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
