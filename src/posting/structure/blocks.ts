import type { PlainText } from '../text/plain-text.ts';
import { headingLevel, isShouted } from './heading-level.ts';
import { BULLET, EMOJI, type PostingLine, splitLines, withoutCodes } from './posting-lines.ts';
import { WRAPPED_CHARS, wrappedLines } from './wrapped-lines.ts';

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
  const lines = withoutCodes([...splitLines(posting)]);
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
  readonly lines: PostingLine[];
  chars: number;
}

function blockOf(
  line: PostingLine,
  before: PostingLine | undefined,
  after: PostingLine | undefined,
): OpenBlock {
  const level = headingLevel(line, after);
  const common = { lines: [line], chars: line.text.length, apart: line.apart };
  if (level > 0) return { ...common, type: 'heading', level };
  const emoji = EMOJI.test(line.marker) && !BULLET.test(line.marker);
  const listed = emoji
    ? [before, after].some((other) => other !== undefined && EMOJI.test(other.marker))
    : line.marker !== '';
  return { ...common, type: listed || line.tag === 'li' ? 'item' : 'text', level: 0 };
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

/** "Nice to have: …" begins on its own. */
const LABEL = /^[^:.,]{2,40}: /;

const SURELY_WRAPPED_CHARS = 70;
