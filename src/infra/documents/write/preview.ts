import { PDFiumLibrary } from '@hyzyla/pdfium';
import { encodePng } from './palette-png.ts';

/** A chat shows a picture at up to about 600 points, which are twice as many pixels on a high-density screen. */
const WIDTH_PX = 1200;

/** Draws a PDF's first page as a PNG, in colour, without transparency. */
export async function drawPreview(pdf: Uint8Array): Promise<Uint8Array> {
  library ??= PDFiumLibrary.init();
  const document = await (await library).loadDocument(pdf);
  try {
    const page = document.getPage(0);
    const scale = WIDTH_PX / page.getOriginalSize().originalWidth;
    return encodePng(await page.render({ scale, render: 'bitmap' }));
  } finally {
    document.destroy();
  }
}

let library: Promise<PDFiumLibrary> | undefined;
