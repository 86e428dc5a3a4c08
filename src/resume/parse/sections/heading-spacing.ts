import type { SectionKind } from '../../resume.ts';
import type { SourceLine } from '../../source.ts';
import { lookOf } from './line-look.ts';
import type { SectionStart } from './section-start.ts';

/**
 * Drops headings as close to the line above as the lines of a text are, where most others of their column and look are set
 * apart: "Professional Certificate" is then the rest of what is above it.
 */
export function withoutTight<T extends SectionStart>(known: readonly T[], lines: readonly SourceLine[]): T[] {
  const gapOf = ({ index }: T) => lines[index]?.gap ?? APART;
  const columns = Map.groupBy(known, ({ index }) => keyOf(lines[index]));
  return known.filter((start) => {
    const line = lines[start.index];
    if (line?.size === undefined || gapOf(start) > TIGHT) return true;
    const mates = columns.get(keyOf(line)) ?? [];
    const apart = mates.filter((mate) => gapOf(mate) >= APART).length;
    return apart < MIN_APART || apart * 2 <= mates.length;
  });
}

/**
 * Drops headings in smaller type right below one of the same kind in their column: "Address" below "Personal info" is
 * the label of a detail, and "Systems" below "Skills" of a list.
 */
export function withoutLabels<T extends SectionStart>(
  known: readonly T[],
  lines: readonly SourceLine[],
): T[] {
  const kept: T[] = [];
  for (const start of known) {
    const [above, line] = [lines[kept.at(-1)?.index ?? -1], lines[start.index]];
    const isSmaller = (line?.size ?? 0) < (above?.size ?? 0) - SMALLER_PT;
    const isLabel =
      LABELLED.has(start.kind) && kept.at(-1)?.kind === start.kind && above?.block === line?.block;
    if (!isSmaller || !isLabel) kept.push(start);
  }
  return kept;
}

const SMALLER_PT = 0.8;

/** What has labels of its own. Jobs may have a smaller heading for volunteering. */
const LABELLED: ReadonlySet<SectionKind> = new Set(['contact', 'skills', 'languages']);

/** In line heights of blank space above. */
const TIGHT = 0.2;
const APART = 0.6;
const MIN_APART = 2;

function keyOf(line: SourceLine | undefined): string {
  if (!line) return '';
  const { size, bold, capitals } = lookOf(line);
  return [line.block, Math.round((size ?? 0) * 2), bold, capitals].join(' ');
}
