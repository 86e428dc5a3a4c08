import type { SourceLine } from '../../../../resume/source.ts';
import { joinTableRow } from '../common/table.ts';
import type { XmlElement } from '../common/xml.ts';
import { childElements, findElement } from '../common/xml.ts';
import type { OdtLook, OdtStyles } from './styles.ts';

/** The text of one part of an OpenDocument text. */
export interface OdtStory {
  readonly lines: SourceLine[];
  /** Footnotes and endnotes, in the order of their marks. */
  readonly notes: SourceLine[];
  /** Characters of hidden or white text left out. */
  readonly hidden: number;
}

/** Reads every paragraph, list, table and frame below an element, in the order of the document. */
export function readOdtStory(root: XmlElement, styles: OdtStyles): OdtStory {
  const context = { styles, notes: [], count: { hidden: 0 }, listed: false, onColour: false };
  return { lines: readBlocks(root, context), notes: context.notes, hidden: context.count.hidden };
}

interface Context {
  readonly styles: OdtStyles;
  readonly notes: SourceLine[];
  readonly count: { hidden: number };
  readonly listed: boolean;
  /** Inside something with a coloured background, where white text can be read. */
  readonly onColour: boolean;
}

function readBlocks(element: XmlElement, context: Context): SourceLine[] {
  const lines: SourceLine[] = [];
  let blank = 0;
  for (const child of childElements(element)) {
    const [first, ...rest] = readBlock(child, context);
    if (first === undefined) {
      blank += child.name === 'p' ? 1 : 0;
      continue;
    }
    lines.push(blank > 0 ? { ...first, gap: (first.gap ?? 0) + blank } : first, ...rest);
    blank = 0;
  }
  return lines;
}

function readBlock(element: XmlElement, context: Context): SourceLine[] {
  if (element.name === 'p' || element.name === 'h') return readParagraph(element, context);
  if (element.name === 'table') return readTable(element, context);
  if (element.name === 'list-item') return readListItem(element, context);
  return SKIPPED.has(element.name) ? [] : readBlocks(element, context);
}

/** Reads a list item. Only its first paragraph has the marker. */
function readListItem(element: XmlElement, context: Context): SourceLine[] {
  const [first, ...rest] = childElements(element);
  const marked = first === undefined ? [] : readBlock(first, { ...context, listed: true });
  return [...marked, ...rest.flatMap((child) => readBlock(child, { ...context, listed: false }))];
}

function readTable(element: XmlElement, context: Context): SourceLine[] {
  return childElements(element).flatMap((child) => {
    if (child.name !== 'table-row') return SKIPPED.has(child.name) ? [] : readTable(child, context);
    const cells = childElements(child, 'table-cell').map((cell) => {
      const { shaded = false } = context.styles.look(cell.attributes.get('style-name'));
      return readBlocks(cell, { ...context, onColour: context.onColour || shaded });
    });
    return joinTableRow(cells.map((lines) => ({ lines }))).lines;
  });
}

/** Reads a paragraph's own lines (a line break starts another), then those of the frames anchored in it. */
function readParagraph(element: XmlElement, context: Context): SourceLine[] {
  const look = context.styles.look(element.attributes.get('style-name'));
  const spans: Span[] = [];
  const frames: XmlElement[] = [];
  collectSpans(element, look, context, spans, frames);
  const level = element.name === 'h' ? Number(element.attributes.get('outline-level') ?? 1) : undefined;
  const hints = { ...lineHints(spans), ...(level === undefined ? {} : { heading: Math.min(level, 6) }) };
  const own = spans
    .map(({ text }) => text)
    .join('')
    .split('\n')
    .filter((text) => text.trim() !== '')
    .map((text, at) => ({ text, ...hints, ...(at === 0 ? firstHints(look, context.listed) : {}) }));
  const boxes = frames.flatMap((frame) => readBlocks(frame, { ...context, listed: false, onColour: true }));
  return [...own, ...boxes];
}

interface Span {
  readonly text: string;
  readonly look: OdtLook;
}

function collectSpans(
  element: XmlElement,
  look: OdtLook,
  context: Context,
  spans: Span[],
  frames: XmlElement[],
): void {
  const unseen =
    look.hidden === true ||
    (look.white === true && look.shaded !== true && !context.onColour) ||
    (look.size ?? 12) <= 1;
  const add = (text: string) => {
    if (unseen) context.count.hidden += text.trim().length;
    else spans.push({ text, look });
  };
  for (const child of element.children) {
    if (typeof child === 'string') add(child.replace(/\s+/g, ' '));
    else if (child.name === 'tab') add('\t');
    else if (child.name === 's') add(' ');
    else if (child.name === 'line-break') add('\n');
    else if (child.name === 'note') {
      const body = findElement(child, 'note-body');
      if (body) context.notes.push(...readBlocks(body, { ...context, listed: false }));
    } else if (SKIPPED.has(child.name)) continue;
    else if (child.name === 'text-box' || childElements(child, 'p').length > 0) frames.push(child);
    else if (child.name === 'span')
      collectSpans(
        child,
        { ...look, ...context.styles.look(child.attributes.get('style-name')) },
        context,
        spans,
        frames,
      );
    else collectSpans(child, look, context, spans, frames);
  }
}

/** Not text of the page: deleted text, comments, the source of an index, and descriptions of pictures. */
const SKIPPED = new Set([
  'tracked-changes',
  'annotation',
  'sequence-decls',
  'table-of-content-source',
  'ruby-text',
  'forms',
  'title',
  'desc',
  'binary-data',
]);

function lineHints(spans: readonly Span[]): Pick<SourceLine, 'size' | 'bold' | 'italic'> {
  const length = (has: (look: OdtLook) => boolean | undefined) =>
    spans.filter(({ look }) => has(look)).reduce((sum, { text }) => sum + text.trim().length, 0);
  const half = length(() => true) / 2;
  const size = spans.toSorted((a, b) => b.text.length - a.text.length)[0]?.look.size;
  return {
    ...(size === undefined ? {} : { size }),
    ...(length(({ bold }) => bold) > half ? { bold: true } : {}),
    ...(length(({ italic }) => italic) > half ? { italic: true } : {}),
  };
}

function firstHints(look: OdtLook, listed: boolean): Pick<SourceLine, 'listItem' | 'gap'> {
  const lines = (look.before ?? 0) / ((look.size ?? 12) * 1.2);
  return {
    ...(listed ? { listItem: true } : {}),
    ...(look.before === undefined ? {} : { gap: Math.max(0, Math.round(lines * 10) / 10) }),
  };
}
