/** A text without markup, and where in the original each of its characters stands. */
export interface PlainText {
  readonly text: string;
  readonly at: readonly number[];
}

/** Removes markup and invisible characters, decodes entities and collapses white space. */
export function stripMarkup(raw: string): string {
  return collapse(maskMarkup(raw)).text;
}

/** The same, with where each character comes from. */
export function readPlain(raw: string): PlainText {
  return collapse(maskMarkup(raw));
}

/** Cuts a piece out of a text. */
export function slicePlain({ text, at }: PlainText, start: number, end = text.length): PlainText {
  return { text: text.slice(start, end), at: at.slice(start, end) };
}

/** What a removed character becomes, one for one, so that offsets stay. */
export const GONE = '\u2060';

const gone = (text: string) => GONE.repeat(text.length);

function maskMarkup(raw: string): string {
  return blankHidden(raw)
    .replace(/\0/g, ' ')
    .replace(
      /(!?\[)([^\]\n]{0,300})(\]\([^)\n]{0,1000}\))/g,
      (_, opening: string, label: string, link: string) => gone(opening) + label + gone(link),
    )
    .replace(MENTION, gone)
    .replace(/<\/?[a-z][^<>]*>/gi, (tag) => ` ${gone(tag.slice(1))}`)
    .replace(/&(#\d{1,6}|#x[\da-f]{1,5}|[a-z]+);/gi, (entity, name: string) => {
      const char = decodeEntity(name);
      return char === undefined ? entity : char + gone(entity.slice(char.length));
    })
    .replace(/\*\*|__|`|~~/g, gone)
    .replace(/(^|[\s("\u2060])[*_](?=\S)/g, `$1${GONE}`)
    .replace(/(?<=\S)[*_](?=[\s).,;:!?"\u2060]|$)/g, GONE)
    .replace(/[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD]/g, GONE);
}

/** Whom a message of Slack or Discord mentions, as it stands where somebody copied its source: `<@U04ABCDEF>`. */
const MENTION =
  /<@[!&]?[A-Z0-9]{5,30}(?:\|[^<>\n]{0,80})?>|(?<![\w@.])@[UW](?=[A-Z]{0,10}\d)[A-Z0-9]{7,12}(?!\w)/g;

function collapse(masked: string): PlainText {
  const at: number[] = [];
  let text = '';
  let space = false;
  for (let index = 0; index < masked.length; index += 1) {
    const char = masked.charAt(index);
    if (char === GONE) continue;
    if (/\s/.test(char)) {
      space = true;
      continue;
    }
    if (space && text !== '') {
      text += ' ';
      at.push(index - 1);
    }
    space = false;
    text += char;
    at.push(index);
  }
  return { text, at };
}

/**
 * Blanks what a browser would not show, without moving anything else: comments, scripts, and elements hidden by their
 * own style. Comments and scripts that are never closed run to the end of the text.
 */
export function blankHidden(raw: string): string {
  if (!raw.includes('<')) return raw;
  const closing = closingTags(raw);
  let shown = '';
  let at = 0;
  for (const { 0: opening, index, groups } of raw.matchAll(HIDDEN_START)) {
    if (index < at) continue;
    const inside = index + opening.length;
    const name = (groups?.tag ?? groups?.element)?.toLowerCase();
    const end = name === undefined ? commentEnd(raw, inside) : closing(name, inside);
    if (end === null && groups?.element !== undefined) continue;
    shown += raw.slice(at, index) + BLANK.repeat((end ?? raw.length) - index);
    at = end ?? raw.length;
  }
  return shown + raw.slice(at);
}

/** What hidden characters become, one for one. */
export const BLANK = '\u0000';

const HIDDEN_START =
  /<!--|<(?<tag>script|style|template|noscript)\b|<(?<element>\w+)\b[^<>]*(?:\shidden(?=[\s=>])|aria-hidden=["']?true|style=["'][^"'<>]*(?:display:\s*none|visibility:\s*hidden|font-size:\s*0|opacity:\s*0(?![.\d])|(?<![-\w])color:\s*(?:white|#fff(?:fff)?\b|transparent|rgba?\(255,\s*255,\s*255)))[^<>]*>/gi;

function commentEnd(raw: string, from: number): number | null {
  const at = raw.indexOf('-->', from);
  return at < 0 ? null : at + '-->'.length;
}

/** Finds where the element of a name that is open at an offset ends, asked in the order of the text. */
function closingTags(raw: string): (name: string, from: number) => number | null {
  const ends = new Map<string, { readonly start: number; readonly end: number }[]>();
  for (const { 0: tag, 1: name = '', index } of raw.matchAll(/<\/(\w+)\s*>/g)) {
    const found = ends.get(name.toLowerCase()) ?? [];
    found.push({ start: index, end: index + tag.length });
    ends.set(name.toLowerCase(), found);
  }
  for (const found of ends.values()) found.reverse();
  return (name, from) => {
    const left = ends.get(name);
    while (left && (left.at(-1)?.start ?? from) < from) left.pop();
    return left?.at(-1)?.end ?? null;
  };
}

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
