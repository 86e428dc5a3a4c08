import type { types } from '@slack/bolt';
import type { Span } from '../../../chat/types/message.ts';
import { SLACK_LIMITS } from '../limits.ts';
import { removeControlCharacters, splitSlackText } from './text.ts';

/*
 * Renders texts as rich_text blocks, which Slack shows as they are: without mentions, formatting or emoji. Sizes are in
 * characters of text.
 */

/** Renders a paragraph in as many blocks as it needs. */
export function renderParagraph(spans: readonly Span[]): types.RichTextBlock[] {
  return groupSpans(spans).map((elements) => richText([{ type: 'rich_text_section', elements }]));
}

/** Renders a bulleted list in as many blocks as it needs. Splits an item that is too long for a block. */
export function renderBullets(items: readonly (readonly Span[])[]): types.RichTextBlock[] {
  const sections = items
    .flatMap(groupSpans)
    .map((elements) => ({ type: 'rich_text_section' as const, elements }));
  return groupBySize(sections, sizeOfSection, SLACK_LIMITS.block.richText).map((elements) =>
    richText([{ type: 'rich_text_list', style: 'bullet', elements }]),
  );
}

/** Renders a person's text with its own lines. */
export function renderVerbatim(text: string): types.RichTextBlock[] {
  return splitSlackText(removeControlCharacters(text), SLACK_LIMITS.block.richText)
    .filter((piece) => piece.trim() !== '')
    .map((piece) =>
      richText([{ type: 'rich_text_preformatted', elements: [{ type: 'text', text: piece }] }]),
    );
}

/** Groups neighbours whose sizes together are at most `maxSize`. */
export function groupBySize<T>(items: readonly T[], sizeOf: (item: T) => number, maxSize: number): T[][] {
  const groups: { readonly items: T[]; size: number }[] = [];
  for (const item of items) {
    const size = sizeOf(item);
    const last = groups.at(-1);
    if (last && last.size + size <= maxSize) {
      last.items.push(item);
      last.size += size;
    } else groups.push({ items: [item], size });
  }
  return groups.map((group) => group.items);
}

function richText(elements: types.RichTextBlockElement[]): types.RichTextBlock {
  return { type: 'rich_text', elements };
}

/** Groups spans that fit in one block. */
function groupSpans(spans: readonly Span[]): Element[][] {
  return groupBySize(spans.flatMap(elementsOf), sizeOfElement, SLACK_LIMITS.block.richText);
}

type Element = types.RichTextText | types.RichTextLink;

function elementsOf(span: Span): Element[] {
  if (typeof span === 'string') return texts(span);
  if ('bold' in span) return texts(span.bold, { bold: true });
  if ('code' in span) return texts(span.code, { code: true });
  return [
    {
      type: 'link',
      url: span.link,
      text: removeControlCharacters(span.text).slice(0, SLACK_LIMITS.block.richText),
    },
  ];
}

function texts(text: string, style?: types.RichTextText['style']): types.RichTextText[] {
  return splitSlackText(removeControlCharacters(text), SLACK_LIMITS.block.richText)
    .filter((piece) => piece !== '')
    .map((piece) => ({ type: 'text', text: piece, ...(style && { style }) }));
}

function sizeOfSection({ elements }: { elements: Element[] }): number {
  return elements.reduce((sum, element) => sum + sizeOfElement(element), 0);
}

function sizeOfElement(element: Element): number {
  return element.text?.length ?? 0;
}
