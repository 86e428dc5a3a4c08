import type { SourceLine } from '../../resume/source.ts';
import { caps } from '../caps.ts';
import { regionsOf } from './pdf-columns.ts';
import { openPdf } from './pdf-file.ts';
import { visibleGlyphs } from './pdf-glyphs.ts';
import { unhyphenate } from './pdf-hyphens.ts';
import { linesOf } from './pdf-lines.ts';
import { segmentsOf } from './pdf-segments.ts';
import type { Reading } from './reading.ts';

/** Reads a PDF column by column, from where its characters stand on the page. */
export async function readPdf(bytes: Uint8Array): Promise<Reading> {
  const pdf = await openPdf(bytes);
  try {
    const count = Math.min(pdf.pages, caps.pages);
    const lines: SourceLine[] = [];
    let hidden = 0;
    let lost = 0;
    let characters = 0;
    let pictures = 0;
    let recognised = false;
    for (let index = 0; index < count && characters <= caps.characters; index += 1) {
      const page = pdf.page(index);
      const glyphs = visibleGlyphs(page);
      const placed = glyphs.directions
        .flatMap((direction) => regionsOf(segmentsOf(direction)))
        .flatMap((region) => linesOf(region, index + 1));
      const pageLines = placed.map(({ line }) => line);
      lines.push(...pageLines);
      hidden += glyphs.hidden;
      lost += glyphs.lost;
      characters += page.characters.length;
      pictures += page.hasImage ? 1 : 0;
      recognised ||= glyphs.recognised;
    }
    const scan =
      recognised || (pictures > 0 && lines.reduce((sum, { text }) => sum + text.length, 0) < 20 * count);
    return {
      lines: unhyphenate(lines),
      reader: 'pdfium',
      hidden,
      lost,
      encrypted: pdf.encrypted,
      scan,
      pagesCutFrom: pdf.pages > count ? pdf.pages : null,
    };
  } finally {
    pdf.close();
  }
}
