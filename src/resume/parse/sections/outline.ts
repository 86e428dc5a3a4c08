import type { SourceLine } from '../../source.ts';
import { detectLanguage } from '../headings/detect-language.ts';
import { headingMeaning } from '../headings/headings.ts';
import { type BodySizes, bodySizes, LARGER } from './body-sizes.ts';
import { withClosing } from './closing.ts';
import { withContactColumns } from './contact-columns.ts';
import { canBeHeading, countWrapped } from './heading-rows.ts';
import { withoutLabels, withoutTight } from './heading-spacing.ts';
import { isSameLook, type LineLook, lookOf } from './line-look.ts';
import { findLoneHeadings } from './lone-headings.ts';
import { findLookHeadings } from './look-headings.ts';
import { PlainHeadings } from './plain-headings.ts';
import { tellQualifications } from './qualifications.ts';
import { findRepeatedLabels } from './repeated-labels.ts';
import type { SectionStart } from './section-start.ts';

/**
 * Finds the section headings: first by known words. Then the look that most of those share drops lines that are
 * content after all ("Teaching" among interests), and finds headings with unknown words, which begin sections of kind
 * `other`.
 */
export function findSectionStarts(lines: readonly SourceLine[]): SectionStart[] {
  const bodies = bodySizes(lines);
  const labels = findRepeatedLabels(lines);
  const isLabel = ({ index }: SectionStart) => lines.slice(index, index + 1).some((line) => labels.has(line));
  const known = knownHeadings(lines, bodies).filter((start) => !isLabel(start));
  const looks = commonLooks(known.map((start) => start.look));
  const [outline] = looks.length > 0 ? looks : outlineLooks(lines);
  if (!outline) return [];
  const main = new Set(
    known.flatMap(({ index, look }) => (isSameLook(look, outline) ? [lines[index]?.block] : [])),
  );
  const isMain = (line: SourceLine | undefined) => line === undefined || main.has(line.block);
  const own = looks.slice(1, MAX_LOOKS).filter((look) => standsOut(look, bodies));
  const worded = known.filter(
    ({ index, look }) =>
      fitsLook(look, outline) || (!isMain(lines[index]) && own.some((one) => isSameLook(look, one))),
  );
  const spaced = withoutLabels(withoutTight(worded, lines), lines);
  const kept = [...spaced, ...findLoneHeadings(lines, spaced)];
  const plain = new PlainHeadings(lines, kept);
  const unknown = findLookHeadings(lines, kept, [outline, ...own], {
    bodies,
    plain,
    mayHave: (line, look) => look === outline || !isMain(line),
  });
  const starts = [...kept, ...unknown]
    .filter((start) => !isLabel(start))
    .map(({ index, end, kind }) => ({ index, end, kind }))
    .sort((a, b) => a.index - b.index);
  const told = withClosing(withContactColumns(tellQualifications(starts, lines), lines), lines);
  return outline.apart === true ? plain.withRunIns(told) : told;
}

/**
 * True for a look that sets its lines apart from the text of the document, as the headings of a sidebar have it besides
 * those of the main column.
 */
function standsOut(look: LineLook, bodies: BodySizes): boolean {
  return look.size !== null && (look.bold === true || look.capitals || look.size > bodies.all * LARGER);
}

function knownHeadings(
  lines: readonly SourceLine[],
  bodies: BodySizes,
): (SectionStart & { look: LineLook })[] {
  const language = detectLanguage(lines.map(({ text }) => text));
  const found: (SectionStart & { look: LineLook })[] = [];
  lines.forEach((line, index) => {
    if (!canBeHeading(line, bodies) || index < (found.at(-1)?.end ?? 0)) return;
    for (let rows = countWrapped(lines, index, bodies); rows > 0; rows--) {
      const end = index + rows;
      const text = lines.slice(index, end).map((row) => row.text);
      const meaning = headingMeaning(text.join(' '), language);
      if (!meaning) continue;
      found.push({ index, end, kind: meaning.kind, look: lookOf(line) });
      return;
    }
  });
  return found;
}

/** Returns the look of the top heading level, for a document without known headings. */
function outlineLooks(lines: readonly SourceLine[]): LineLook[] {
  const heading = lines
    .filter((line) => line.heading !== undefined)
    .toSorted((a, b) => (a.heading ?? 0) - (b.heading ?? 0))[0];
  return heading ? [lookOf(heading)] : [];
}

/** Returns the most common look, then each other one that several share. */
function commonLooks(looks: readonly LineLook[]): LineLook[] {
  const counts = new Map<string, { look: LineLook; count: number }>();
  for (const look of looks) {
    const key = JSON.stringify({ ...look, size: look.size === null ? null : Math.round(look.size * 2) });
    counts.set(key, { look, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()]
    .sort((a, b) => b.count - a.count)
    .filter(({ count }, at) => at === 0 || count > 1)
    .map(({ look }) => look);
}

/** True for a line with a heading's words that looks as much like a heading as the others. */
function fitsLook(look: LineLook, common: LineLook): boolean {
  if (common.level !== null && look.level === null) return isSameLook(look, common) && look.bold === true;
  if (common.level !== null) return look.level !== null && look.level <= common.level;
  if (common.size !== null && look.size !== null) {
    const smaller = look.size < common.size - 0.8;
    const alike = look.capitals === common.capitals && (look.bold === true || look.capitals);
    return !smaller || (alike && look.bold === common.bold);
  }
  if (common.apart === true && look.apart === false && !look.capitals) return false;
  return !common.capitals || look.capitals || (common.apart === true && look.apart === true);
}

/** The main headings and those of a sidebar or two. */
const MAX_LOOKS = 4;
