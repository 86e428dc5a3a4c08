import { headingPartOf, isPlainHeading } from './headings.ts';
import { BLANK, blankHidden, GONE, type PlainText, readPlain } from './plain.ts';

/**
 * A block of a posting: a heading, a list item, or running text. `text` is without markup; `at` says where in the
 * posting each of its characters stands, so that exact words can be quoted.
 */
export interface PostingBlock extends PlainText {
  readonly type: 'heading' | 'item' | 'text';
  /** Of a heading: 1 is the outermost. 0 for the others. */
  readonly level: number;
  /** True for the first block after an empty line. */
  readonly apart: boolean;
}

/** Splits a posting in plain text, Markdown or HTML into blocks, in order. */
export function splitBlocks(posting: string): PostingBlock[] {
  const lines = withoutCodes([...linesOf(posting)]);
  const wrapped = wrappedLines(lines);
  const blocks: OpenBlock[] = [];
  for (const [index, line] of lines.entries()) {
    const block = blockOf(line, lines[index - 1], lines[index + 1]);
    const last = blocks.at(-1);
    if (last && wrapped > 0 && !line.apart && line.tag === null && continuesBlock(last, block, wrapped)) {
      last.lines.push(line);
      last.chars += line.text.length;
    } else {
      blocks.push(block);
    }
  }
  return blocks.map(({ lines: parts, type, level, apart }) => ({
    type,
    level,
    apart,
    text: parts.map(({ text }) => text).join(' '),
    at: parts.flatMap(({ at }, index) => (index === 0 ? at : [(at[0] ?? 1) - 1, ...at])),
  }));
}

/** A block that further lines may continue. */
interface OpenBlock {
  readonly type: PostingBlock['type'];
  readonly level: number;
  readonly apart: boolean;
  readonly lines: Line[];
  chars: number;
}

interface Line extends PlainText {
  readonly raw: string;
  /** Its bullet or number, with what is around it; empty if none. */
  readonly marker: string;
  readonly hashes: number;
  readonly apart: boolean;
  /** The tag before it, such as `li` or `/li`; null after a plain line break. */
  readonly tag: string | null;
}

const BREAK = new RegExp(
  `\\r\\n|\\n|\\r|${BLANK}+|<(?<name>/?(?:li|p|br|div|ul|ol|h[1-6]|tr|td|th|table|section|article|header|footer))\\b[^<>]*>`,
  'gi',
);

const FRONT_MATTER = /^\s*---\r?\n(?:[\w-]+:[^\n]*\n|[ \t][^\n]*\n)+---\r?\n/;

function* piecesOf(posting: string): Generator<{ start: number; end: number; tag: string | null }> {
  const body = FRONT_MATTER.exec(posting)?.[0].length ?? 0;
  let piece = { start: body, tag: null as string | null };
  for (const match of blankHidden(posting.slice(body)).matchAll(BREAK)) {
    const end = body + match.index;
    yield { ...piece, end };
    piece = {
      start: end + match[0].length,
      tag: match[0].startsWith(BLANK) ? '!' : (match.groups?.name?.toLowerCase() ?? null),
    };
  }
  yield { ...piece, end: posting.length };
}

const QUOTE = /^[ \t]*(?:>|&gt;)[ \t]?/;
const HASHES = /^[ \t]*(#{2,6}|#(?=[ \t]))[ \t]*(?=[^\s#])/;
const BULLET =
  /^[ \t]*(?:(?:(?!\p{Extended_Pictographic}|[<>=|^`~¬])[\p{So}\p{Sm}]|[-–—~·▪◦●○‣+・✓✔☑☐✗✘➤►→»♦◆■□⚫⁃]\ufe0f?|\*(?!\*)|\d{1,2}(?:\.\d{1,2})+|\d{1,2}[.)、．]|\d\ufe0f?\u20e3|\(?[a-z]\)|\[[ xX]?\])[ \t]+|[•▪●○‣・✓✔☑➤►]\ufe0f?|\d{1,2}、|\*(?=[A-Z\p{Lu}][^*]*$))/u;
const EMOJI =
  /^[ \t]*(?:\p{Extended_Pictographic}[\u{1f3fb}-\u{1f3ff}\ufe0f\u200d]*){1,6}[ \t]*|^[ \t]*\p{RI}\p{RI}[ \t]*/u;

function* linesOf(posting: string): Generator<Line> {
  let apart = true;
  for (const { start, end, tag } of piecesOf(posting)) {
    const raw = posting.slice(start, end);
    const quote = QUOTE.exec(raw)?.[0].length ?? 0;
    const inner = raw.slice(quote);
    const hashes = HASHES.exec(inner);
    const marker = hashes?.[0] ?? BULLET.exec(inner)?.[0] ?? EMOJI.exec(inner)?.[0] ?? '';
    const emoji = EMOJI.exec(inner.slice(marker.length))?.[0] ?? '';
    const from = quote + marker.length + emoji.length;
    const { text, at } = readPlain(withColon(raw.slice(from)));
    if (!/[\p{L}\p{N}]/u.test(text)) {
      apart = true;
      continue;
    }
    const offset = start + from;
    yield {
      raw: inner,
      marker: hashes ? '' : marker,
      hashes: hashes?.[1]?.length ?? 0,
      text,
      at: at.map((index) => index + offset),
      apart,
      tag,
    };
    apart = false;
  }
}

const BOLD_LABEL = /^([*_]{1,2})(?=\S)([^*_\n:]{2,40})(?<=\S)\1(?= +[\p{L}\p{N}])/u;

/** "**Need** welding, a van": in chats a label is often bold and has no colon. Every character stays where it was. */
function withColon(line: string): string {
  return line.replace(BOLD_LABEL, (bold: string, mark: string, label: string) =>
    isPlainHeading(label) ? `${mark}${label}:`.padEnd(bold.length, GONE) : bold,
  );
}

const BOLD_ALONE = /^\s*(\*\*|__)(?:(?!\1).)+\1:?\s*$/;

/** Levels of headings without markup: a known one or a bold line ranks above one that only ends in a colon. */
const PLAIN_LEVEL = 7;
const COLON_LEVEL = 8;
const MAX_HEADING_WORDS = 12;
/** A sentence that ends in a colon leads into its list: "As a Senior Policy Adviser you will:". */
const MAX_LEAD_WORDS = 22;
const MAX_HEADING_CHARS = 110;
/** A line without markup above a list is its heading if it is this short. */
const MAX_PLAIN_HEADING_WORDS = 7;

function blockOf(line: Line, before: Line | undefined, after: Line | undefined): OpenBlock {
  const level = headingLevel(line, after);
  const common = { lines: [line], chars: line.text.length, apart: line.apart };
  if (level > 0) return { ...common, type: 'heading', level };
  const emoji = EMOJI.test(line.marker) && !BULLET.test(line.marker);
  const listed = emoji
    ? [before, after].some((other) => other !== undefined && EMOJI.test(other.marker))
    : line.marker !== '';
  return { ...common, type: listed || line.tag === 'li' ? 'item' : 'text', level: 0 };
}

function headingLevel({ raw, text, tag, marker, hashes, apart }: Line, after: Line | undefined): number {
  const tagged = /^h([1-6])$/.exec(tag ?? '')?.[1];
  if (tagged) return Number(tagged);
  if (hashes > 0) return hashes;
  const words = text.split(' ').length;
  const list = after !== undefined && after.marker !== '' && !EMOJI.test(after.marker);
  if (list && marker === '' && /[:：]$/.test(text) && words <= MAX_LEAD_WORDS) {
    return headingPartOf(text) === null ? COLON_LEVEL : PLAIN_LEVEL;
  }
  if (words > MAX_HEADING_WORDS || text.length > MAX_HEADING_CHARS || tag === 'li') return 0;
  const numbered = /^\s*\d/.test(marker);
  if (marker !== '' && !EMOJI.test(marker) && !numbered) return 0;
  if (/[:：]\s*\S/.test(text)) return 0;
  if (isPlainHeading(text)) return PLAIN_LEVEL;
  if (numbered) return isShouted(withoutBracket(text)) && headingPartOf(text) !== null ? PLAIN_LEVEL : 0;
  if (/[.。;；,，]$/.test(text)) return 0;
  if (BOLD_ALONE.test(raw)) return PLAIN_LEVEL;
  if (/[:：]$/.test(text)) return headingPartOf(text) === null ? COLON_LEVEL : PLAIN_LEVEL;
  if (isShouted(text) && words <= MAX_PLAIN_HEADING_WORDS && headingPartOf(text) !== null) return PLAIN_LEVEL;
  if (/[?？]$/.test(text) && apart) return PLAIN_LEVEL;
  if (
    apart &&
    marker === '' &&
    words <= MAX_QUESTION_WORDS &&
    STARTERS.test(text) &&
    headingPartOf(text) !== null
  )
    return PLAIN_LEVEL;
  if (!apart || marker !== '' || !after || after.apart || words > MAX_PLAIN_HEADING_WORDS) return 0;
  const abovesProse =
    after.text.length >= WRAPPED_CHARS && /^\p{Lu}/u.test(text) && headingPartOf(text) !== null;
  return list || abovesProse ? PLAIN_LEVEL : 0;
}

const MAX_QUESTION_WORDS = 8;
/** Words with which headings begin, and hardly any item of a list. */
const STARTERS =
  /^(?:why|about|who we|who you|what|how (?:we|to)|our|life at|working (?:at|for|with)|meet|über|warum|was|wer|das|pourquoi|à propos|qui|ce que|por qué|sobre|qué|lo que|quiénes|por que|quem|o que|varför|om|vad|vem|vilka)(?!\p{L})/iu;

function withoutBracket(text: string): string {
  return text.replace(/\([^()]{0,60}\)$/, '').trim();
}

function isShouted(text: string): boolean {
  return text === text.toUpperCase() && /\p{Lu}{3}/u.test(text);
}

/** "Nice to have: …" begins on its own. */
const LABEL = /^[^:.,]{2,40}: /;

/** Shorter lines were ended on purpose; longer ones were wrapped by a program. */
const WRAPPED_CHARS = 60;
const SURELY_WRAPPED_CHARS = 70;

const CODE = /^([A-Z]{1,2})(\d{1,2})[.:)]? (?=\S)/;

/** "E1 Degree", "E2 Driving licence": the numbers of criteria are markers; "B2 English" alone is none. */
function withoutCodes(lines: readonly Line[]): Line[] {
  const codes = lines.map(({ text }) => CODE.exec(text));
  const follows = (one: RegExpExecArray | null | undefined, other: RegExpExecArray | null | undefined) =>
    one != null && other != null && one[1] === other[1] && Number(one[2]) + 1 === Number(other[2]);
  return lines.map((line, index) => {
    const code = codes[index];
    if (!code || !(follows(codes[index - 1], code) || follows(code, codes[index + 1]))) return line;
    const [{ length }] = code;
    return { ...line, marker: code[0], text: line.text.slice(length), at: line.at.slice(length) };
  });
}

/** Counts the lines that a program wrapped: it ends each where the next word would not fit; a person who writes one thing a line doesn't. */
function wrappedLines(lines: readonly Line[]): number {
  const pairs = lines
    .slice(1)
    .map((line, index) => ({ line, length: lines[index]?.text.length ?? 0 }))
    .filter(
      ({ line, length }) => length >= WRAPPED_CHARS && !line.apart && line.marker === '' && line.tag === null,
    );
  const width = pairs.reduce((most, { length }) => Math.max(most, length), 0);
  const full = pairs.filter(
    ({ line, length }) => length + (line.text.split(' ', 1)[0] ?? '').length >= width,
  );
  return full.length >= pairs.length / 2 ? full.length : 0;
}

function continuesBlock(last: OpenBlock, { type, lines: [line] }: OpenBlock, wrapped: number): boolean {
  if (
    last.type === 'heading' ||
    type !== 'text' ||
    !line ||
    line.marker !== '' ||
    LABEL.test(line.text) ||
    last.chars < WRAPPED_CHARS
  )
    return false;
  const ending = last.lines.at(-1)?.text ?? '';
  if (ending.length < WRAPPED_CHARS && last.lines.length > 1) return false;
  if (/[.;!?:。；]$/.test(ending)) return last.type === 'text' && /^\p{Ll}/u.test(line.text);
  if (/^[\p{Ll}(]/u.test(line.text)) return !/^\p{Ll}/u.test(last.lines[0]?.text ?? '');
  return (
    wrapped > 1 &&
    last.type === 'text' &&
    ending.length >= SURELY_WRAPPED_CHARS &&
    line.text.length >= WRAPPED_CHARS &&
    !isShouted(ending)
  );
}
