import type { SourceLine } from '../source.ts';
import { withContactColumns } from './contact-columns.ts';
import { findDates } from './dates.ts';
import { detectLanguage } from './detect-language.ts';
import { printedWidth } from './flow.ts';
import { withoutTight } from './heading-spacing.ts';
import { guessKind, headingMeaning } from './headings.ts';
import { isSameLook, type LineLook, lookOf } from './line-look.ts';
import { findLoneHeadings } from './lone-headings.ts';
import { PlainHeadings } from './plain-headings.ts';
import { tellQualifications } from './qualifications.ts';
import type { SectionStart } from './section-start.ts';

/**
 * Finds the section headings: first by known words. Then the look that most of those share drops lines that are
 * content after all ("Teaching" among interests), and finds headings with unknown words, which begin sections of kind
 * `other`.
 */
export function findSectionStarts(lines: readonly SourceLine[]): SectionStart[] {
  const bodies = bodySizes(lines);
  const known = knownHeadings(lines, bodies);
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
  const spaced = withoutTight(worded, lines);
  const kept = [...spaced, ...findLoneHeadings(lines, spaced)];
  const taken = new Set(
    kept.flatMap(({ index, end }) => Array.from({ length: end - index }, (_, row) => index + row)),
  );
  const plain = new PlainHeadings(lines, kept);
  const contexts = [outline, ...own].map((look) => ({
    look,
    taken,
    bodies,
    plain,
    rare:
      countAlike(lines, look, taken) <= [...taken].filter((at) => isLike(lines[at], look)).length ||
      isOnlyOfHeadings(look, lines, kept),
  }));
  const unknown = lines.flatMap((line, index) =>
    index > 0 &&
    !taken.has(index) &&
    canBeHeading(line, bodies) &&
    contexts.some(
      (context) => (context.look === outline || !isMain(line)) && isHeadingByLook(lines, index, context),
    )
      ? [{ index, end: index + 1, kind: guessKind(line.text) }]
      : [],
  );
  const starts = [...kept, ...unknown]
    .map(({ index, end, kind }) => ({ index, end, kind }))
    .sort((a, b) => a.index - b.index);
  const told = withContactColumns(tellQualifications(starts, lines), lines);
  return outline.apart === true ? plain.withRunIns(told) : told;
}

/**
 * True for a look that employers have not: there the first would stand right below its heading. Two known headings must
 * have it, with something else below each.
 */
function isOnlyOfHeadings(
  look: LineLook,
  lines: readonly SourceLine[],
  known: readonly SectionStart[],
): boolean {
  const own = known.filter(({ index }) => isLike(lines[index], look));
  return own.length > 1 && own.every(({ end }) => lines[end] !== undefined && !isLike(lines[end], look));
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

/** Counts the rows of a heading that may be wrapped, the first included. */
function countWrapped(lines: readonly SourceLine[], index: number, bodies: BodySizes): number {
  let rows = 1;
  while (rows < MAX_HEADING_ROWS) {
    const [above, next] = [lines[index + rows - 1], lines[index + rows]];
    if (!above || !next || !canBeHeading(next, bodies) || !isWrapped(above, next)) break;
    rows += 1;
  }
  return rows;
}

const MAX_HEADING_ROWS = 3;

/** True for a heading wrapped in a narrow column: "Technical" above "Skills", close and alike. */
function isWrapped(line: SourceLine, next: SourceLine): boolean {
  return (
    line.size !== undefined &&
    line.page === next.page &&
    isSameLook(lookOf(line), lookOf(next)) &&
    (Math.abs((line.x ?? 0) - (next.x ?? 0)) <= 2 || endsAlike(line, next)) &&
    (next.gap ?? 1) <= 0.5
  );
}

/** True for two lines that are set to the right. */
function endsAlike(line: SourceLine, next: SourceLine): boolean {
  const [end, other] = [line, next].map(({ origin }) =>
    origin && 'box' in origin ? origin.box[2] : undefined,
  );
  return end !== undefined && other !== undefined && Math.abs(end - other) <= 2;
}

const BULLET = /^\s*(?:[•‣◦○–—*-]|\d+[.)])\s/u;

function canBeHeading(line: SourceLine, bodies: BodySizes): boolean {
  // An icon in front of a heading is read as a bullet, but bullets are in the type of the text.
  const isLarge = line.size !== undefined && line.size > bodies.beside(line) * LARGER;
  return (
    (line.listItem !== true || line.heading !== undefined) &&
    (isLarge || !BULLET.test(line.text)) &&
    !line.text.includes('\t') &&
    printedWidth(line.text) <= 60 &&
    /\p{L}{2}|\p{L} \p{L}/u.test(line.text) &&
    !/[,.;。]$/u.test(line.text) &&
    (findDates(line.text) === null || YEAR_IN_HEADING.test(line.text))
  );
}

/** "PLANS FOR 2027": the year is no date of an entry. */
const YEAR_IN_HEADING = /^[^\p{Ll}\d]+\s(?:FOR|OF|IN|FÜR|POUR|PARA|FÖR)\s(?:19|20)\d\d$/u;

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
  return !common.capitals || look.capitals;
}

interface LookContext {
  readonly look: LineLook;
  readonly taken: ReadonlySet<number>;
  /** True where few other lines look like the headings. */
  readonly rare: boolean;
  readonly bodies: BodySizes;
  readonly plain: PlainHeadings;
}

/** True for a line with unknown words that looks exactly like the headings, where few other lines do. */
function isHeadingByLook(
  lines: readonly SourceLine[],
  index: number,
  { look: common, taken, rare, bodies, plain }: LookContext,
): boolean {
  const line = lines[index];
  if (!line || taken.has(index - 1)) return false;
  if (common.level !== null) return line.heading !== undefined && line.heading <= common.level;
  const look = lookOf(line);
  if (!isSameLook(look, common)) return false;
  if (look.size === null) {
    if (look.capitals) return plain.isInCapitals(index);
    return common.apart === true && plain.isSetApart(index);
  }
  // "OSHA 30" and "CPR" are certificates.
  if (look.capitals && (/\d/.test(line.text) || !/\p{L}{5}/u.test(line.text))) return false;
  return rare && (look.capitals || look.size > bodies.beside(line) * LARGER);
}

function countAlike(lines: readonly SourceLine[], common: LineLook, taken: ReadonlySet<number>): number {
  return lines.filter((line, index) => !taken.has(index) && isSameLook(lookOf(line), common)).length;
}

function isLike(line: SourceLine | undefined, look: LineLook): boolean {
  return line !== undefined && isSameLook(lookOf(line), look);
}

/** The size of most text, of the whole document and of what is read together with a line. */
interface BodySizes {
  readonly all: number;
  beside(line: SourceLine): number;
}

/** A sidebar may be in smaller type than the main column. */
function bodySizes(lines: readonly SourceLine[]): BodySizes {
  const all = bodySize(lines);
  const sizes = new Map(
    [...Map.groupBy(lines, ({ block }) => block)].map(([block, own]) => [
      block,
      block !== undefined && own.length >= MIN_BLOCK_LINES ? bodySize(own) : all,
    ]),
  );
  return { all, beside: ({ block }) => sizes.get(block) ?? all };
}

/** The main headings and those of a sidebar or two. */
const MAX_LOOKS = 4;
const MIN_BLOCK_LINES = 8;
/** A heading is larger than the text by this much, or in capitals. */
const LARGER = 1.08;

function bodySize(lines: readonly SourceLine[]): number {
  const sizes = lines.flatMap((line) => (line.size === undefined ? [] : [line.size])).sort((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)] ?? 0;
}
