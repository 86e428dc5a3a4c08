import { graphemes } from './inert.ts';

/**
 * A text in lines that are dressed for the platform, none longer than `most` when it is: a line that is too long is
 * cut between its words, and a word that is too long between its graphemes.
 */
export function linesOf(text: string, most: number, dress: (line: string) => string): string[] {
  const fits = (part: string) => dress(part).length <= most;
  return text.split('\n').flatMap((line) => (fits(line) ? [dress(line)] : cutLine(line, fits).map(dress)));
}

function cutLine(line: string, fits: (part: string) => boolean): string[] {
  return pack(
    line.split(/(?<=\s)/u).flatMap((word) => (fits(word) ? [word] : cutWord(word, fits))),
    fits,
  );
}

/** A grapheme that does not fit is no text that anybody reads: it is cut where it can be. */
function cutWord(word: string, fits: (part: string) => boolean): string[] {
  const parts = [...graphemes.segment(word)].flatMap(({ segment }) =>
    fits(segment) ? [segment] : [...segment],
  );
  return pack(parts, fits);
}

/** Parts joined as far as they fit. */
function pack(parts: readonly string[], fits: (part: string) => boolean): string[] {
  const packed: string[] = [];
  for (const part of parts) {
    const last = packed.at(-1);
    if (last !== undefined && fits(last + part)) packed.splice(-1, 1, last + part);
    else packed.push(part);
  }
  return packed;
}
