/** Removes markup and invisible characters, decodes entities and collapses white space. */
export function stripMarkup(raw: string): string {
  return raw
    .replace(HIDDEN_MARKUP, ' ')
    .replace(/!?\[([^\]\n]*)\]\([^)\n]*\)/g, '$1')
    .replace(/<\/?[a-z][^<>]*>/gi, ' ')
    .replace(/&(#\d{1,6}|#x[\da-f]{1,5}|[a-z]+);/gi, (entity, name: string) => decodeEntity(name) ?? entity)
    .replace(/\*\*|__|`|~~/g, '')
    .replace(/(^|[\s("])[*_](?=\S)/g, '$1')
    .replace(/(?<=\S)[*_](?=[\s).,;:!?"]|$)/g, '')
    .replace(/[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Matches what a browser would not show: comments, scripts, and elements hidden by their own style. Comments and
 * scripts that are never closed run to the end of the text.
 */
export const HIDDEN_MARKUP = new RegExp(
  [
    '<!--[\\s\\S]*?(?:-->|$)',
    '<(?<tag>script|style|template|noscript)\\b[\\s\\S]*?(?:</\\k<tag>\\s*>|$)',
    '<(?<element>\\w+)\\b[^<>]*(?:\\shidden(?=[\\s=>])|aria-hidden=["\']?true|style=["\'][^"\'<>]*(?:display:\\s*none|visibility:\\s*hidden|font-size:\\s*0|opacity:\\s*0(?![.\\d])|(?<![-\\w])color:\\s*(?:white|#fff(?:fff)?\\b|transparent|rgba?\\(255,\\s*255,\\s*255)))[^<>]*>[\\s\\S]*?</\\k<element>\\s*>',
  ].join('|'),
  'gi',
);

function decodeEntity(name: string): string | undefined {
  if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()];
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  bull: '•',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
};
