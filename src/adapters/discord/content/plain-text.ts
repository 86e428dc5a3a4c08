import { markStrong } from '../../../chat/messages/strong.ts';

/**
 * Turns Discord's Markdown into plain text. Headings stay as `## …`, as do lists and words in bold, which often are the
 * title or the company; lines in bold become headings; other emphasis, custom emoji and mentions by id go
 * (support.discord.com, Markdown Text 101).
 */
export function readDiscordMarkdown(markdown: string): string {
  return markdown
    .replaceAll(/<a?:\w{1,40}:\d{1,25}>/g, '')
    .replaceAll(/<(?:@[!&]?|#|\/[\w -]{1,60}:)\d{1,25}>/g, '')
    .replaceAll(/<t:(-?\d{1,12})(?::[tTdDfFR])?>/g, (_, seconds: string) => dayOf(Number(seconds)))
    .replaceAll(/<(https?:\/\/[^\s<>]+)>/g, '$1')
    .replaceAll(/\[([^[\]\n]{1,300})\]\((https?:\/\/[^\s()]{1,1000})\)/g, '$1 ($2)')
    .split('\n')
    .map(cleanLine)
    .join('\n')
    .trim();
}

function dayOf(seconds: number): string {
  return new Date(seconds * 1_000).toISOString().slice(0, 10);
}

const BOLD_LINE = /^(#{1,6} )?(?:\*\*([^*]+)\*\*|__([^_]+)__) ?(:?)$/;

function cleanLine(line: string): string {
  const bare = line.replace(/^[ \t]*>(?:>>)?[ \t]/, '').replace(/^[ \t]*-#[ \t]+/, '');
  if (/^```\w*$/.test(bare.trim())) return '';
  const [, hashes = '## ', bold, underlined, colon] = BOLD_LINE.exec(bare.trim()) ?? [];
  const heading = bold ?? underlined;
  return withoutEmphasis(heading === undefined ? bare : `${hashes}${heading.trim()}${colon ?? ''}`).trimEnd();
}

/** Words in bold alone, and not in italics besides. */
const STRONG = /(?<!\*)\*\*([^*]{1,300})\*\*(?!\*)/;

/**
 * Removes the marks around emphasised words but those in bold: `__underlined__`, `*italic*`, `||hidden||`, `` `code`
 * ``.
 */
function withoutEmphasis(line: string): string {
  return line
    .split(STRONG)
    .map((part, index) => (index % 2 === 1 ? markStrong(withoutMarks(part)) : withoutMarks(part)))
    .join('');
}

function withoutMarks(words: string): string {
  return words
    .replaceAll(/\*\*\*?|\|\||~~|`/g, '')
    .replaceAll(/(?<![\p{L}\p{N}_/])__?(?=[^\s_])([^_]+)(?<=\S)__?(?![\p{L}\p{N}_])/gu, '$1')
    .replaceAll(/(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*]+)(?<=\S)\*(?![\p{L}\p{N}*])/gu, '$1');
}
