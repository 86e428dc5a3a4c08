import type { SourceLine } from '../../../../resume/source.ts';
import { joinTableRow } from '../common/table.ts';
import type { XmlElement } from '../common/xml.ts';
import { childElements, findElement } from '../common/xml.ts';
import type { DocxStyles, ParagraphLook, RunLook } from './styles.ts';
import { isShade } from './styles.ts';

/** The text of one part of a Word document (body, header, note …). */
export interface DocxStory {
  readonly lines: SourceLine[];
  /** Characters of hidden or white text left out. */
  readonly hidden: number;
}

/** Reads every paragraph, table and text box below an element, in the order of the document. */
export function readDocxStory(root: XmlElement, styles: DocxStyles): DocxStory {
  const count = { hidden: 0 };
  return { lines: readBlocks(root, { styles, count, onColour: false }), hidden: count.hidden };
}

interface Context {
  readonly styles: DocxStyles;
  readonly count: { hidden: number };
  /** Inside something with a coloured background, where white text can be read. */
  readonly onColour: boolean;
}

function readBlocks(element: XmlElement, context: Context): SourceLine[] {
  const lines: SourceLine[] = [];
  let blank = 0;
  for (const child of childElements(element)) {
    const found = readBlock(child, context);
    if (child.name === 'p' && found.length === 0) blank += 1;
    const [first, ...rest] = found;
    if (first === undefined) continue;
    lines.push(blank > 0 ? { ...first, gap: (first.gap ?? 0) + blank } : first, ...rest);
    blank = 0;
  }
  return lines;
}

function readBlock(element: XmlElement, context: Context): SourceLine[] {
  if (element.name === 'p') return readParagraph(element, context);
  if (element.name === 'tbl') return readTable(element, context);
  return SKIPPED.has(element.name) ? [] : readBlocks(element, context);
}

function readTable(element: XmlElement, context: Context): SourceLine[] {
  const styled = findElement(element, 'tblPr', 'tblStyle') !== undefined;
  const rows = childElements(element).flatMap((row) =>
    row.name === 'tr' ? [row] : row.name === 'sdt' ? childElements(findElement(row, 'sdtContent'), 'tr') : [],
  );
  return rows.flatMap((row) => {
    const cells = childElements(row).flatMap((cell) =>
      cell.name === 'tc'
        ? [cell]
        : cell.name === 'sdt'
          ? childElements(findElement(cell, 'sdtContent'), 'tc')
          : [],
    );
    return joinTableRow(
      cells.map((cell) => {
        const shaded = isShade(findElement(cell, 'tcPr', 'shd')?.attributes.get('fill'));
        return readBlocks(cell, { ...context, onColour: context.onColour || styled || shaded });
      }),
    );
  });
}

/** Reads a paragraph's own lines (a line break starts another), then those of the text boxes anchored in it. */
function readParagraph(element: XmlElement, context: Context): SourceLine[] {
  const properties = findElement(element, 'pPr');
  const look = context.styles.paragraph(properties);
  const shaded = isShade(findElement(properties, 'shd')?.attributes.get('fill'));
  const spans: Span[] = [];
  const boxes: XmlElement[] = [];
  collectSpans(element, look, { ...context, onColour: context.onColour || shaded }, spans, boxes);
  const text = spans.map((span) => span.text).join('');
  const hints = lineHints(spans, look);
  const own = text
    .split('\n')
    .filter((part) => part.trim() !== '')
    .map((part, at) => ({ text: part, ...hints, ...(at === 0 ? firstHints(look, hints.size) : {}) }));
  return [...own, ...boxes.flatMap((box) => readBlocks(box, { ...context, onColour: true }))];
}

interface Span {
  readonly text: string;
  readonly look: RunLook;
}

/** Collects the visible text below an element into `spans`, and its text boxes into `boxes`. */
function collectSpans(
  element: XmlElement,
  look: ParagraphLook,
  context: Context,
  spans: Span[],
  boxes: XmlElement[],
) {
  for (const child of childElements(element)) {
    if (child.name === 'r') readRun(child, look, context, spans, boxes);
    else if (child.name === 'txbxContent') boxes.push(child);
    else if (child.name === 'AlternateContent')
      collectSpans(
        findElement(child, 'Choice') ?? findElement(child, 'Fallback') ?? child,
        look,
        context,
        spans,
        boxes,
      );
    else if (child.name === 't') spans.push({ text: plainText(child), look: look.run });
    else if (!SKIPPED.has(child.name)) collectSpans(child, look, context, spans, boxes);
  }
}

function readRun(
  element: XmlElement,
  paragraph: ParagraphLook,
  context: Context,
  spans: Span[],
  boxes: XmlElement[],
) {
  const look = context.styles.run(findElement(element, 'rPr'), paragraph);
  const onColour = context.onColour || look.shaded === true;
  const unseen = look.vanish === true || (look.white === true && !onColour) || (look.size ?? 11) <= 1;
  for (const child of childElements(element)) {
    const text = RUN_TEXT[child.name]?.(child);
    if (text === undefined) {
      if (!SKIPPED.has(child.name))
        collectSpans({ ...element, children: [child] }, paragraph, context, spans, boxes);
    } else if (unseen) context.count.hidden += text.trim().length;
    else spans.push({ text, look });
  }
}

const RUN_TEXT: Readonly<Record<string, (element: XmlElement) => string>> = {
  t: plainText,
  tab: () => '\t',
  ptab: () => '\t',
  br: (element) =>
    element.attributes.get('type') === undefined || element.attributes.get('type') === 'textWrapping'
      ? '\n'
      : ' ',
  cr: () => '\n',
  noBreakHyphen: () => '-',
  softHyphen: () => '',
  sym: (element) => String.fromCodePoint(Number.parseInt(element.attributes.get('char') ?? '20', 16) || 32),
};

/** Not text of the page: properties, deleted text, field instructions, and readings above characters. */
const SKIPPED = new Set([
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

function plainText(element: XmlElement): string {
  return element.children.filter((child) => typeof child === 'string').join('');
}

function lineHints(
  spans: readonly Span[],
  paragraph: ParagraphLook,
): Pick<SourceLine, 'size' | 'bold' | 'italic' | 'heading'> {
  const length = (has: (look: RunLook) => boolean | undefined) =>
    spans.filter(({ look }) => has(look)).reduce((sum, { text }) => sum + text.trim().length, 0);
  const half = length(() => true) / 2;
  const sizes = [...new Set(spans.map(({ look }) => look.size))];
  const size = sizes.toSorted(
    (a, b) => length((look) => look.size === b) - length((look) => look.size === a),
  )[0];
  return {
    ...(size === undefined ? {} : { size }),
    ...(length((look) => look.bold) > half ? { bold: true } : {}),
    ...(length((look) => look.italic) > half ? { italic: true } : {}),
    ...(paragraph.heading === undefined ? {} : { heading: paragraph.heading }),
  };
}

/**
 * Returns the hints of a paragraph's first line. Counts the gap in lines of 1.2 times the font size, as word processors
 * set them.
 */
function firstHints(paragraph: ParagraphLook, size = 11): Pick<SourceLine, 'listItem' | 'gap'> {
  return {
    ...(paragraph.listed ? { listItem: true } : {}),
    ...(paragraph.before === undefined
      ? {}
      : { gap: Math.round((paragraph.before / (size * 1.2)) * 10) / 10 }),
  };
}
