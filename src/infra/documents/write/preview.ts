import { PDFiumLibrary } from '@hyzyla/pdfium';
import { encodePng } from './png.ts';

/** Pixels: a chat shows a picture at up to about half of this, and twice that for screens of double density. */
const WIDTH = 1200;

/** A PNG of a PDF's first page, in greys and colours as the page has them, without transparency. */
export async function drawPreview(pdf: Uint8Array): Promise<Uint8Array> {
  library ??= PDFiumLibrary.init();
  const document = await (await library).loadDocument(pdf);
  try {
    const page = document.getPage(0);
    const scale = WIDTH / page.getOriginalSize().originalWidth;
    return encodePng(await page.render({ scale, render: 'bitmap' }));
  } finally {
    document.destroy();
  }
}

let library: Promise<PDFiumLibrary> | undefined;
