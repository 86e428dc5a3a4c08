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

/** Parts joined as far as they fit; one that does not fit stands alone. */
function pack(parts: readonly string[], fits: (part: string) => boolean): string[] {
  const packed: string[] = [];
  for (let from = 0; from < parts.length; ) {
    const to = from + fittingFrom(from, parts, fits);
    packed.push(parts.slice(from, to).join(''));
    from = to;
  }
  return packed;
}

/** How many, at least one: doubled while they fit, then halved, as each look costs as much as what is looked at. */
function fittingFrom(from: number, parts: readonly string[], fits: (part: string) => boolean): number {
  const isFitting = (count: number) => fits(parts.slice(from, from + count).join(''));
  let count = 1;
  let step = 1;
  for (; from + count < parts.length && isFitting(count + step); step *= 2) count += step;
  for (; step >= 1; step /= 2) if (from + count < parts.length && isFitting(count + step)) count += step;
  return Math.min(count, parts.length - from);
}
