import type { SourceLine } from '../../source.ts';
import { guessKind } from '../headings/headings.ts';
import type { SectionStart } from './section-start.ts';

/**
 * Finds headings with unknown words in a column of their own, beside what they begin: each is a block by itself, as most
 * known headings are, and is set like them at the same edge.
 */
export function findLoneHeadings(
  lines: readonly SourceLine[],
  known: readonly SectionStart[],
): SectionStart[] {
  const blocks = blocksOf(lines);
  const alone = known.filter(({ index, end }) => blocks.get(lines[index]?.block)?.length === end - index);
  const example = lines[alone[0]?.index ?? -1];
  if (!example || alone.length < MIN_LONE || alone.length * 2 < known.length) return [];
  const taken = new Set(known.map(({ index }) => lines[index]?.block));
  return [...blocks].flatMap(([block, rows]) => {
    const [index] = rows;
    const text = rows.map((row) => lines[row]?.text ?? '').join(' ');
    const isHeading = !taken.has(block) && rows.every((row) => isSetLike(lines[row], example));
    if (index === undefined || !isHeading || text.length > MAX_HEADING_CHARS) return [];
    return [{ index, end: index + rows.length, kind: guessKind(text) }];
  });
}

const MIN_LONE = 2;
/** Over all its rows. */
const MAX_HEADING_CHARS = 60;

/** The indices of the lines of each block. */
function blocksOf(lines: readonly SourceLine[]): Map<number | undefined, number[]> {
  const blocks = new Map<number | undefined, number[]>();
  for (const [index, { block }] of lines.entries()) {
    const rows = blocks.get(block);
    if (rows) rows.push(index);
    else if (block !== undefined) blocks.set(block, [index]);
  }
  return blocks;
}

function isSetLike(line: SourceLine | undefined, example: SourceLine): boolean {
  return (
    line !== undefined &&
    line.size !== undefined &&
    Math.abs(line.size - (example.size ?? 0)) < 0.3 &&
    line.bold === example.bold &&
    Math.abs((line.x ?? 0) - (example.x ?? 0)) < 2 &&
    !/\d{4}|\t|[.,;]$/u.test(line.text)
  );
}
