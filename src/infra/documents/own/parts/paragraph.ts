import type { OwnObstacle } from '../../../../jobs/ports/own-file.ts';
import { attributeOf, childOf, descendantsOf, type Markup, textOf } from './markup.ts';

/** One thing that a paragraph shows: a character of a `w:t`, a tab, a break, or an object without text. */
export interface Mark {
  /** Empty for an object. */
  readonly text: string;
  readonly run: Markup;
  /** The child of the run that has it. */
  readonly element: Markup;
}

/** A paragraph of the body with what it shows. */
export interface Paragraph {
  readonly element: Markup;
  readonly marks: readonly Mark[];
  /** Why its words can't be changed; null where they can. */
  readonly fixed: OwnObstacle | null;
  /** Why it can't be moved or taken out as a whole; null where it can. */
  readonly pinned: OwnObstacle | null;
}

/** Reads a paragraph's runs, and what stands in the way of changing them. */
export function readParagraph(element: Markup, xml: string): Paragraph {
  const marks: Mark[] = [];
  const found: { fixed: OwnObstacle | null; pinned: OwnObstacle | null } = { fixed: null, pinned: null };
  const properties = childOf(element, 'pPr');
  if (properties && childOf(properties, 'sectPr')) found.pinned = 'section_break';
  if (descendantsOf(element).some(({ local }) => FORMAT_CHANGES.has(local))) found.fixed = 'tracked';

  const readContent = (parent: Markup) => {
    for (const child of parent.children) {
      if (child.local === 'r') readRun(child, marks, xml);
      else if (WRAPPERS.has(child.local)) readContent(child);
      else if (!EMPTY.has(child.local)) found.fixed ??= OBSTACLES[child.local] ?? 'object';
    }
  };
  readContent(element);
  if (marks.some(({ element: { local } }) => FIELD_PARTS.has(local))) found.fixed ??= 'field';
  if (marks.some(({ text }) => text === '')) found.pinned ??= 'object';
  if (!areRangesClosed(element, xml)) found.pinned ??= 'range';
  return { element, marks, fixed: found.fixed, pinned: found.pinned ?? found.fixed };
}

/** Around runs, without a meaning that a change of words could break. */
const WRAPPERS = new Set(['hyperlink', 'smartTag', 'dir', 'bdo']);

/** Without text, and without harm if the words around it change. */
const EMPTY = new Set([
  'pPr',
  'proofErr',
  'bookmarkStart',
  'bookmarkEnd',
  'commentRangeStart',
  'commentRangeEnd',
  'permStart',
  'permEnd',
  'smartTagPr',
]);

const OBSTACLES: Readonly<Record<string, OwnObstacle>> = {
  sdt: 'content_control',
  customXml: 'content_control',
  fldSimple: 'field',
  ins: 'tracked',
  del: 'tracked',
  moveFrom: 'tracked',
  moveTo: 'tracked',
  moveFromRangeStart: 'tracked',
  moveToRangeStart: 'tracked',
};

const FORMAT_CHANGES = new Set([
  'pPrChange',
  'rPrChange',
  'numberingChange',
  'ins',
  'del',
  'moveFrom',
  'moveTo',
]);

const FIELD_PARTS = new Set(['fldChar', 'instrText']);

function readRun(run: Markup, marks: Mark[], xml: string) {
  for (const element of run.children) {
    if (IGNORED_IN_RUN.has(element.local)) continue;
    if (element.local === 't') {
      for (const text of textOf(element, xml)) marks.push({ text, run, element });
    } else marks.push({ text: SHOWN[element.local]?.(element, xml) ?? '', run, element });
  }
}

/** Properties, and where Word last broke a page. */
const IGNORED_IN_RUN = new Set(['rPr', 'lastRenderedPageBreak', 'commentReference', 'annotationRef']);

/** What the reader (read/docx/paragraph.ts) shows of the other children of a run. */
const SHOWN: Readonly<Record<string, (element: Markup, xml: string) => string>> = {
  tab: () => '\t',
  ptab: () => '\t',
  br: (element, xml) => (['textWrapping', undefined].includes(attributeOf(element, xml, 'type')) ? '\n' : ''),
  cr: () => '\n',
  noBreakHyphen: () => '-',
  softHyphen: () => '\u00AD',
  sym: (element, xml) => {
    const code = Number.parseInt(attributeOf(element, xml, 'char') ?? '20', 16);
    return String.fromCodePoint(code > 0 && code < 0x110000 ? code : 0x20);
  },
};

/** True where every bookmark and comment that begins in the paragraph also ends in it. */
function areRangesClosed(element: Markup, xml: string): boolean {
  const all = descendantsOf(element);
  return ['bookmark', 'commentRange', 'perm'].every((kind) => {
    const ids = (local: string) =>
      all
        .filter((one) => one.local === local)
        .map((one) => attributeOf(one, xml, 'id'))
        .toSorted()
        .join();
    return ids(`${kind}Start`) === ids(`${kind}End`);
  });
}

/** A stretch of a paragraph's marks between two line breaks. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Where a line stands in one paragraph. */
export interface LinePart {
  readonly paragraph: Paragraph;
  readonly stretch: Stretch;
  /** True where the paragraph shows nothing else. */
  readonly whole: boolean;
}

/** Splits a paragraph at its line breaks, and leaves out blank stretches, as the reader does. */
export function stretchesOf({ marks }: Paragraph): Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  for (let at = 0; at <= marks.length; at += 1) {
    if (at < marks.length && marks[at]?.text !== '\n') continue;
    if (textBetween(marks, { from, to: at }).trim() !== '') stretches.push({ from, to: at });
    from = at + 1;
  }
  return stretches;
}

/** Returns the text of a stretch. */
export function textBetween(marks: readonly Mark[], { from, to }: Stretch): string {
  return marks
    .slice(from, to)
    .map(({ text }) => text)
    .join('');
}

/** Marks `from` up to `to` of a paragraph become `text`. */
export interface MarkHunk {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly edit: string | null;
}

/** True for a run in a link. */
export function isLinked(run: Markup): boolean {
  for (let at = run.parent; at && at.local !== 'p'; at = at.parent) if (at.local === 'hyperlink') return true;
  return false;
}
