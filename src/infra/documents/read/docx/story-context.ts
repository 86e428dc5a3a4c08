import type { SourceLine } from '../../../../resume/source.ts';
import { childElements, type XmlElement } from '../common/xml.ts';
import type { DocxStyles } from './styles.ts';

/** What reading a part of a Word document needs, and what it gathers. */
export interface StoryContext {
  readonly styles: DocxStyles;
  /** The part's name in the package. */
  readonly part: string;
  readonly numbers: PartNumbers;
  readonly count: { hidden: number; blocks: number };
  /** What is read after everything else. */
  readonly sidebars: SourceLine[];
  /** Inside something with a coloured background, where white text can be read. */
  readonly onColour: boolean;
}

/** Numbers in the order of the part: of its paragraphs, the cell they are in, and of the runs in each paragraph. */
export interface PartNumbers {
  readonly paragraphs: ReadonlyMap<XmlElement, number>;
  readonly cells: ReadonlyMap<XmlElement, number>;
  readonly runs: ReadonlyMap<XmlElement, number>;
}

/** Numbers the paragraphs, cells and runs of a part, so that a line can say where it came from. */
export function numberPart(root: XmlElement): PartNumbers {
  const paragraphs = new Map<XmlElement, number>();
  const cells = new Map<XmlElement, number>();
  const runs = new Map<XmlElement, number>();
  let lastCell = -1;
  const walk = (element: XmlElement, cell: number | null, inParagraph: { runs: number } | null) => {
    for (const child of childElements(element)) {
      let [own, within] = [cell, inParagraph];
      if (child.name === 'tc') {
        lastCell += 1;
        own = lastCell;
      } else if (child.name === 'p') {
        paragraphs.set(child, paragraphs.size);
        if (own !== null) cells.set(child, own);
        within = { runs: 0 };
      } else if (child.name === 'r' && within) {
        runs.set(child, within.runs);
        within.runs += 1;
      }
      walk(child, own, within);
    }
  };
  walk(root, null, null);
  return { paragraphs, cells, runs };
}

/** Not text of the page: properties, deleted text, field instructions, and readings above characters. */
export const SKIPPED = new Set([
  'pPr',
  'rPr',
  'del',
  'moveFrom',
  'delText',
  'instrText',
  'sectPr',
  'sdtPr',
  'Fallback',
  'rt',
  'tblPr',
  'tblGrid',
  'tcPr',
  'trPr',
]);
