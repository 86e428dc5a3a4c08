import { postingPartOf } from './headings.ts';
import { BLANK, blankHidden, stripMarkup } from './plain.ts';

/**
 * A block of a posting: a heading, a list item, or running text. `start` and `end` are offsets into the original
 * posting, so that its exact words can be quoted; `text` is the same without markup.
 */
export interface PostingBlock {
  readonly type: 'heading' | 'item' | 'text';
  /** Of a heading: 1 is the outermost. 0 for the others. */
  readonly level: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Splits a posting in plain text, Markdown or HTML into blocks, in order. */
export function splitBlocks(posting: string): PostingBlock[] {
  const blocks: OpenBlock[] = [];
  let apart = true;
  for (const piece of piecesOf(posting)) {
    const block = blockOf(posting, piece);
    if (block === null) {
      apart = true;
      continue;
    }
    const last = blocks.at(-1);
    if (last && !apart && piece.tag === null && continuesBlock(last, block)) {
      last.width += 1 + block.text.length;
      last.end = block.end;
      last.ending = block.text;
    } else {
      blocks.push({ ...block, width: block.text.length, ending: null });
    }
    apart = false;
  }
  return blocks.map(({ width, ending, ...block }) =>
    ending === null ? block : { ...block, text: stripMarkup(posting.slice(block.start, block.end)) },
  );
}

/** A block that further lines may continue. Their text is read once, when all are there. */
interface OpenBlock extends PostingBlock {
  end: number;
  /** Characters of its text, about. */
  width: number;
  /** The last line that continued it, if any. */
  ending: string | null;
}

interface RawPiece {
  readonly start: number;
  readonly end: number;
  /** The tag before it, such as `li` or `/li`; null after a plain line break. */
  readonly tag: string | null;
}

const BREAK = new RegExp(
  `\\r\\n|\\n|\\r|${BLANK}+|<(?<name>/?(?:li|p|br|div|ul|ol|h[1-6]|tr|td|th|table|section|article|header|footer))\\b[^<>]*>`,
  'gi',
);

const FRONT_MATTER = /^\s*---\r?\n(?:[\w-]+:[^\n]*\n|[ \t][^\n]*\n)+---\r?\n/;

function* piecesOf(posting: string): Generator<RawPiece> {
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

const MARKER = /^[ \t]*(?:[-*•–—·▪◦●○‣+・]|\d{1,2}[.)、．]|\(?[a-z]\))[ \t]+|^[ \t]*(?:[•▪●○‣・]|\d{1,2}、)/;
const HASHES = /^[ \t]*(#{1,6})[ \t]*(?=[^\s#])/;
const BOLD_ALONE = /^\s*(\*\*|__)(?:(?!\1).)+\1:?\s*$/;

/** Levels of headings without markup: a known one or a bold line ranks above one that only ends in a colon. */
const PLAIN_LEVEL = 7;
const COLON_LEVEL = 8;
const MAX_HEADING_WORDS = 10;

function blockOf(posting: string, piece: RawPiece): PostingBlock | null {
  const raw = posting.slice(piece.start, piece.end);
  const marker = HASHES.exec(raw)?.[0] ?? MARKER.exec(raw)?.[0] ?? '';
  const start = piece.start + marker.length + (/^\s*/.exec(raw.slice(marker.length))?.[0].length ?? 0);
  const end = piece.start + raw.trimEnd().length;
  const text = stripMarkup(posting.slice(start, end));
  if (!/[\p{L}\p{N}]/u.test(text)) return null;
  const level = headingLevel(raw, text, piece.tag, marker);
  if (level > 0) return { type: 'heading', level, text, start, end };
  return { type: marker !== '' || piece.tag === 'li' ? 'item' : 'text', level: 0, text, start, end };
}

function headingLevel(raw: string, text: string, tag: string | null, marker: string): number {
  const tagged = /^h([1-6])$/.exec(tag ?? '')?.[1];
  if (tagged) return Number(tagged);
  if (marker.includes('#')) return marker.trim().length;
  if (marker !== '' || tag === 'li') return 0;
  const short = text.split(' ').length <= MAX_HEADING_WORDS && text.length <= 100;
  if (!short || /[.。;；,，]$/.test(text)) return 0;
  const known = postingPartOf(text) !== null && !/\d/.test(text);
  if (BOLD_ALONE.test(raw) || known || /[?!？！]$/.test(text)) return PLAIN_LEVEL;
  return /[:：]$/.test(text) ? COLON_LEVEL : 0;
}

/** Shorter lines were ended on purpose; longer ones were wrapped by a program. */
const WRAPPED_CHARS = 60;

function continuesBlock(last: OpenBlock, block: PostingBlock): boolean {
  if (last.type === 'heading' || block.type !== 'text' || last.width < WRAPPED_CHARS) return false;
  return last.type === 'text' || !/[.;。；]$/.test(last.ending ?? last.text);
}
