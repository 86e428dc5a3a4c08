import type { Span } from '../../../chat/types/message.ts';

/** Renders spans as markdown. */
export function renderMarkdown(spans: readonly Span[]): string {
  return spans.map(renderSpan).join('');
}

function renderSpan(span: Span): string {
  if (typeof span === 'string') return escapeMarkdown(span);
  if ('bold' in span) return span.bold.trim() === '' ? '' : `**${escapeMarkdown(span.bold)}**`;
  if ('code' in span) return `\`${span.code.replaceAll('`', 'ˋ')}\``;
  return `[${escapeMarkdown(span.text)}](${escapeLink(span.link)})`;
}

/** Encodes brackets and spaces, which would end the link early. */
function escapeLink(link: string): string {
  return link.replaceAll('(', '%28').replaceAll(')', '%29').replaceAll('>', '%3E').replaceAll(' ', '%20');
}

/**
 * Escapes text so that Discord shows it as it is: no markdown, mention, timestamp or masked link, and nothing that
 * changes the direction of what follows. Addresses stay addresses.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(DIRECTION_CHANGES, '')
    .split(ADDRESS)
    .map((part, index) => (index % 2 === 1 ? part : escapeSigns(part)))
    .join('')
    .replaceAll(/@(?=everyone|here)/g, '@\u200b');
}

/**
 * Unicode's overrides, embeddings and isolates. One that isn't closed changes the direction of the rest of the line.
 */
const DIRECTION_CHANGES = /[\u202a-\u202e\u2066-\u2069]/g;

/** Discord reads no markdown inside an address, and would show a backslash there. */
const ADDRESS = /(https?:\/\/[^\s<>]+)/;

/** Escapes the signs of markdown, some of which count at the start of a line only. */
function escapeSigns(text: string): string {
  return text
    .replaceAll(/[\\*_~`|[\]<]/g, '\\$&')
    .replaceAll(/^([^\S\r\n\u2028\u2029]*)(#|>|-|\+)/gm, '$1\\$2')
    .replaceAll(/^([^\S\r\n\u2028\u2029]*\d+)([.)])/gm, '$1\\$2');
}
