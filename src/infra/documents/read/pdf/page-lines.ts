import type { SourceLine } from '../../../../resume/source.ts';
import { type ColumnHint, dividersOf, sidebarHints } from './columns/column-hints.ts';
import { type Region, splitRegions } from './columns/columns.ts';
import type { Glyph } from './glyphs/glyph.ts';
import { buildLines } from './lines/lines.ts';
import type { PlacedLine } from './lines/placed-line.ts';
import { buildTableLines } from './lines/table-lines.ts';
import type { PdfPage } from './pdfium/file.ts';
import type { Rule } from './pdfium/rules.ts';
import { groupSegments } from './segments/segments.ts';
import { cutAtTables } from './tables/ruled-tables.ts';

/** The lines of a page in reading order, and apart from them those of its sidebars at the left and in tables. */
export interface PageLines {
  readonly placed: readonly PlacedLine[];
  readonly sidebars: readonly SourceLine[];
  /** Those of a sidebar at the right that reaches the end of the page. */
  readonly rightSidebar: readonly SourceLine[];
  /** Where its sidebar is parted from the main column, for the next page. */
  readonly hints: readonly ColumnHint[];
}

/** The glyphs of a page by direction, and those of its footer. */
interface PageGlyphs {
  readonly directions: readonly (readonly Glyph[])[];
  readonly footer: ReadonlySet<Glyph>;
}

/**
 * Builds the lines of a page, 1-based, from its glyphs. `nextBlock` numbers what is read together. `hints` are
 * those of the page before.
 */
export function buildPageLines(
  page: PdfPage,
  { directions, footer }: PageGlyphs,
  number: number,
  hints: readonly ColumnHint[],
  nextBlock: () => number,
): PageLines {
  const placed: PlacedLine[] = [];
  const sidebars: SourceLine[] = [];
  const rightSidebar: SourceLine[] = [];
  const inBlock = (lines: readonly SourceLine[]) => {
    const block = nextBlock();
    return lines.map((line) => (line.block === undefined ? { ...line, block } : line));
  };
  const rules = page.rules.map((rule) => levelRule(rule, page));
  const parts = directions.flatMap((glyphs, at) =>
    cutAtTables(groupSegments(glyphs.filter((glyph) => !footer.has(glyph))), at === 0 ? rules : []),
  );
  const regions: Region[] = [];
  for (const { segments, table } of parts) {
    if (table) {
      const built = buildTableLines(table, number, inBlock);
      placed.push(...inBlock(built.lines).flatMap(placeLine));
      sidebars.push(...built.sidebars);
    } else
      for (const region of splitRegions(segments, [...hints, ...dividersOf(rules)])) {
        regions.push(region);
        const built = buildLines(region, number);
        const lines = inBlock(built.map(({ line }) => line));
        if (region.sidebar) (region.sidebar === 'left' ? sidebars : rightSidebar).push(...lines);
        else placed.push(...built.map((each, at) => ({ ...each, line: lines[at] ?? each.line })));
      }
  }
  const last = footer.size > 0 ? buildLines({ segments: groupSegments([...footer]) }, number) : [];
  const lines = inBlock(last.map(({ line }) => line));
  placed.push(...last.map((each, at) => ({ ...each, line: lines[at] ?? each.line })));
  return { placed, sidebars, rightSidebar, hints: sidebarHints(regions) };
}

/** Turns a rule into the frame of the glyphs. */
function levelRule({ isLevel, at, from, to }: Rule, { bounds }: PdfPage): Rule {
  return isLevel
    ? { isLevel, at: bounds.top - at, from: from - bounds.left, to: to - bounds.left }
    : { isLevel, at: at - bounds.left, from: bounds.top - to, to: bounds.top - from };
}

function placeLine(line: SourceLine): PlacedLine[] {
  if (!line.origin || !('box' in line.origin)) return [];
  const [x0, , x1, y] = line.origin.box;
  return [{ line, x0, x1, y }];
}
