import { childOf, type Markup } from '../parts/markup.ts';
import type { MarkHunk, Paragraph } from '../parts/paragraph.ts';
import { type ParagraphStyle, type RenderContext, renderContent } from './render-runs.ts';
import { type Property, withSpacing } from './spacing.ts';

/** A paragraph and how it is written. */
export interface WrittenParagraph {
  readonly paragraph: Paragraph;
  readonly hunks: readonly MarkHunk[];
  readonly style: ParagraphStyle;
}

/** Writes a paragraph. What no hunk touches stays as it was written, letter for letter. */
export function renderParagraph(written: WrittenParagraph, context: RenderContext): string {
  const { paragraph, style } = written;
  const { element } = paragraph;
  const properties = renderProperties(propertiesFor(element, style, context), context);
  return `${openTag(element, context.xml, style.copy)}${properties}${renderWords(written, context)}</${element.name}>`;
}

/** Writes one paragraph of two: the words of the first deleted, and those of the second inserted with its properties. */
export function renderReplaced(
  old: WrittenParagraph,
  fresh: WrittenParagraph,
  context: RenderContext,
): string {
  const { element } = old.paragraph;
  const look = { ...propertiesFor(fresh.paragraph.element, fresh.style, context), former: element };
  const words = renderWords(old, context) + renderWords(fresh, context);
  return `${openTag(element, context.xml, false)}${renderProperties(look, context)}${words}</${element.name}>`;
}

/** Writes what a paragraph says, with the comment of what became of it as a whole. */
function renderWords({ paragraph, hunks, style }: WrittenParagraph, context: RenderContext): string {
  const { annotations } = context;
  const change = { inserted: 'ins', deleted: 'del', tracked: null, edited: null } as const;
  const kind = change[style.as];
  const begins = kind ? annotations.beginComment(style.edit) : '';
  const content = renderContent(paragraph, style.as === 'deleted' ? [] : hunks, style, context);
  const ends = kind ? annotations.endComment(style.edit, kind) : '';
  return begins + content + ends;
}

function openTag(element: Markup, xml: string, copy: boolean): string {
  const tag = xml.slice(element.start, element.contentStart).replace(/\/>$/, '>');
  return copy ? tag.replace(/\s(?:\w+:)?(?:paraId|textId)=(?:"[^"]*"|'[^']*')/g, '') : tag;
}

/** The properties of a paragraph. */
interface ParagraphLook {
  /** The paragraph that has them. */
  readonly shown: Markup;
  /** The one that had the properties before; null where nothing changed. */
  readonly former: Markup | null;
  readonly end: ParagraphStyle['end'];
  /** Their new `w:spacing`; undefined for the one they have. */
  readonly spacing: string | undefined;
}

function propertiesFor(
  element: Markup,
  { as, end, shownAs, former }: ParagraphStyle,
  { spacing }: RenderContext,
): ParagraphLook {
  const shown = shownAs ?? element;
  const isOld = as === 'deleted' && !shownAs;
  const space = !isOld ? spacing.get(shown) : undefined;
  const isRespaced = as === 'tracked' && space !== undefined;
  return { shown, end, spacing: space, former: former ?? (shownAs || isRespaced ? element : null) };
}

/** Writes properties, with marks that say that the end of the paragraph was inserted or deleted, or they changed. */
function renderProperties(
  { shown, former, end, spacing }: ParagraphLook,
  { xml, prefix, annotations }: RenderContext,
): string {
  const own = childOf(shown, 'pPr');
  if (!end && !former && spacing === undefined) return own ? xml.slice(own.start, own.end) : '';
  const look = childOf(own, 'rPr');
  const all = own ? propertiesOf(own, xml) : [];
  const properties = withoutEnd(spacing === undefined ? all : withSpacing(all, spacing));

  const letters = look ? xml.slice(look.contentStart, look.contentEnd) : '';
  const change = former ? changesFrom(former, { properties, letters }, { xml, annotations }) : null;
  const mark = end ? annotations.mark(end, null) : '';
  const inner = mark + letters + (change?.letters ?? '');
  const section = all.filter(({ local }) => local === 'sectPr');
  const written = [
    asXml(properties),
    inner === '' ? '' : `<${prefix}rPr>${inner}</${prefix}rPr>`,
    asXml(section),
    change?.properties ?? '',
  ].join('');
  if (written === '') return '';
  const open = own ? xml.slice(own.start, own.contentStart).replace(/\/>$/, '>') : `<${prefix}pPr>`;
  return `${open}${written}</${own?.name ?? `${prefix}pPr`}>`;
}

/** Marks what differs from another paragraph's properties, and from the look of its end. */
function changesFrom(
  former: Markup,
  now: { readonly properties: readonly Property[]; readonly letters: string },
  { xml, annotations }: Pick<RenderContext, 'xml' | 'annotations'>,
) {
  const own = childOf(former, 'pPr');
  const look = childOf(own, 'rPr');
  const properties = withoutEnd(own ? propertiesOf(own, xml) : []);
  const letters = look ? xml.slice(look.contentStart, look.contentEnd) : '';
  return {
    properties:
      asXml(properties) === asXml(now.properties) ? '' : annotations.markProperties('pPr', asXml(properties)),
    letters: letters === now.letters ? '' : annotations.markProperties('rPr', letters),
  };
}

/** Without what belongs to the end of the paragraph. */
function withoutEnd(properties: readonly Property[]): Property[] {
  return properties.filter(({ local }) => !['rPr', 'sectPr', 'pPrChange'].includes(local));
}

/** Lists properties with the blanks before each. */
function propertiesOf({ children, contentStart }: Markup, xml: string): readonly Property[] {
  return children.map(({ local, end }, at) => ({
    local,
    xml: xml.slice(children[at - 1]?.end ?? contentStart, end),
  }));
}

function asXml(properties: readonly Property[]): string {
  return properties.map(({ xml }) => xml).join('');
}
