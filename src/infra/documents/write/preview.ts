import { loadPdfium, type Pdfium } from '../read/pdf/pdfium/pdfium.ts';
import { encodePng } from './palette-png.ts';

/** A chat shows a picture at up to about 600 points, which are twice as many pixels on a high-density screen. */
const WIDTH_PX = 1200;

/** Draws a PDF's first page as a PNG, in colour, without transparency. */
export async function drawPreview(pdf: Uint8Array): Promise<Uint8Array> {
  const pdfium = await loadPdfium();
  const file = pdfium.malloc(pdf.length);
  pdfium.memory().set(pdf, file);
  const document = pdfium.call('FPDF_LoadMemDocument', file, pdf.length, 0);
  const page = pdfium.call('FPDF_LoadPage', document, 0);
  try {
    return drawPage(pdfium, page);
  } finally {
    pdfium.call('FPDF_ClosePage', page);
    pdfium.call('FPDF_CloseDocument', document);
    pdfium.free(file);
  }
}

/** Encodes the pixels where pdfium has drawn them: a copy of 8 MB for each document kept the collector busy. */
function drawPage(pdfium: Pdfium, page: number): Uint8Array {
  const [pageWidth, pageHeight] = ['FPDF_GetPageWidth', 'FPDF_GetPageHeight'].map((name) =>
    Math.floor(pdfium.call(name, page)),
  );
  if (!pageWidth || !pageHeight) throw new Error('the PDF has no page to draw');
  const [width, height] = [WIDTH_PX, Math.floor((pageHeight * WIDTH_PX) / pageWidth)];
  const bytes = width * height * BYTES_PER_PIXEL;
  const pixels = pdfium.malloc(bytes);
  const rowBytes = width * BYTES_PER_PIXEL;
  const bitmap = pdfium.call('FPDFBitmap_CreateEx', width, height, BGRA, pixels, rowBytes);
  try {
    pdfium.call('FPDFBitmap_FillRect', bitmap, 0, 0, width, height, 0xffffffff);
    pdfium.call('FPDF_RenderPageBitmap', bitmap, page, 0, 0, width, height, 0, RGB_ORDER);
    return encodePng({ width, height, data: pdfium.memory().subarray(pixels, pixels + bytes) });
  } finally {
    pdfium.call('FPDFBitmap_Destroy', bitmap);
    pdfium.free(pixels);
  }
}

/** fpdfview.h: FPDFBitmap_BGRA and FPDF_REVERSE_BYTE_ORDER, which make red the first byte. */
const BGRA = 4;
const RGB_ORDER = 0x10;
const BYTES_PER_PIXEL = 4;
