import { childOf, type Markup } from './markup.ts';
import type { Paragraph } from './paragraph.ts';
import { type MarkHunk, type ParagraphStyle, type RenderContext, renderContent } from './render-runs.ts';

/** Writes a paragraph. What no hunk touches stays as it was written, letter for letter. */
export function renderParagraph(
  paragraph: Paragraph,
  hunks: readonly MarkHunk[],
  style: ParagraphStyle,
  context: RenderContext,
): string {
  const { annotations, xml } = context;
  const { element } = paragraph;
  const change = style.as === 'deleted' ? 'del' : style.as === 'inserted' ? 'ins' : null;
  const begins = change ? annotations.beginComment(style.edit) : '';
  const properties = renderProperties(element, { change, plain: style.plain }, context);
  const content = renderContent(paragraph, style.as === 'deleted' ? [] : hunks, style, context);
  const ends = change ? annotations.endComment(style.edit, change) : '';
  return `${openTag(element, xml, style.copy)}${properties}${begins}${content}${ends}</${element.name}>`;
}

function openTag(element: Markup, xml: string, copy: boolean): string {
  const tag = xml.slice(element.start, element.contentStart).replace(/\/>$/, '>');
  return copy ? tag.replace(/\s(?:\w+:)?(?:paraId|textId)=(?:"[^"]*"|'[^']*')/g, '') : tag;
}

/** Writes the properties, with the mark that says that the end of the paragraph was inserted or deleted. */
function renderProperties(
  element: Markup,
  { change, plain }: { readonly change: 'ins' | 'del' | null; readonly plain: boolean },
  { xml, prefix, annotations }: RenderContext,
): string {
  const properties = plain ? undefined : childOf(element, 'pPr');
  if (!change) return properties ? xml.slice(properties.start, properties.end) : '';
  const mark = annotations.mark(change, null);
  if (!properties) return `<${prefix}pPr><${prefix}rPr>${mark}</${prefix}rPr></${prefix}pPr>`;
  const open = xml.slice(properties.start, properties.contentStart).replace(/\/>$/, '>');
  const look = childOf(properties, 'rPr');
  const last = properties.children.find(({ local }) => local === 'sectPr' || local === 'pPrChange');
  const at = look?.start ?? last?.start ?? properties.contentEnd;
  const inner = look ? xml.slice(look.contentStart, look.contentEnd) : '';
  const before = xml.slice(properties.contentStart, Math.min(at, properties.contentEnd));
  const after = look ? xml.slice(look.end, properties.contentEnd) : xml.slice(at, properties.contentEnd);
  return `${open}${before}<${prefix}rPr>${mark}${inner}</${prefix}rPr>${after}</${properties.name}>`;
}
