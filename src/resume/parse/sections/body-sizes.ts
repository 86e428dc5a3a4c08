import type { SourceLine } from '../../source.ts';

/** The size of most text, of the whole document and of what is read together with a line. */
export interface BodySizes {
  readonly all: number;
  beside(line: SourceLine): number;
}

/** Measures the size of most text. A sidebar may be in smaller type than the main column. */
export function bodySizes(lines: readonly SourceLine[]): BodySizes {
  const all = bodySize(lines);
  const sizes = new Map(
    [...Map.groupBy(lines, ({ block }) => block)].map(([block, own]) => [
      block,
      block !== undefined && own.length >= MIN_BLOCK_LINES ? bodySize(own) : all,
    ]),
  );
  return { all, beside: ({ block }) => sizes.get(block) ?? all };
}

/** True for a line in larger type than the text beside it. */
export function isLarger(line: SourceLine, bodies: BodySizes): boolean {
  return line.size !== undefined && line.size > bodies.beside(line) * LARGER;
}

const MIN_BLOCK_LINES = 8;
/** A heading is larger than the text by this much, or in capitals. */
export const LARGER = 1.08;

function bodySize(lines: readonly SourceLine[]): number {
  const sizes = lines.flatMap((line) => (line.size === undefined ? [] : [line.size])).sort((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)] ?? 0;
}
