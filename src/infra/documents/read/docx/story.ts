import { headingMeaning } from '../../../../resume/parse/headings/headings.ts';
import type { SourceLine } from '../../../../resume/source.ts';
import { orderColumns } from '../common/reading-order.ts';
import { joinTableRows } from '../common/table.ts';
import type { XmlElement } from '../common/xml.ts';
import { childElements, findDescendants, findElement } from '../common/xml.ts';
import { orderBoxes, type PlacedBox } from './boxes.ts';
import { readParagraph } from './paragraph.ts';
import { numberPart, SKIPPED, type StoryContext } from './story-context.ts';
import type { DocxStyles } from './styles.ts';
import { isShade } from './styles.ts';

/** The text of one part of a Word document (body, header, note …). */
export interface DocxStory {
  readonly lines: SourceLine[];
  /** Characters of hidden or white text left out. */
  readonly hidden: number;
}

/**
 * Reads every paragraph, table and text box below an element, in the order in which a person reads them: sidebars after
 * the main column. `part` is its name in the package.
 */
export function readDocxStory(root: XmlElement, part: string, styles: DocxStyles): DocxStory {
  const count = { hidden: 0, blocks: 0 };
  const sidebars: SourceLine[] = [];
  const context = { styles, part, numbers: numberPart(root), count, sidebars, onColour: false };
  const lines = readBlocks(root, context);
  return { lines: [...lines, ...sidebars], hidden: count.hidden };
}

/** Lines of the text itself, or of text boxes that float beside it. */
interface Piece {
  readonly lines: readonly SourceLine[];
  readonly floating: boolean;
}

function readBlocks(element: XmlElement, context: StoryContext): SourceLine[] {
  const result: SourceLine[] = [];
  let columns: Piece[][] = [[]];
  let boxes: PlacedBox[] = [];
  let blank = 0;
  const add = (lines: readonly SourceLine[], floating: boolean) => {
    if (lines.length > 0) columns.at(-1)?.push({ lines, floating });
  };
  const addBoxes = () => {
    const byBox = Map.groupBy(orderBoxes(boxes), ({ block }) => block);
    for (const lines of byBox.values()) add(lines, true);
    boxes = [];
  };
  for (const child of childElements(element)) {
    const read = readBlock(child, context);
    const [first, ...rest] = read.lines;
    const apart = first && blank > 0 ? { ...first, gap: (first.gap ?? 0) + blank } : first;
    if (apart) addBoxes();
    const breaks = findBreaks(child);
    if (breaks.has('column')) columns.push([]);
    add(apart ? [apart, ...rest] : [], false);
    boxes.push(...read.boxes);
    blank = child.name === 'p' && !apart ? blank + 1 : 0;
    if (breaks.has('page')) addBoxes();
    const section = child.name === 'sectPr' ? child : findElement(child, 'pPr', 'sectPr');
    if (!section) continue;
    addBoxes();
    result.push(...settle(columns, section, context));
    columns = [[]];
  }
  addBoxes();
  return [...result, ...settle(columns, undefined, context)];
}

/** The kinds of breaks in a paragraph. */
function findBreaks(child: XmlElement): ReadonlySet<string | undefined> {
  if (child.name !== 'p') return new Set();
  return new Set(findDescendants(child, 'br').map(({ attributes }) => attributes.get('type')));
}

/** Puts the columns of a section in order, and what floats beside it after everything. */
function settle(
  columns: readonly (readonly Piece[])[],
  section: XmlElement | undefined,
  context: StoryContext,
): readonly SourceLine[] {
  const headings = columns
    .flat()
    .filter(({ floating }) => !floating)
    .flatMap(({ lines }) => lines)
    .filter(isHeading);
  const largest = Math.max(0, ...columns.flat().flatMap(({ lines }) => lines.map(({ size }) => size ?? 0)));
  const isSidebar = ({ lines, floating }: Piece) =>
    floating &&
    headings.length >= MIN_MAIN_HEADINGS &&
    lines.some(isHeading) &&
    !lines.some(({ size }) => size !== undefined && size >= largest);
  const widths = childElements(findElement(section, 'cols'), 'col').map(({ attributes }) =>
    Number(attributes.get('w')),
  );
  const ordered = orderColumns(
    columns.map((pieces, at) => {
      const lines = pieces.filter((piece) => !isSidebar(piece)).flatMap((piece) => piece.lines);
      const width = widths[at];
      return { lines: columns.length > 1 ? inBlock(lines, context) : lines, ...(width ? { width } : {}) };
    }),
  );
  context.sidebars.push(
    ...columns
      .flat()
      .filter(isSidebar)
      .flatMap(({ lines }) => lines),
    ...ordered.sidebars,
  );
  return ordered.lines;
}

/** With fewer headings outside its boxes, the text is in the boxes. */
const MIN_MAIN_HEADINGS = 2;

const isHeading = ({ text }: SourceLine) => headingMeaning(text) !== null;

interface Block {
  readonly lines: readonly SourceLine[];
  readonly boxes: readonly PlacedBox[];
}

function readBlock(element: XmlElement, context: StoryContext): Block {
  if (element.name === 'p') {
    const { lines, boxes } = readParagraph(element, context);
    const placed = boxes.map(({ content, place }) => ({
      lines: inBlock(readBlocks(content, { ...context, onColour: true }), context),
      place,
    }));
    return { lines, boxes: placed };
  }
  if (element.name === 'tbl') return { lines: readTable(element, context), boxes: [] };
  return { lines: SKIPPED.has(element.name) ? [] : readBlocks(element, context), boxes: [] };
}

function readTable(element: XmlElement, context: StoryContext): SourceLine[] {
  const styled = findElement(element, 'tblPr', 'tblStyle') !== undefined;
  const grid = childElements(findElement(element, 'tblGrid'), 'gridCol').map(({ attributes }) =>
    Number(attributes.get('w')),
  );
  const rows = contentOf(element, 'tr').map((row) =>
    contentOf(row, 'tc').map((cell, at) => {
      const shaded = isShade(findElement(cell, 'tcPr', 'shd')?.attributes.get('fill'));
      const lines = readBlocks(cell, { ...context, onColour: context.onColour || styled || shaded });
      const width = Number(findElement(cell, 'tcPr', 'tcW')?.attributes.get('w') ?? grid[at]);
      return { lines, ...(width > 0 ? { width } : {}) };
    }),
  );
  return joinTableRows(rows, (own) => inBlock(own, context), context.sidebars);
}

/** The rows or cells below an element, also those in content controls. */
function contentOf(element: XmlElement, name: 'tr' | 'tc'): XmlElement[] {
  return childElements(element).flatMap((child) => {
    if (child.name === 'sdt') return childElements(findElement(child, 'sdtContent'), name);
    return child.name === name ? [child] : [];
  });
}

/** Marks lines as read together, unless they are already. */
function inBlock(lines: readonly SourceLine[], { count }: StoryContext): SourceLine[] {
  count.blocks += 1;
  const block = count.blocks;
  return lines.map((line) => (line.block === undefined ? { ...line, block } : line));
}
