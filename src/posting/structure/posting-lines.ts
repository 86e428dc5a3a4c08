import { BLANK, blankHidden, GONE, type PlainText, readPlain } from '../text/plain-text.ts';
import { isPlainHeading } from './headings.ts';

/** A line of a posting that says something. `text` is without marker and markup. */
export interface PostingLine extends PlainText {
  readonly raw: string;
  /** Its bullet or number, with what is around it; empty if none. */
  readonly marker: string;
  readonly hashes: number;
  readonly apart: boolean;
  /** The tag before it, such as `li` or `/li`; null after a plain line break. */
  readonly tag: string | null;
}

/** Splits a posting in plain text, Markdown or HTML into lines, without those that say nothing. */
export function* splitLines(posting: string): Generator<PostingLine> {
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

const QUOTE = /^[ \t]*(?:>|&gt;)[ \t]?/;

const HASHES = /^[ \t]*(#{2,6}|#(?=[ \t]))[ \t]*(?=[^\s#])/;

/** The marker of an item, and the blanks around it. */
export const BULLET =
  /^[ \t]*(?:(?:(?!\p{Extended_Pictographic}|[<>=|^`~¬])[\p{So}\p{Sm}]|[-–—~·▪◦●○‣+・✓✔☑☐✗✘➤►→»♦◆■□⚫⁃]\ufe0f?|\*(?!\*)|\d{1,2}(?:\.\d{1,2})+|\d{1,2}[.)、．]|\d\ufe0f?\u20e3|\(?[a-z]\)|\[[ xX]?\])[ \t]+|[•▪●○‣・✓✔☑➤►]\ufe0f?|\d{1,2}、|\*(?=[A-Z\p{Lu}][^*]*$))/u;

/** Emoji that lead a line. */
export const EMOJI =
  /^[ \t]*(?:\p{Extended_Pictographic}[\u{1f3fb}-\u{1f3ff}\ufe0f\u200d]*){1,6}[ \t]*|^[ \t]*\p{RI}\p{RI}[ \t]*/u;

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

const BREAK = new RegExp(
  `\\r\\n|\\n|\\r|${BLANK}+|<(?<name>/?(?:li|p|br|div|ul|ol|h[1-6]|tr|td|th|table|section|article|header|footer))\\b[^<>]*>`,
  'gi',
);

const FRONT_MATTER = /^\s*---\r?\n(?:[\w-]+:[^\n]*\n|[ \t][^\n]*\n)+---\r?\n/;

/** "**Need** welding, a van": in chats a label is often bold and has no colon. Every character stays where it was. */
function withColon(line: string): string {
  return line.replace(BOLD_LABEL, (bold: string, mark: string, label: string) =>
    isPlainHeading(label) ? `${mark}${label}:`.padEnd(bold.length, GONE) : bold,
  );
}

const BOLD_LABEL = /^([*_]{1,2})(?=\S)([^*_\n:]{2,40})(?<=\S)\1(?= +[\p{L}\p{N}])/u;

/** "E1 Degree", "E2 Driving licence": the numbers of criteria are markers; "B2 English" alone is none. */
export function withoutCodes(lines: readonly PostingLine[]): PostingLine[] {
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

const CODE = /^([A-Z]{1,2})(\d{1,2})[.:)]? (?=\S)/;
