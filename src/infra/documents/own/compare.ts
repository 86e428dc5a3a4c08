import type { Stretch } from './paragraph.ts';

/**
 * Finds a text among pieces, whatever their blanks and invisible characters: the reader has normalised the text and the
 * file has not. Returns the first and the last piece, or null where the text isn't there or stands there twice.
 */
export function findText(pieces: readonly string[], text: string): Stretch | null {
  const folded: { character: string; piece: number }[] = pieces.flatMap((one, piece) =>
    [...foldText(one)].map((character) => ({ character, piece })),
  );
  const wanted = [...foldText(text)].join('\u0000');
  const all = folded.map(({ character }) => character).join('\u0000');
  if (wanted === '') return null;
  const at = all.lastIndexOf(wanted);
  if (at < 0 || (at > 0 && all.indexOf(wanted) !== at)) return null;
  const first = all.slice(0, at).split('\u0000').length - 1;
  const last = first + wanted.split('\u0000').length - 1;
  const [start, end] = [folded[first], folded[last]];
  return start && end ? { from: start.piece, to: end.piece + 1 } : null;
}

/** Reduces a text to what can be seen of it: compatibility forms apart, no blanks, no icons. */
export function foldText(text: string): string {
  // Most letters are these, and what follows takes ten times as long.
  if (/^[\t\n\r -~]*$/.test(text)) return text.replace(/\s/g, '');
  return text
    .replace(/\u00B4/g, "'")
    .normalize('NFKD')
    .replace(/\u2010/g, '-')
    .replace(INVISIBLE, '');
}

const INVISIBLE = /[\s\p{Default_Ignorable_Code_Point}\p{Co}\p{Cc}]/gu;
