/** Shortens text to `maxChars` with an ellipsis, never inside a grapheme. */
export function truncateSlackText(text: string, maxChars: number): string {
  return text.length <= maxChars ? text : `${text.slice(0, cutBefore(text, maxChars - 1))}…`;
}

/**
 * Splits text into pieces of at most `maxChars`. Cuts at an empty line, or else a line end, or else a space, or else
 * between two graphemes. Loses nothing but the line ends at its cuts.
 */
export function splitSlackText(text: string, maxChars: number): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > maxChars) {
    const [piece, after] = cutOnce(rest, maxChars);
    pieces.push(piece);
    rest = after;
  }
  return rest === '' && pieces.length > 0 ? pieces : [...pieces, rest];
}

/** A cut before this share of a piece would leave it too empty. */
const MIN_PIECE_SHARE = 0.5;

function cutOnce(text: string, maxChars: number): [string, string] {
  const window = text.slice(0, maxChars + 1);
  for (const end of ['\n\n', '\n']) {
    const at = window.lastIndexOf(end);
    if (at >= maxChars * MIN_PIECE_SHARE) return [text.slice(0, at), text.slice(at + end.length)];
  }
  const space = window.lastIndexOf(' ', maxChars - 1);
  const at = space >= maxChars * MIN_PIECE_SHARE ? space + 1 : cutBefore(text, maxChars);
  return [text.slice(0, at), text.slice(at)];
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Longer than any grapheme that people write. A longer one is cut between two code points. */
const MAX_GRAPHEME_CHARS = 64;

/** The last position at or before `at` that isn't inside a grapheme. */
function cutBefore(text: string, at: number): number {
  const from = Math.max(0, at - MAX_GRAPHEME_CHARS);
  const around = graphemes.segment(text.slice(from, at + MAX_GRAPHEME_CHARS));
  const start = from + (around.containing(at - from)?.index ?? 0);
  if (start > from) return start;
  return isLowSurrogate(text.charCodeAt(at)) ? at - 1 : at;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** Removes control characters, and replaces halves of surrogate pairs. */
export function removeControlCharacters(text: string): string {
  return text.toWellFormed().replaceAll(CONTROL_CHARACTERS, '');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are removed
const CONTROL_CHARACTERS = /[\u0000-\u0008\u000b-\u001f\u007f]/g;
