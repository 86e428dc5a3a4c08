import type { Entry, EntryField, Line, SectionKind } from '../../resume.ts';
import { isWithin, type Period } from '../entities/dates.ts';
import { isTownLike } from '../entities/places.ts';
import { isPartOfFirm, withoutParts } from './firm-parts.ts';
import { findHeaderNames, type HeaderLine, type HeaderName, type HeaderNames } from './header-names.ts';
import { takeLoosePlaces } from './loose-places.ts';
import { findOrders, titleFirstScore } from './name-order.ts';
import { splitInTwo } from './name-splits.ts';
import { splitOffPlace } from './organisation-place.ts';
import { splitAtStrokes } from './separators.ts';

/** What is read from an entry's header. */
export type EntryFields = Pick<Entry, 'organisation' | 'title' | 'place' | 'start' | 'end'>;

/**
 * Reads organisation, title, place and dates from the header lines of a section's entries. Where the words of one entry
 * do not distinguish organisation and title, the order in the other entries decides; where none does, the title comes
 * first.
 */
export function readEntryFields(
  headers: readonly (readonly HeaderLine[])[],
  kind: SectionKind,
): EntryFields[] {
  const education = kind === 'education';
  const found = headers.map((header) => findHeaderNames(header, education));
  const read = takeLoosePlaces(splitAtStrokes(found, education), headers, education);
  const orderAt = findOrders(read, headers, education);
  const employers = kind === 'experience' || kind === 'other' ? findEmployers(read, headers) : [];
  const fields = read.map((names, index) => {
    const nested = employers[index] !== undefined && employers[index] !== index;
    const order = orderAt(names);
    const split = splitInTwo(withoutParts(names.names), {
      education,
      order,
      nested,
      project: kind === 'projects',
    });
    return splitOffPlace(names, withWholeTitle(rolesOf(split, { order, kind, nested }), names), kind);
  });
  return fields.map((each, index) => inheritEmployer(each, fields[employers[index] ?? index]));
}

/** Longer texts are not names. */
const MAX_NAME_CHARS = 120;

type Roles = Pick<EntryFields, 'organisation' | 'title'>;

interface RoleContext {
  readonly order: number;
  readonly kind: SectionKind;
  /** The employer stands above: the names are titles. */
  readonly nested: boolean;
}

function rolesOf(names: readonly HeaderName[], { order, kind, nested }: RoleContext): Roles {
  const short = names.filter(
    (name, at) => name.text.length <= MAX_NAME_CHARS && !(at > 0 && isRemark(name, kind)),
  );
  const [first, second] = short;
  if (!first) return { organisation: null, title: null };

  const organisations = short.filter((name) => name.cue === -1);
  if (kind === 'projects') return projectRoles(short, first, organisations);
  if (nested) return { title: field(short.find((name) => name.cue === 1) ?? first), organisation: null };
  if (!second) {
    const isTitle = first.cue === 1 || (first.cue === 0 && kind !== 'education');
    return { title: isTitle ? field(first) : null, organisation: isTitle ? null : field(first) };
  }
  if (short.length > 2) {
    const title = short.find((name) => name.cue === 1);
    const organisation = organisations[0];
    if (title && organisation) return { title: field(title), organisation: field(organisation) };
    if (title) return { title: field(title), organisation: field(nextTo(title, short)) };
    if (organisation)
      return { title: field(titleOf(organisation, short)), organisation: field(organisation) };
  }
  const decision = 1.5 * titleFirstScore(short) + order + 0.25;
  const [title, organisation] = decision > 0 ? [first, second] : [second, first];
  return { title: field(title), organisation: field(organisation) };
}

/** Gives back to a title what a dash divides from it, where its row has nothing else: "Nurse – Intensive Care". */
function withWholeTitle({ title, organisation }: Roles, { names, found }: HeaderNames): Roles {
  const own = names.filter(({ line }) => line.id === title?.line);
  const [first, second] = own;
  const isAlone = ![organisation, found.start, found.end, found.place].some(
    (one) => one?.line === title?.line,
  );
  if (!title || !first || !second || own.length > 2 || first.text !== title.text || !isAlone || !organisation)
    return { title, organisation };
  const from = first.line.text.indexOf(first.text);
  const to = first.line.text.indexOf(second.text, from) + second.text.length;
  const between = first.line.text.slice(from + first.text.length, to - second.text.length);
  if (!/^\s[–—-]\s$/u.test(between) || (second.cue === -1 && !isPartOfFirm(second.text)))
    return { title, organisation };
  return { title: { ...title, text: first.line.text.slice(from, to) }, organisation };
}

/**
 * True for "not finished" behind a degree and "active through 2028" behind a licence, which name no school, and
 * "line, packing" behind an employer.
 */
function isRemark({ text, cue }: HeaderName, kind: SectionKind): boolean {
  const isLearnt = kind === 'education' || kind === 'certifications';
  return cue === 0 && (isLearnt ? /^\p{Ll}{2}.*\s/u : /^\p{Ll}{2}.*,\s\p{Ll}/u).test(text);
}

/** The first name after one, or else the one before it. */
function nextTo(one: HeaderName, names: readonly HeaderName[]): HeaderName | undefined {
  const at = names.indexOf(one);
  return names[at + 1] ?? names[at - 1];
}

/** The title of an organisation: of another row, where there is one, as what stands beside an organisation is its place. */
function titleOf(organisation: HeaderName, names: readonly HeaderName[]): HeaderName | undefined {
  const rows = names.filter(({ line }) => line !== organisation.line);
  return nextTo(organisation, rows.length > 0 ? [organisation, ...rows] : names);
}

/**
 * Assigns the names of a project: its title is its name. A second row is its organisation only where it reads as a
 * name.
 */
function projectRoles(
  names: readonly HeaderName[],
  first: HeaderName,
  organisations: readonly HeaderName[],
): Roles {
  const [only, ...others] = organisations;
  const named =
    only &&
    others.length === 0 &&
    (only.line !== first.line || only === names[1]) &&
    !/\s\p{Ll}{5,}/u.test(only.text);
  return { title: field(first), organisation: named ? field(only) : null };
}

function field(name: HeaderName | undefined): EntryField | null {
  return name ? { text: name.text, line: name.line.id } : null;
}

/**
 * Finds the entry whose first row names the employer of each entry: several jobs under one employer. A header with
 * names in its first row alone belongs there if its dates lie in the employer's, or end where the job above it
 * begins; without dates, if it names a title and nothing else. Undefined where there is none.
 */
function findEmployers(
  read: readonly HeaderNames[],
  headers: readonly (readonly Line[])[],
): (number | undefined)[] {
  let employer: number | undefined;
  let previous: Period | null = null;
  return read.map(({ names, period, total }, index) => {
    const rows = headers[index] ?? [];
    const [first, second] = names;
    const leads = first && second && first.line === rows[0] && second.line !== first.line;
    if (rows.length > 1 && leads && (total !== null || first.cue !== 1)) {
      employer = index;
    } else if (employer !== undefined) {
      const whole = read[employer]?.total ?? null;
      const isHere = whole && period ? isWithin(period, whole) : isRightBefore(period, previous);
      const isTitle =
        first?.cue !== -1 && !rows.slice(1).some((row) => names.some(({ line }) => line === row));
      // A row that has its dates as the employer's has them is of an entry of its own.
      const isAlike = [employer, index].every((at) => isDatedFirst(read[at], headers[at]));
      const complete = whole === null && (isAlike || hasBoth(names));
      if (!isHere || !isTitle || complete) employer = undefined;
    }
    previous = period;
    return employer;
  });
}

/** True for a header of which the first row has the dates. */
function isDatedFirst(names: HeaderNames | undefined, rows: readonly Line[] | undefined): boolean {
  const dates = names?.found.start ?? names?.found.end ?? null;
  return dates !== null && dates.line === rows?.[0]?.id;
}

/** True where one name has a title and an organisation in it; a town behind a title is none. */
function hasBoth(names: readonly HeaderName[]): boolean {
  const split = splitInTwo(names, { education: false, order: 0, nested: false, project: false });
  const [first, second] = split;
  if (split.some(({ cue }) => cue === -1)) return true;
  return names.length === 1 && first?.cue === 1 && second !== undefined && !isTownLike(second.text);
}

const MONTHS_BETWEEN = 12;

/** True for a job that ended about when the one above it began; jobs without dates may follow each other. */
function isRightBefore(period: Period | null, above: Period | null): boolean {
  if (period === null || above === null) return period === above;
  return Math.abs(above.from - period.to) <= MONTHS_BETWEEN || isWithin(above, period);
}

function inheritEmployer(fields: EntryFields, employer: EntryFields | undefined): EntryFields {
  if (fields.organisation || !fields.title || !employer || employer === fields) return fields;
  return { ...fields, organisation: employer.organisation, place: fields.place ?? employer.place };
}
