/**
 * A text that is shown as it is: no markdown, no mention, no timestamp, no link under other words, nothing that turns
 * the direction of what follows. Addresses stay addresses.
 */
export function inert(text: string): string {
  return text
    .replaceAll(TURNING, '')
    .split(ADDRESS)
    .map((part, index) => (index % 2 === 1 ? part : escaped(part)))
    .join('')
    .replaceAll(/@(?=everyone|here)/g, '@\u200b');
}

/** Unicode's overrides, embeddings and isolates: what is left open turns all that follows in the line. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;

/** Discord reads no markdown inside of one, and would show a backslash there. */
const ADDRESS = /(https?:\/\/[^\s<>]+)/;

/** Discord shows what is behind a backslash as it is. Some signs mean something at the start of a line only. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\\*_~`|[\]<]/g, '\\$&')
    .replaceAll(/^(\s*)(#|>|-|\+)/gm, '$1\\$2')
    .replaceAll(/^(\s*\d+)([.)])/gm, '$1\\$2');
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
