import { childOf, type Markup } from './markup.ts';
import type { Paragraph } from './paragraph.ts';
import { type MarkHunk, type ParagraphStyle, type RenderContext, renderContent } from './render-runs.ts';
import { type Property, withSpacing } from './spacing.ts';

/** Writes a paragraph. What no hunk touches stays as it was written, letter for letter. */
export function renderParagraph(
  paragraph: Paragraph,
  hunks: readonly MarkHunk[],
  style: ParagraphStyle,
  context: RenderContext,
): string {
  const { annotations, xml } = context;
  const { element } = paragraph;
  const change = changeOf(style.as);
  const begins = change ? annotations.beginComment(style.edit) : '';
  const properties = renderProperties(element, style, context);
  const content = renderContent(paragraph, style.as === 'deleted' ? [] : hunks, style, context);
  const ends = change ? annotations.endComment(style.edit, change) : '';
  return `${openTag(element, xml, style.copy)}${properties}${begins}${content}${ends}</${element.name}>`;
}

function openTag(element: Markup, xml: string, copy: boolean): string {
  const tag = xml.slice(element.start, element.contentStart).replace(/\/>$/, '>');
  return copy ? tag.replace(/\s(?:\w+:)?(?:paraId|textId)=(?:"[^"]*"|'[^']*')/g, '') : tag;
}

/** Writes the properties, with marks that say that the end of the paragraph was inserted or deleted, or they changed. */
function renderProperties(
  element: Markup,
  { as, plain }: Pick<ParagraphStyle, 'as' | 'plain'>,
  { xml, prefix, annotations, spacing }: RenderContext,
): string {
  const own = plain ? undefined : childOf(element, 'pPr');
  const space = plain || as === 'deleted' ? undefined : spacing.get(element);
  const change = changeOf(as);
  if (!change && space === undefined) return own ? xml.slice(own.start, own.end) : '';
  const old = own ? propertiesOf(own, xml) : [];
  const properties = space === undefined ? [...old] : withSpacing(old, space);
  if (change) {
    const at = properties.findIndex(({ local }) => ['rPr', 'sectPr', 'pPrChange'].includes(local));
    const look = childOf(own, 'rPr');
    const inner = look ? xml.slice(look.contentStart, look.contentEnd) : '';
    const mark = `<${prefix}rPr>${annotations.mark(change, null)}${inner}</${prefix}rPr>`;
    properties.splice(at < 0 ? properties.length : at, look ? 1 : 0, { local: 'rPr', xml: mark });
  } else if (as === 'tracked') {
    const before = old.filter(({ local }) => local !== 'rPr' && local !== 'sectPr');
    properties.push({ local: 'pPrChange', xml: annotations.markProperties(asXml(before)) });
  }
  const open = own ? xml.slice(own.start, own.contentStart).replace(/\/>$/, '>') : `<${prefix}pPr>`;
  return `${open}${asXml(properties)}</${own?.name ?? `${prefix}pPr`}>`;
}

function changeOf(as: ParagraphStyle['as']): 'ins' | 'del' | null {
  if (as === 'inserted') return 'ins';
  return as === 'deleted' ? 'del' : null;
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
