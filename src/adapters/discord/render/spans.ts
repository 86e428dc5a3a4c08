import type { Span } from '../../../chat/types/message.ts';
import { inert } from './inert.ts';

/** Pieces of a sentence as markdown. */
export function markdownOf(spans: readonly Span[]): string {
  return spans.map(spanOf).join('');
}

function spanOf(span: Span): string {
  if (typeof span === 'string') return inert(span);
  if ('bold' in span) return span.bold.trim() === '' ? '' : `**${inert(span.bold)}**`;
  if ('code' in span) return `\`${span.code.replaceAll('`', 'ˋ')}\``;
  return `[${inert(span.text)}](${addressOf(span.link)})`;
}

/** Brackets would end the link early. */
function addressOf(link: string): string {
  return link.replaceAll('(', '%28').replaceAll(')', '%29').replaceAll('>', '%3E').replaceAll(' ', '%20');
}
