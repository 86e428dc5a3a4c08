import type { SectionKind } from '../resume.ts';
import type { SourceLine } from '../source.ts';
import { findDates } from './dates.ts';
import { printedWidth } from './flow.ts';
import { headingMeaning } from './headings.ts';

/** A section's heading: its line, the line after it, and the kind of section. */
export interface SectionStart {
  readonly index: number;
  /** `index` + 1, or + 2 where the heading is wrapped. */
  readonly end: number;
  readonly kind: SectionKind;
}

/**
 * Finds the section headings: first by known words. Then the look that most of those share drops lines that are
 * content after all ("Teaching" among interests), and finds headings with unknown words, which begin sections of kind
 * `other`.
 */
export function findSectionStarts(lines: readonly SourceLine[]): SectionStart[] {
  const known = knownHeadings(lines);
  const look = commonLook(known.map((start) => start.look)) ?? outlineLook(lines);
  if (!look) return [];
  const kept = known.filter((start) => fitsLook(start.look, look));
  const taken = new Set(kept.flatMap(({ index, end }) => (end > index + 1 ? [index, index + 1] : [index])));
  const rare = countAlike(lines, look, taken) <= taken.size;
  const body = bodySize(lines);
  const unknown = lines.flatMap((line, index) =>
    index > 0 &&
    !taken.has(index) &&
    canBeHeading(line) &&
    isHeadingByLook(lines, index, { look, taken, rare, body })
      ? [{ index, end: index + 1, kind: 'other' as const }]
      : [],
  );
  return [...kept, ...unknown]
    .map(({ index, end, kind }) => ({ index, end, kind }))
    .sort((a, b) => a.index - b.index);
}

function knownHeadings(lines: readonly SourceLine[]): (SectionStart & { look: LineLook })[] {
  const found: (SectionStart & { look: LineLook })[] = [];
  lines.forEach((line, index) => {
    if (!canBeHeading(line) || index < (found.at(-1)?.end ?? 0)) return;
    const next = lines[index + 1];
    const wrapped = next && isWrapped(line, next) ? headingMeaning(`${line.text} ${next.text}`) : null;
    const meaning = wrapped ?? headingMeaning(line.text);
    if (meaning)
      found.push({ index, end: index + (wrapped ? 2 : 1), kind: meaning.kind, look: lookOf(line) });
  });
  return found;
}

/** True for a heading wrapped in a narrow column: "Technical" above "Skills", close and alike. */
function isWrapped(line: SourceLine, next: SourceLine): boolean {
  return (
    canBeHeading(next) &&
    line.size !== undefined &&
    line.page === next.page &&
    isSameLook(lookOf(line), lookOf(next)) &&
    Math.abs((line.x ?? 0) - (next.x ?? 0)) <= 2 &&
    (next.gap ?? 1) <= 0.5
  );
}

const BULLET = /^\s*(?:[•‣◦○–—*-]|\d+[.)])\s/u;

function canBeHeading(line: SourceLine): boolean {
  return (
    line.listItem !== true &&
    !BULLET.test(line.text) &&
    !line.text.includes('\t') &&
    printedWidth(line.text) <= 60 &&
    /\p{L}{2}|\p{L} \p{L}/u.test(line.text) &&
    !/[,.;。]$/u.test(line.text) &&
    findDates(line.text) === null
  );
}

interface LineLook {
  readonly size: number | null;
  readonly bold: boolean | null;
  readonly capitals: boolean;
  readonly level: number | null;
  /** Plain text: a blank line above. */
  readonly apart: boolean | null;
}

function lookOf(line: SourceLine): LineLook {
  return {
    size: line.size ?? null,
    bold: line.bold ?? null,
    capitals: /\p{Lu}{2}|\p{Lu} \p{Lu}/u.test(line.text) && !/\p{Ll}/u.test(line.text),
    level: line.heading ?? null,
    apart: line.size === undefined && line.gap !== undefined ? line.gap >= 1 : null,
  };
}

/** Returns the look of the top heading level, for a document without known headings. */
function outlineLook(lines: readonly SourceLine[]): LineLook | null {
  const heading = lines
    .filter((line) => line.heading !== undefined)
    .toSorted((a, b) => (a.heading ?? 0) - (b.heading ?? 0))[0];
  return heading ? lookOf(heading) : null;
}

function commonLook(looks: readonly LineLook[]): LineLook | null {
  const counts = new Map<string, { look: LineLook; count: number }>();
  for (const look of looks) {
    const key = JSON.stringify({ ...look, size: look.size === null ? null : Math.round(look.size * 2) });
    counts.set(key, { look, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.look ?? null;
}

/** True for a line with a heading's words that looks as much like a heading as the others. */
function fitsLook(look: LineLook, common: LineLook): boolean {
  if (common.level !== null) return look.level !== null && look.level <= common.level;
  if (common.size !== null && look.size !== null) {
    const smaller = look.size < common.size - 0.8;
    const alike = look.capitals === common.capitals && (look.bold === true || look.capitals);
    return !smaller || (alike && look.bold === common.bold);
  }
  if (common.apart === true && look.apart === false && !look.capitals) return false;
  return !common.capitals || look.capitals;
}

interface LookContext {
  readonly look: LineLook;
  readonly taken: ReadonlySet<number>;
  /** True where few other lines look like the headings. */
  readonly rare: boolean;
  readonly body: number;
}

/** True for a line with unknown words that looks exactly like the headings, where few other lines do. */
function isHeadingByLook(
  lines: readonly SourceLine[],
  index: number,
  { look: common, taken, rare, body }: LookContext,
): boolean {
  const line = lines[index];
  if (!line || taken.has(index - 1)) return false;
  if (common.level !== null) return line.heading !== undefined && line.heading <= common.level;
  const look = lookOf(line);
  if (!isSameLook(look, common)) return false;
  if (look.size === null)
    return look.capitals && printedWidth(line.text) <= 32 && !namesAnEntry(lines, index);
  return rare && (look.capitals || look.size > body * 1.08);
}

function countAlike(lines: readonly SourceLine[], common: LineLook, taken: ReadonlySet<number>): number {
  return lines.filter((line, index) => !taken.has(index) && isSameLook(lookOf(line), common)).length;
}

/** True for capitals that name an employer in plain text: a date or a tab is just below, with no blank line between. */
function namesAnEntry(lines: readonly SourceLine[], index: number): boolean {
  const below = lines.slice(index + 1, index + 3);
  if (below.length === 0) return true;
  if ((below[0]?.gap ?? 0) >= 1) return false;
  return below.some((line) => line.text.includes('\t') || findDates(line.text) !== null);
}

function isSameLook(a: LineLook, b: LineLook): boolean {
  const sizes = a.size === null || b.size === null || Math.abs(a.size - b.size) <= 0.5;
  return sizes && a.bold === b.bold && a.capitals === b.capitals;
}

function bodySize(lines: readonly SourceLine[]): number {
  const sizes = lines.flatMap((line) => (line.size === undefined ? [] : [line.size])).sort((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)] ?? 0;
}
