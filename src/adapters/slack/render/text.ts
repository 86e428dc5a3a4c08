/** Shortened to `most` characters with an ellipsis; no grapheme is cut in two. */
export function shorten(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, cutBefore(text, most - 1))}…`;
}

/**
 * A text in pieces of at most `most` characters, nothing lost but the line end at which it was cut. Cut at an empty
 * line, else at a line end, else at a space, else between two graphemes.
 */
export function split(text: string, most: number): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > most) {
    const [piece, after] = cutOnce(rest, most);
    pieces.push(piece);
    rest = after;
  }
  return rest === '' && pieces.length > 0 ? pieces : [...pieces, rest];
}

/** A cut further back than this share of a piece would leave it too empty. */
const FULL_ENOUGH = 0.5;

function cutOnce(text: string, most: number): [string, string] {
  const window = text.slice(0, most + 1);
  for (const end of ['\n\n', '\n']) {
    const at = window.lastIndexOf(end);
    if (at >= most * FULL_ENOUGH) return [text.slice(0, at), text.slice(at + end.length)];
  }
  const space = window.lastIndexOf(' ', most - 1);
  const at = space >= most * FULL_ENOUGH ? space + 1 : cutBefore(text, most);
  return [text.slice(0, at), text.slice(at)];
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Longer than any grapheme that people write; a longer one is cut between two code points. */
const LONGEST_GRAPHEME = 64;

/** The last place at or before `at` where no grapheme is cut in two. */
function cutBefore(text: string, at: number): number {
  const from = Math.max(0, at - LONGEST_GRAPHEME);
  const around = graphemes.segment(text.slice(from, at + LONGEST_GRAPHEME));
  const start = from + (around.containing(at - from)?.index ?? 0);
  if (start > from) return start;
  return isLowSurrogate(text.charCodeAt(at)) ? at - 1 : at;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** Without what no platform shows: control characters and halves of characters. */
export function clean(text: string): string {
  return text.toWellFormed().replaceAll(CONTROL, '');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f]/g;
