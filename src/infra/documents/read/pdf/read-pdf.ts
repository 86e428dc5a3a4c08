import type { Paper } from '../../../../resume/resume.ts';
import type { SourceLine } from '../../../../resume/source.ts';
import { DocumentError } from '../common/document-error.ts';
import { withContacts } from '../common/links.ts';
import { READ_LIMITS } from '../common/read-limits.ts';
import { namePaper, type Reading } from '../common/reading.ts';
import type { ColumnHint } from './columns/column-hints.ts';
import { findFooters } from './footers.ts';
import { withAccents } from './glyphs/accents.ts';
import { readLostBullets } from './glyphs/lost-bullets.ts';
import { nameLetters } from './glyphs/unnamed-letters.ts';
import { collectVisibleGlyphs } from './glyphs/visible-glyphs.ts';
import { joinPages, type ReadPage } from './join-pages.ts';
import { unhyphenate } from './lines/hyphens.ts';
import type { PlacedLine } from './lines/placed-line.ts';
import { buildPageLines } from './page-lines.ts';
import type { PdfPage } from './pdfium/file.ts';
import { openPdf } from './pdfium/file.ts';

/** Reads a PDF column by column, from the positions of its characters. */
export async function readPdf(bytes: Uint8Array): Promise<Reading> {
  const pdf = await openPdf(bytes);
  try {
    const count = Math.min(pdf.pages, READ_LIMITS.pages);
    const columns: ReadPage[] = [];
    const sidebars: SourceLine[] = [];
    let block = 0;
    let hints: readonly ColumnHint[] = [];
    let hidden = 0;
    let lost = 0;
    let characters = 0;
    let pictures = 0;
    let recognised = false;
    const targets: string[] = [];
    let contactsFrom = 1;
    const read: PdfPage[] = [];
    for (let index = 0; index < count && characters <= READ_LIMITS.characters; index += 1) {
      const page = pdf.page(index);
      read.push(page);
      characters += page.characters.length;
    }
    const named = nameLetters(read.map((page) => readLostBullets(withAccents(page.characters))));
    const pages = read.map((raw, index) => {
      const page = { ...raw, characters: named.pages[index] ?? raw.characters };
      return { page, glyphs: collectVisibleGlyphs(page) };
    });
    const footers = findFooters(pages.map(({ glyphs }) => glyphs.directions[0] ?? []));
    for (const [index, { page, glyphs }] of pages.entries()) {
      const footer = footers[index] ?? new Set();
      const built = buildPageLines(page, { ...glyphs, footer }, index + 1, hints, () => ++block);
      const { placed } = built;
      hints = built.hints;
      sidebars.push(...built.sidebars);
      columns.push({ lines: placed.map(({ line }) => line), rightSidebar: built.rightSidebar });
      hidden += glyphs.hidden;
      lost += glyphs.lost;
      pictures += page.hasImage ? 1 : 0;
      recognised ||= glyphs.recognised;
      targets.push(...page.links.map(({ target }) => target));
      if (index === 0) contactsFrom = findLinkedLine(placed, page) + 1;
    }
    const lines = joinPages(columns);
    const scan =
      recognised || (pictures > 0 && lines.reduce((sum, { text }) => sum + text.length, 0) < 20 * count);
    if (lost > characters * MAX_LOST_SHARE)
      throw new DocumentError('document_unnamed_letters', `${lost} of ${characters} characters`);
    return {
      lines: unhyphenate(withContacts([...lines, ...sidebars], targets, contactsFrom)),
      reader: 'pdfium',
      hidden,
      lost,
      guessed: named.guessed,
      encrypted: pdf.encrypted,
      scan,
      pagesCutFrom: pdf.pages > count ? pdf.pages : null,
      paper: paperOf(read[0]),
    };
  } finally {
    pdf.close();
  }
}

function paperOf(page: PdfPage | undefined): Paper | null {
  return page ? namePaper(page.bounds.right - page.bounds.left, page.bounds.top - page.bounds.bottom) : null;
}

/** Of a document's characters. With more of them missing, dates and figures are, and nothing can be trusted. */
const MAX_LOST_SHARE = 0.04;

/** Finds the first line of a page with a link on it, or else the first line. */
function findLinkedLine(lines: readonly PlacedLine[], { bounds, links }: PdfPage): number {
  const at = lines.findIndex(({ y }) =>
    links.some(({ top, bottom }) => y > bounds.top - top && y <= bounds.top - bottom),
  );
  return Math.max(0, at);
}
