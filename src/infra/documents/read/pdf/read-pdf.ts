import type { SourceLine } from '../../../../resume/source.ts';
import { withContacts } from '../common/links.ts';
import { READ_LIMITS } from '../common/read-limits.ts';
import type { Reading } from '../common/reading.ts';
import { splitRegions } from './columns.ts';
import type { PdfPage } from './file.ts';
import { openPdf } from './file.ts';
import { unhyphenate } from './hyphens.ts';
import type { PlacedLine } from './lines.ts';
import { buildLines } from './lines.ts';
import { groupSegments } from './segments.ts';
import { collectVisibleGlyphs } from './visible-glyphs.ts';

/** Reads a PDF column by column, from the positions of its characters. */
export async function readPdf(bytes: Uint8Array): Promise<Reading> {
  const pdf = await openPdf(bytes);
  try {
    const count = Math.min(pdf.pages, READ_LIMITS.pages);
    const lines: SourceLine[] = [];
    let hidden = 0;
    let lost = 0;
    let characters = 0;
    let pictures = 0;
    let recognised = false;
    const targets: string[] = [];
    let contactsFrom = 1;
    for (let index = 0; index < count && characters <= READ_LIMITS.characters; index += 1) {
      const page = pdf.page(index);
      const glyphs = collectVisibleGlyphs(page);
      const placed = glyphs.directions
        .flatMap((direction) => splitRegions(groupSegments(direction)))
        .flatMap((region) => buildLines(region, index + 1));
      const pageLines = placed.map(({ line }) => line);
      lines.push(...pageLines);
      hidden += glyphs.hidden;
      lost += glyphs.lost;
      characters += page.characters.length;
      pictures += page.hasImage ? 1 : 0;
      recognised ||= glyphs.recognised;
      targets.push(...page.links.map(({ target }) => target));
      if (index === 0) contactsFrom = findLinkedLine(placed, page) + 1;
    }
    const scan =
      recognised || (pictures > 0 && lines.reduce((sum, { text }) => sum + text.length, 0) < 20 * count);
    return {
      lines: unhyphenate(withContacts(lines, targets, contactsFrom)),
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

/** Finds the first line of a page with a link on it, or else the first line. */
function findLinkedLine(lines: readonly PlacedLine[], { bounds, links }: PdfPage): number {
  const at = lines.findIndex(({ y }) =>
    links.some(({ top, bottom }) => y > bounds.top - top && y <= bounds.top - bottom),
  );
  return Math.max(0, at);
}
