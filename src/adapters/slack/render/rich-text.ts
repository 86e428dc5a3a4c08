import type { types } from '@slack/bolt';
import type { Span } from '../../../chat/types/message.ts';
import { limits } from '../limits.ts';
import { clean, split } from './text.ts';

/*
 * Texts as rich_text blocks, which Slack shows as they are: nothing in them is read as a mention, as formatting or as
 * an emoji. Sizes are of the texts, in characters.
 */

/** A paragraph, in as many blocks as it needs. */
export function paragraph(spans: readonly Span[]): types.RichTextBlock[] {
  return lines(spans).map((elements) => richText([{ type: 'rich_text_section', elements }]));
}

/** A bulleted list, in as many blocks as it needs. An item too long for a block is continued as another. */
export function bullets(items: readonly (readonly Span[])[]): types.RichTextBlock[] {
  const sections = items.flatMap(lines).map((elements) => ({ type: 'rich_text_section' as const, elements }));
  return packed(sections, sizeOfSection, limits.block.richText).map((elements) =>
    richText([{ type: 'rich_text_list', style: 'bullet', elements }]),
  );
}

/** Somebody's text, its lines as they are. */
export function verbatim(text: string): types.RichTextBlock[] {
  return split(clean(text), limits.block.richText)
    .filter((piece) => piece.trim() !== '')
    .map((piece) =>
      richText([{ type: 'rich_text_preformatted', elements: [{ type: 'text', text: piece }] }]),
    );
}

/** Puts neighbours together while their sizes fit. */
export function packed<T>(items: readonly T[], sizeOf: (item: T) => number, most: number): T[][] {
  const groups: { readonly items: T[]; size: number }[] = [];
  for (const item of items) {
    const size = sizeOf(item);
    const last = groups.at(-1);
    if (last && last.size + size <= most) {
      last.items.push(item);
      last.size += size;
    } else groups.push({ items: [item], size });
  }
  return groups.map((group) => group.items);
}

function richText(elements: types.RichTextBlockElement[]): types.RichTextBlock {
  return { type: 'rich_text', elements };
}

/** Spans in groups that fit a block each. */
function lines(spans: readonly Span[]): Element[][] {
  return packed(spans.flatMap(elementsOf), sizeOfElement, limits.block.richText);
}

type Element = types.RichTextText | types.RichTextLink;

function elementsOf(span: Span): Element[] {
  if (typeof span === 'string') return texts(span);
  if ('bold' in span) return texts(span.bold, { bold: true });
  if ('code' in span) return texts(span.code, { code: true });
  return [{ type: 'link', url: span.link, text: clean(span.text).slice(0, limits.block.richText) }];
}

function texts(text: string, style?: types.RichTextText['style']): types.RichTextText[] {
  return split(clean(text), limits.block.richText)
    .filter((piece) => piece !== '')
    .map((piece) => ({ type: 'text', text: piece, ...(style && { style }) }));
}

function sizeOfSection({ elements }: { elements: Element[] }): number {
  return elements.reduce((sum, element) => sum + sizeOfElement(element), 0);
}

function sizeOfElement(element: Element): number {
  return element.text?.length ?? 0;
}
