const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Shortens text to `maxChars` with an ellipsis, never inside a grapheme. */
export function truncateDiscordText(text: string, maxChars: number): string {
  if (text.length <= maxChars) return text;
  let shown = '';
  for (const { segment } of graphemes.segment(text)) {
    if (shown.length + segment.length >= maxChars) break;
    shown += segment;
  }
  return `${shown.trimEnd()}…`;
}

/**
 * Splits text into lines and formats each with `format`, so that none is longer than `maxChars` then. Cuts a long line
 * between words, and a long word between graphemes.
 */
export function splitDiscordLines(
  text: string,
  maxChars: number,
  format: (line: string) => string,
): string[] {
  const fits = (part: string) => format(part).length <= maxChars;
  return text
    .split('\n')
    .flatMap((line) => (fits(line) ? [format(line)] : splitLine(line, fits).map(format)));
}

function splitLine(line: string, fits: (part: string) => boolean): string[] {
  return join(
    line.split(/(?<=\s)/u).flatMap((word) => (fits(word) ? [word] : splitWord(word, fits))),
    fits,
  );
}

/** Cuts a word between graphemes. Cuts a grapheme that doesn't fit anywhere: it isn't text that anybody reads. */
function splitWord(word: string, fits: (part: string) => boolean): string[] {
  const parts = [...graphemes.segment(word)].flatMap(({ segment }) =>
    fits(segment) ? [segment] : [...segment],
  );
  return join(parts, fits);
}

/** Joins neighbours while they fit. A part that doesn't fit stays alone. */
function join(parts: readonly string[], fits: (part: string) => boolean): string[] {
  const joined: string[] = [];
  for (let from = 0; from < parts.length; ) {
    const to = from + countFitting(from, parts, fits);
    joined.push(parts.slice(from, to).join(''));
    from = to;
  }
  return joined;
}

/**
 * Counts how many parts from `from` on fit together, at least one. Doubles the step while parts fit, then halves it:
 * a test takes time in proportion to the text.
 */
function countFitting(from: number, parts: readonly string[], fits: (part: string) => boolean): number {
  const isFitting = (count: number) => fits(parts.slice(from, from + count).join(''));
  let count = 1;
  let step = 1;
  for (; from + count < parts.length && isFitting(count + step); step *= 2) count += step;
  for (; step >= 1; step /= 2) if (from + count < parts.length && isFitting(count + step)) count += step;
  return Math.min(count, parts.length - from);
}
