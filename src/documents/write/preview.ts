import { PDFiumLibrary } from '@hyzyla/pdfium';
import { encode } from 'fast-png';

/** Pixels: a chat shows a picture at up to about half of this, and twice that for screens of double density. */
const WIDTH = 1200;

/** A PNG of a PDF's first page, in greys and colours as the page has them, without transparency. */
export async function drawPreview(pdf: Uint8Array): Promise<Uint8Array> {
  library ??= PDFiumLibrary.init();
  const document = await (await library).loadDocument(pdf);
  try {
    const page = document.getPage(0);
    const scale = WIDTH / page.getOriginalSize().originalWidth;
    const { width, height, data } = await page.render({ scale, render: 'bitmap' });
    return encode({ width, height, channels: 3, depth: 8, data: withoutAlpha(data) });
  } finally {
    document.destroy();
  }
}

let library: Promise<PDFiumLibrary> | undefined;

/** A page is opaque; three channels instead of four make the picture smaller. */
function withoutAlpha(rgba: Uint8Array): Uint8Array {
  const rgb = new Uint8Array((rgba.length / 4) * 3);
  for (let from = 0, to = 0; from < rgba.length; from += 4, to += 3) {
    rgb[to] = rgba[from] ?? 0;
    rgb[to + 1] = rgba[from + 1] ?? 0;
    rgb[to + 2] = rgba[from + 2] ?? 0;
  }
  return rgb;
}
