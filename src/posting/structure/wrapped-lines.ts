import type { PostingLine } from './posting-lines.ts';

/**
 * Counts the lines that a program wrapped: it ends each where the next word would not fit; a person who writes one
 * thing a line doesn't.
 */
export function wrappedLines(lines: readonly PostingLine[]): number {
  const pairs = lines
    .slice(1)
    .map((line, index) => ({ line, length: lines[index]?.text.length ?? 0 }))
    .filter(
      ({ line, length }) => length >= WRAPPED_CHARS && !line.apart && line.marker === '' && line.tag === null,
    );
  const width = pairs.reduce((most, { length }) => Math.max(most, length), 0);
  const full = pairs.filter(
    ({ line, length }) => length + (line.text.split(' ', 1)[0] ?? '').length >= width,
  );
  return full.length >= pairs.length / 2 ? full.length : 0;
}

/** Shorter lines were ended on purpose; longer ones were wrapped by a program. */
export const WRAPPED_CHARS = 60;
