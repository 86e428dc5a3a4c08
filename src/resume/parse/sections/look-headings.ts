import type { SourceLine } from '../../source.ts';
import { type ContactDetail, findContactDetails, isEmailOrPhone } from '../entities/contact.ts';
import { isNameInEmail } from '../entities/email-names.ts';
import { titleOrOrganisation } from '../entities/occupations.ts';
import { guessKind, withoutRemark } from '../headings/headings.ts';
import { findName } from '../person/person-names.ts';
import { isFramed } from '../rows/list-marks.ts';
import { type BodySizes, isLarger } from './body-sizes.ts';
import { canBeHeading, countWrapped } from './heading-rows.ts';
import { isSameLook, type LineLook, lookOf } from './line-look.ts';
import type { PlainHeadings } from './plain-headings.ts';
import type { SectionStart } from './section-start.ts';

interface Signs {
  readonly bodies: BodySizes;
  readonly plain: PlainHeadings;
  /** True for a line whose column has headings of that look. */
  mayHave(line: SourceLine, look: LineLook): boolean;
}

/** Finds headings with unknown words by the looks that the known ones have. */
export function findLookHeadings(
  lines: readonly SourceLine[],
  known: readonly SectionStart[],
  looks: readonly LineLook[],
  { bodies, plain, mayHave }: Signs,
): SectionStart[] {
  const taken = new Set(
    known.flatMap(({ index, end }) => Array.from({ length: end - index }, (_, row) => index + row)),
  );
  const contexts = looks.map((look) => {
    return { look, taken, bodies, plain, ...usesOfLook(look, lines, known, taken) };
  });
  const [first, second] = known;
  const top = first?.index ?? 0;
  // A form has how the person is reached below a heading, and the name above it.
  const behindTop = first?.kind === 'contact' ? (second?.index ?? top) : top;
  const details = lines
    .slice(0, Math.min(behindTop, MAX_TOP_LINES))
    .flatMap((line, at) => findContactDetails(line.text).map((detail) => ({ ...detail, at })))
    .filter(isEmailOrPhone);
  const found: SectionStart[] = [];
  for (const [index, line] of lines.entries()) {
    if (index === 0 || taken.has(index) || index < (found.at(-1)?.end ?? 0)) continue;
    const fits = contexts.some(
      (context) => mayHave(line, context.look) && isHeadingByLook(lines, index, context),
    );
    if (!fits || !canBeHeading(line, bodies) || (index <= top && isHeadline(lines, index, details))) continue;
    const end = index + countWrapped(lines, index, bodies);
    const text = lines.slice(index, end).map((row) => row.text);
    found.push({ index, end, kind: guessKind(text.join(' ')) });
  }
  return found;
}

/**
 * True for what is no heading above the first known one: a job, the name that an email address is made of, or a line
 * between the name and how the person is reached. A heading has labels below it there: "Key facts" above
 * "Town⇥Leeds".
 */
function isHeadline(
  lines: readonly SourceLine[],
  index: number,
  details: readonly (ContactDetail & { readonly at: number })[],
): boolean {
  const text = lines[index]?.text ?? '';
  if (lines[index + 1]?.text.includes('\t')) return false;
  const isFirst = index < (details[0]?.at ?? Number.POSITIVE_INFINITY);
  const isJob = titleOrOrganisation(text, false) === 1;
  return (
    (isFirst && (isJob || details.length > 0)) ||
    details.some((one) => one.kind === 'email' && isNameInEmail(findName(text) ?? '', one.text))
  );
}

/** How far down an email address or a phone number may stand above the first known heading. */
const MAX_TOP_LINES = 60;

/**
 * Tells whether a look is of headings and not of employers, too: where few other lines have it, or else at the edge that
 * headings share. `isApart` tells a line with as much blank space above it as the headings have.
 */
function usesOfLook(
  look: LineLook,
  lines: readonly SourceLine[],
  known: readonly SectionStart[],
  taken: ReadonlySet<number>,
): Pick<LookContext, 'isAtEdge' | 'isApart' | 'rare'> {
  const own = known.filter(({ index }) => isLike(lines[index], look));
  const isOther = (at: number) => !taken.has(at) && isLike(lines[at], look);
  const others = lines.flatMap((line, at) => (isOther(at) ? [line] : []));
  // The first employer stands right below its heading.
  const below = own.flatMap(({ end }) => (isOther(end) ? (lines[end] ?? []) : []));
  const isApart = isApartAs(own.flatMap(({ index }) => lines[index]?.gap ?? []));
  if (others.length <= own.length && below.length === 0) return { isAtEdge: () => true, isApart, rare: true };
  const edges = own.flatMap(({ index }) => lines[index]?.x ?? []);
  const isAligned =
    edges.filter((x) => edges.filter((other) => isNear(x, other)).length > 1).length * 2 > edges.length;
  const isAtEdge = ({ x }: SourceLine) =>
    !isAligned || x === undefined || edges.some((edge) => isNear(x, edge));
  const isRare = own.length > 1 || others.filter(isAtEdge).length <= own.length;
  return { isAtEdge, isApart, rare: isRare && !below.some(isAtEdge) };
}

/** Most known headings have about as much blank space above them as the others, which no line of text has. */
function isApartAs(gaps: readonly number[]): (line: SourceLine) => boolean {
  const usual = gaps.toSorted((one, other) => one - other)[Math.floor(gaps.length / 2)] ?? 0;
  const areAlike = gaps.filter((gap) => Math.abs(gap - usual) <= GAP_LINES).length >= MIN_APART;
  return ({ gap = 0 }) => areAlike && usual >= MIN_GAP_LINES && gap >= usual - GAP_LINES;
}

/** In line heights. */
const GAP_LINES = 0.2;
const MIN_GAP_LINES = 0.5;
const MIN_APART = 3;

function isNear(x: number, other: number): boolean {
  return Math.abs(x - other) <= 1;
}

interface LookContext {
  readonly look: LineLook;
  readonly taken: ReadonlySet<number>;
  /** True where the lines that look like the headings name no entries. */
  readonly rare: boolean;
  /** True for a line with as much blank space above it as headings of that look have. */
  isApart(line: SourceLine): boolean;
  /** True for a line that begins where headings of that look do. */
  isAtEdge(line: SourceLine): boolean;
  readonly bodies: BodySizes;
  readonly plain: PlainHeadings;
}

/** True for a line with unknown words that looks exactly like the headings, where few other lines do. */
function isHeadingByLook(
  lines: readonly SourceLine[],
  index: number,
  { look: common, taken, rare, bodies, plain, isAtEdge, isApart }: LookContext,
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
  const text = withoutRemark(line.text).replace(NUMBER, '');
  if (look.capitals && (/\d/.test(text) || !/\p{L}{5}|\p{L}{3}\s\p{L}{4}/u.test(text))) return false;
  if (!rare || !isAtEdge(line)) return false;
  const isBold = look.bold === true && isApart(line);
  return isBold || look.capitals || isLarger(line, bodies) || isFramed(line.text);
}

/** "3. SEA SERVICE" */
const NUMBER = /^\d{1,2}[.)]\s/;

function isLike(line: SourceLine | undefined, look: LineLook): boolean {
  return line !== undefined && isSameLook(lookOf(line), look);
}
