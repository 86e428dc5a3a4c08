import { escapeMarkdown } from 'discord.js';

/** A text that is shown as it is: no markdown, no mention, no timestamp, no link under other words. */
export function inert(text: string): string {
  const plain = escapeMarkdown(text, {
    heading: true,
    bulletedList: true,
    numberedList: true,
    maskedLink: true,
  });
  return plain
    .replaceAll(/^(\s*)(>|-#)/gm, '$1\\$2')
    .replaceAll('<', '\\<')
    .replaceAll(/@(?=everyone|here)/g, '@\u200b');
}

/** Cut to so many characters, never inside one that is written with several. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  let shown = '';
  for (const { segment } of graphemes.segment(text)) {
    if (shown.length + segment.length >= most) break;
    shown += segment;
  }
  return `${shown.trimEnd()}…`;
}

export const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
