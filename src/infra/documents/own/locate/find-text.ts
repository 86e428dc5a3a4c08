import type { Stretch } from '../parts/paragraph.ts';

/**
 * Finds a text among pieces, whatever their blanks and invisible characters: the reader has normalised the text and the
 * file has not. Returns the first and the last piece, or null where the text isn't there or stands there twice.
 */
export function findText(pieces: readonly string[], text: string): Stretch | null {
  const wanted = foldText(text);
  const folded = pieces.map(foldText);
  const all = folded.join('');
  const at = all.lastIndexOf(wanted);
  if (wanted === '' || at < 0 || all.indexOf(wanted) !== at) return null;
  let end = 0;
  const ends = folded.map(({ length }) => (end += length));
  const pieceOf = (letter: number) => ends.findIndex((end) => end > letter);
  return { from: pieceOf(at), to: pieceOf(at + wanted.length - 1) + 1 };
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
