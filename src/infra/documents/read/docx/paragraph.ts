import type { LineOrigin, SourceLine } from '../../../../resume/source.ts';
import type { XmlElement } from '../common/xml.ts';
import { childElements, findElement } from '../common/xml.ts';
import { placeInGroup, placeOfAnchor, placeOfShape, type Rectangle, type TextBox } from './boxes.ts';
import { SKIPPED, type StoryContext } from './story-context.ts';
import { isShade, type ParagraphLook, type RunLook } from './styles.ts';

/** Reads a paragraph's own lines (a line break starts another), and finds the text boxes anchored in it. */
export function readParagraph(
  element: XmlElement,
  context: StoryContext,
): { readonly lines: SourceLine[]; readonly boxes: readonly TextBox[] } {
  const properties = findElement(element, 'pPr');
  const look = context.styles.paragraph(properties);
  const shaded = isShade(findElement(properties, 'shd')?.attributes.get('fill'));
  const spans: Span[] = [];
  const boxes: TextBox[] = [];
  const found = { look, spans, boxes, place: null, run: 0 };
  collectSpans(element, found, { ...context, onColour: context.onColour || shaded });
  const hints = lineHints(spans, look);
  const lines = splitAtBreaks(spans).map((line, at) => ({
    text: line.map(({ text }) => text).join(''),
    ...hints,
    ...(at === 0 ? { ...firstHints(look, hints.size), continues: false } : {}),
    origin: originOf(element, line, context),
  }));
  return { lines, boxes };
}

/** Splits the text of a paragraph at its line breaks, and leaves out blank lines. */
function splitAtBreaks(spans: readonly Span[]): Span[][] {
  const lines: Span[][] = [[]];
  for (const span of spans) {
    for (const [at, text] of span.text.split('\n').entries()) {
      if (at > 0) lines.push([]);
      if (text !== '') lines.at(-1)?.push({ ...span, text });
    }
  }
  return lines.filter((line) => line.some(({ text }) => text.trim() !== ''));
}

function originOf(element: XmlElement, line: readonly Span[], { part, numbers }: StoryContext): LineOrigin {
  const runs = line.map(({ run }) => run);
  return {
    part,
    paragraph: numbers.paragraphs.get(element) ?? 0,
    cell: numbers.cells.get(element) ?? null,
    runs: [Math.min(...runs), Math.max(...runs)],
  };
}

interface Span {
  readonly text: string;
  readonly look: RunLook;
  /** Which run of its paragraph. */
  readonly run: number;
}

/** What is collected below an element, and where that stands. */
interface Found {
  readonly look: ParagraphLook;
  readonly spans: Span[];
  readonly boxes: TextBox[];
  readonly place: Rectangle | null;
  readonly run: number;
}

/** Collects the visible text below an element, and its text boxes. */
function collectSpans(element: XmlElement, found: Found, context: StoryContext) {
  for (const child of childElements(element)) {
    const { look, spans, boxes, place } = found;
    if (child.name === 'r') readRun(child, found, context);
    else if (child.name === 'txbxContent') boxes.push({ content: child, place });
    else if (child.name === 'AlternateContent')
      collectSpans(findElement(child, 'Choice') ?? findElement(child, 'Fallback') ?? child, found, context);
    else if (child.name === 't') spans.push({ text: plainText(child), look: look.run, run: found.run });
    else if (!SKIPPED.has(child.name))
      collectSpans(child, { ...found, place: placeOf(child, place) }, context);
  }
}

/** Where a drawing or shape stands; other elements stand where what is around them does. */
function placeOf(element: XmlElement, around: Rectangle | null): Rectangle | null {
  if (element.name === 'anchor') return placeOfAnchor(element);
  if (element.name === 'wsp' && around) return placeInGroup(element, around);
  if (element.name === 'shape' || element.name === 'rect')
    return placeOfShape(element.attributes.get('style'));
  return around;
}

function readRun(element: XmlElement, found: Found, context: StoryContext) {
  const look = context.styles.run(findElement(element, 'rPr'), found.look);
  const run = context.numbers.runs.get(element) ?? 0;
  const onColour = context.onColour || look.shaded === true;
  const unseen = look.vanish === true || (look.white === true && !onColour) || (look.size ?? 11) <= 1;
  for (const child of childElements(element)) {
    const text = RUN_TEXT[child.name]?.(child);
    if (text === undefined) {
      if (!SKIPPED.has(child.name))
        collectSpans({ ...element, children: [child] }, { ...found, run }, context);
    } else if (unseen) context.count.hidden += text.trim().length;
    else found.spans.push({ text, look, run });
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
