import type { SourceLine } from '../source.ts';
import { findDates, isWithin, type Period, periodOf } from './dates.ts';
import { fieldLabelOf } from './field-labels.ts';
import { isSentence, printedWidth, type TextUnit } from './flow.ts';
import { DATE_OR_PLACE_LABEL, isDuration } from './header-labels.ts';
import { titleOrOrganisation } from './occupations.ts';
import { isPlaceRow } from './places.ts';

/** The units of a section: those before the first entry, then each entry. */
export interface GroupedEntries {
  readonly before: readonly TextUnit[];
  readonly entries: readonly { readonly header: readonly TextUnit[]; readonly body: readonly TextUnit[] }[];
}

/**
 * Finds where each entry begins. A header is a short run of rows without bullets. The dated row has the same position
 * in all headers of a section as in the first, unless blank space says otherwise.
 */
export function groupEntries(units: readonly TextUnit[]): GroupedEntries {
  const form = formEntries(units);
  if (form) return form;
  const starts = startsOf(units);
  const first = starts[0] ?? units.length;
  const isList = isListOfRows(units);
  return {
    before: units.slice(0, first),
    entries: starts.map((start, index) =>
      splitHeader(units.slice(start, starts[index + 1] ?? units.length), isList),
    ),
  };
}

/**
 * Groups the rows of a form, where labels say what is what; null where there are too few. The label of the first row
 * begins each entry, and the labelled rows are its header, wherever they stand.
 */
function formEntries(units: readonly TextUnit[]): GroupedEntries | null {
  const labels = units.map((unit) => (unit.bullet ? null : (fieldLabelOf(unit.text)?.field ?? null)));
  const first = labels.findIndex((label) => label !== null);
  const named = labels.filter((label) => label === 'title' || label === 'organisation');
  if (named.length < MIN_NAMED_ROWS || new Set(labels).size < MIN_NAMED_ROWS) return null;
  const starts = labels.flatMap((label, at) => (label !== null && label === labels[first] ? [at] : []));
  return {
    before: units.slice(0, first),
    entries: starts.map((start, index) => {
      const end = starts[index + 1] ?? units.length;
      const labelled = (at: number) => at < end && labels[at] !== null;
      const own = units.slice(start, end);
      return {
        header: own.filter((_, at) => labelled(start + at)),
        body: own.filter((_, at) => !labelled(start + at)),
      };
    }),
  };
}

const MIN_NAMED_ROWS = 2;

/** True where the units contain entries: a dated or outlined row with statements below it. */
export function holdsEntries(units: readonly TextUnit[]): boolean {
  return (
    hasNamedRows(units) ||
    units.some((unit, index) => {
      if (unit.bullet) return false;
      const above = units[index - 1];
      const below = units[index + 1];
      if (below?.bullet === true) return isDatedHeaderRow(unit) || hasHeadingLevel(unit) || isDated(above);
      return isPeriodRow(unit) && above !== undefined && !above.bullet && !isSentence(above.text);
    })
  );
}

/**
 * True for two dated rows or more, each with a name on a row of its own below: "2017⇥Wound care", "Nursing Academy North".
 * Where the dates come last and no name reads as that of a school, the rows are a list.
 */
function hasNamedRows(units: readonly TextUnit[]): boolean {
  const dated = units.flatMap((unit, index) => (isDatedHeaderRow(unit) ? [index] : []));
  const named = dated.filter((index) => {
    const below = units[index + 1];
    return below && !below.bullet && !isDated(below) && !closesEntry(below) && !isLabelled(below.text);
  });
  const telling = named.filter(
    (at) => findDates(units[at]?.text ?? '')?.index === 0 || isSchool(units[at + 1]?.text ?? ''),
  );
  if (telling.length * 2 <= named.length) return false;
  return units.length <= dated.length * 2 + 1 && named.length >= 2 && named.length === dated.length;
}

function isSchool(text: string): boolean {
  return titleOrOrganisation(text, true) === -1;
}

/** True for "2014 – 2016" and "Jan 2014 – Jan 2015 | Ithaca, NY": a row of dates, perhaps with a place, but no name. */
function isPeriodRow({ text }: TextUnit): boolean {
  const span = findDates(text);
  return span !== null && span.start !== null && printedWidth(text) - printedWidth(span.text) < 24;
}

/** True for a row of dates, perhaps with a place. */
function isDateRow(unit: TextUnit): boolean {
  return isBareDate(unit) || isPeriodRow(unit);
}

function startsOf(units: readonly TextUnit[]): number[] {
  const outline = units.flatMap((unit, index) =>
    hasHeadingLevel(unit) && !isDeeperThan(units[index - 1], unit) ? [index] : [],
  );
  if (outline.length > 0) return outline;
  const apart = unitsSetApart(units);
  const runs = runsOf(units);
  const offset = offsetOf(units, runs[0]);
  const leads = units[runs[0]?.from ?? 0];
  const leading = offset === 0 && leads && isDatedHeaderRow(leads) ? leads : null;
  return runs.flatMap((run) => startsIn(units, run, { offset, leading, apart }));
}

/** True for a heading right below one of a higher level: the title or the dates of what that names. */
function isDeeperThan(above: TextUnit | undefined, { line }: TextUnit): boolean {
  return above?.line.heading !== undefined && above.line.heading < (line.heading ?? 0);
}

/** Finds the units with clearly more blank space above them than usual, and those in bold at the top of a column. */
function unitsSetApart(units: readonly TextUnit[]): ReadonlySet<TextUnit> {
  const gaps = units.flatMap(({ line }) => (line.gap === undefined ? [] : [line.gap])).sort((a, b) => a - b);
  const usual = gaps[Math.floor((gaps.length - 1) / 2)] ?? 0;
  return new Set(
    units.filter(
      ({ line }, at) =>
        (line.gap ?? 0) > Math.max(0.55, usual * 1.5) ||
        (line.bold && startsColumn(line, units[at - 1]?.line)),
    ),
  );
}

/** True for the first line of a column or cell beside that of the line before. */
function startsColumn(line: SourceLine, before: SourceLine | undefined): boolean {
  return (
    before !== undefined && line.gap === undefined && line.block !== before.block && line.page === before.page
  );
}

interface Habits {
  /** Rows above the dated row of the first header. */
  readonly offset: number;
  /** The first row of the section, if it has dates. */
  readonly leading: TextUnit | null;
  readonly apart: ReadonlySet<TextUnit>;
}

interface Run {
  readonly from: number;
  readonly to: number;
  /** True where the section begins with this run. */
  readonly opening: boolean;
}

/** Groups consecutive rows without bullets. */
function runsOf(units: readonly TextUnit[]): Run[] {
  const runs: Run[] = [];
  let from = -1;
  units.forEach((unit, index) => {
    if (unit.bullet) {
      if (from >= 0) runs.push({ from, to: index, opening: from === 0 });
      from = -1;
    } else if (from < 0) {
      from = index;
    }
  });
  if (from >= 0) runs.push({ from, to: units.length, opening: from === 0 });
  return runs;
}

const MAX_ROWS_ABOVE_DATE = 3;

/** Counts the rows above the dated row of a header. */
function offsetOf(units: readonly TextUnit[], run: Run | undefined): number {
  if (!run) return 0;
  const rows = units.slice(run.from, run.to);
  const at = rows.findIndex(isDatedHeaderRow);
  const lead = rows.slice(0, Math.max(0, at)).findLastIndex(closesEntry);
  return Math.min(MAX_ROWS_ABOVE_DATE, Math.max(0, at - lead - 1));
}

function startsIn(units: readonly TextUnit[], run: Run, habits: Habits): number[] {
  const dates: number[] = [];
  for (let index = run.from; index < run.to; index++) {
    const unit = units[index];
    if (unit && isDatedHeaderRow(unit)) dates.push(index);
  }
  if (dates.length === 0) return undatedStarts(units, run, habits.apart);
  let taken = run.from;
  const starts: number[] = [];
  for (const at of dates) {
    const start = headOf(units, taken, at, habits);
    const previous = starts.at(-1);
    const joins = start === at && at === taken && previous !== undefined && joinsHeader(units, previous, at);
    const employer = dates[starts.length === 0 ? -1 : dates.indexOf(at) - 1];
    if (!joins && !(employer !== undefined && isUnderEmployer(units, employer, at))) starts.push(start);
    taken = at + 1;
  }
  return starts;
}

/** Finds the row where the header of the dated row `at` begins, no earlier than `from`. */
function headOf(
  units: readonly TextUnit[],
  from: number,
  at: number,
  { offset, leading, apart }: Habits,
): number {
  const dates = units[at];
  const below = dates && leading && (isDateRow(leading) || isAlike(leading, dates)) ? 0 : 1;
  const least = dates && isDateRow(dates) ? below : 0;
  const earliest = Math.max(from, at - Math.max(offset, 2));
  for (let index = dates && isBareDate(dates) ? at - below : at; index > earliest; index--) {
    const unit = units[index];
    if (unit && apart.has(unit)) return index;
  }
  const start = Math.max(from, at - Math.max(offset, least));
  for (let index = at; index > start; index--) {
    const above = units[index - 1];
    if (!above || closesEntry(above)) return index;
  }
  return start;
}

/**
 * True for two rows that begin with their dates, or of a name, a tab and dates: "Leaving Certificate⇥2005 – 2011" begins an
 * entry as the first does.
 */
function isAlike(one: TextUnit, other: TextUnit): boolean {
  const [first, second] = [one, other].map(({ text }) => findDates(text)?.index === 0);
  return first === second && (first === true || [one, other].every(({ text }) => text.includes('\t')));
}

/** True for running text and "GPA: 3.7": such a row is in no header, so the next header begins below it. */
function closesEntry({ text }: TextUnit): boolean {
  if (beginsWithPeriod(text)) return false;
  const longName = isTitleCase(text) && printedWidth(text) < 110 && !/[.!?。;；]$/u.test(text);
  return (isSentence(text) && !longName) || isLabelled(text);
}

/** True for a row of nothing but dates right below another date: it belongs to the same entry. */
function joinsHeader(units: readonly TextUnit[], start: number, at: number): boolean {
  const unit = units[at];
  return unit !== undefined && at - start <= 1 && isBareDate(unit);
}

/**
 * True for a title whose dates lie in the total dates of the employer right above it. The first row must not be a title
 * itself: a list of jobs, one a row, may overlap as well.
 */
function isUnderEmployer(units: readonly TextUnit[], employer: number, at: number): boolean {
  const [total, own] = [units[employer], units[at]];
  const [outer, inner] = [periodIn(total), periodIn(own)];
  if (!total || !own || !outer || !inner || at - employer > 2 || !isWithin(inner, outer)) return false;
  if (units.slice(employer + 1, at).some((unit) => unit.bullet || closesEntry(unit))) return false;
  const [cue, below] = [total, own].map(({ text }) => titleOrOrganisation(text, false));
  const looksApart = total.line.bold !== own.line.bold || total.line.italic !== own.line.italic;
  return cue !== 1 && below !== -1 && (below === 1 || cue === -1 || looksApart);
}

function periodIn(unit: TextUnit | undefined): Period | null {
  const span = unit ? findDates(unit.text) : null;
  return span?.start ? periodOf(span) : null;
}

/** Finds entries without dates: short rows above bullets are a header. */
function undatedStarts(units: readonly TextUnit[], run: Run, apart: ReadonlySet<TextUnit>): number[] {
  const rows = units.slice(run.from, run.to);
  const hasBody = units[run.to]?.bullet === true;
  if (!hasBody && !rows.some(namesSomething)) return [];
  return rows.flatMap((unit, index) => {
    if (closesEntry(unit)) return [];
    if (index === 0) return hasBody || rows.length > 1 || run.opening ? [run.from] : [];
    return apart.has(unit) && unit.line.bold !== false && isTitleCase(unit.text) ? [run.from + index] : [];
  });
}

/** True for a row that names a job or a school, or is bold, in a section without dates and bullets. */
function namesSomething({ text, line }: TextUnit): boolean {
  return (
    line.bold === true || titleOrOrganisation(text, true) !== 0 || titleOrOrganisation(text, false) !== 0
  );
}

/** True where most of the longer words begin with a capital, as in a title. */
function isTitleCase(text: string): boolean {
  const long = text.split(/\s+/).filter((word) => word.length > 3);
  return long.filter((word) => /^\p{Ll}/u.test(word)).length * 2 < Math.max(1, long.length);
}

/** True for a short dated row without a label, with the date at one end. */
function isDatedHeaderRow(unit: TextUnit): boolean {
  return !unit.bullet && isDated(unit) && !isLabelled(unit.text);
}

function isDated(unit: TextUnit | undefined): boolean {
  if (!unit) return false;
  const span = findDates(unit.text);
  if (!span) return false;
  return (
    printedWidth(unit.text) - printedWidth(span.text) < 110 &&
    (beginsWithPeriod(unit.text) || !/[.!?。]$/u.test(unit.text.replace(span.text, '')))
  );
}

/** True for "2012 – 2016⇥PhD, Hydrology, Delta University.": dates in front of what they date, which may end like a sentence. */
function beginsWithPeriod(text: string): boolean {
  const span = findDates(text);
  // "Since 2008 I have been …" is a sentence.
  return (
    span?.index === 0 && span.start !== null && span.text.startsWith(span.start) && printedWidth(text) < 140
  );
}

function isLabelled(text: string): boolean {
  return /^\p{L}[^:\t]{1,19}:\s?\S/u.test(text) && !DATE_OR_PLACE_LABEL.test(text) && !/^[^:]*\d/u.test(text);
}

function hasHeadingLevel(unit: TextUnit): boolean {
  return unit.line.heading !== undefined;
}

/** A header without dates has at most a name and a role. */
const MAX_HEADER_ROWS = { dated: 4, undated: 2 };

/** True where entries are one row each, with nothing to set them apart: two dated rows of names meet. */
function isListOfRows(units: readonly TextUnit[]): boolean {
  const isRow = (unit: TextUnit | undefined) => unit && isDatedHeaderRow(unit) && !isDateRow(unit);
  return (
    !units.some(({ bullet, line }, at) => bullet || (at > 0 && line.gap !== 0)) &&
    units.some((unit, at) => isRow(unit) && isRow(units[at + 1]))
  );
}

/** True for a dated row that says what and where: "Diploma in Horse Care, Fell End College, 2018". */
function isComplete({ text }: TextUnit): boolean {
  const cues = new Set(
    text
      .split(/\t|,\s|\s[–—|·-]\s/u)
      .flatMap((part) => [titleOrOrganisation(part, true), titleOrOrganisation(part, false)]),
  );
  return cues.has(1) && cues.has(-1);
}

/** True for a dated row with two names or more, whatever they are: "2013 – 2015⇥Kennel Hand, Drumraney Kennels". */
function hasTwoNames({ text }: TextUnit): boolean {
  const span = findDates(text);
  const rest = span ? `${text.slice(0, span.index)}\t${text.slice(span.index + span.text.length)}` : text;
  return rest.split(/\t|,\s|\s[–—|·-]\s/u).filter((part) => /\p{L}{2}/u.test(part)).length > 1;
}

/** True for what was done rather than a name: words that begin small, and none or few that name a title or a firm. */
function isStatement(text: string): boolean {
  const words = text.split(' ');
  if (words.length < 4 || isTitleCase(text)) return false;
  const isProse = words.length > 4 && !/\s\p{Lu}/u.test(text);
  return isProse || (!isSchool(text) && titleOrOrganisation(text, false) !== -1);
}

/** Splits an entry's units into its header and its body. `isList`: other entries have one row. */
function splitHeader(units: readonly TextUnit[], isList: boolean): { header: TextUnit[]; body: TextUnit[] } {
  const maxRows = MAX_HEADER_ROWS[units.slice(0, MAX_HEADER_ROWS.dated).some(isDated) ? 'dated' : 'undated'];
  let end = 0;
  let seen = false;
  for (const unit of units) {
    if (end >= maxRows || (end > 0 && (unit.bullet || closesEntry(unit)))) break;
    const adds =
      isDated(unit) || isDuration(unit.text) || (end === 2 && (completesHeader(units) || hasPlaceRow(units)));
    if (seen && end >= 2 && !adds) break;
    const isWhole = end === 1 && seen && !isSchool(unit.text) && !isPlaceRow(unit.text);
    const [lead] = units;
    if (isWhole && !adds && lead && (isList || isComplete(lead))) break;
    if (end === 1 && seen && !adds && lead && hasTwoNames(lead) && isStatement(unit.text)) break;
    seen ||= isDated(unit);
    end++;
  }
  return { header: units.slice(0, end), body: units.slice(end) };
}

/** True where a row of nothing but dates is followed by two rows of names. */
function completesHeader([first, , third, fourth]: readonly TextUnit[]): boolean {
  if (!first || !third || !isBareDate(first)) return false;
  return namesSomething(third) || ((!fourth || fourth.bullet) && isTitleCase(third.text));
}

/** True for dates and a place in a column at the left, and a name beside each: "2014 – 2016⇥Cook", "Lyon", "Chez Rose". */
function hasPlaceRow([first, second, third]: readonly TextUnit[]): boolean {
  if (!first || !second || !third || !DATE_COLUMN.test(first.text) || !isDated(first)) return false;
  return isPlaceRow(second.text) && isTitleCase(third.text) && printedWidth(third.text) < 60;
}

/** A column of dates stands before a tab. */
const DATE_COLUMN = /^[^\t\d]*\d[^\t]*\t/u;

function isBareDate({ text }: TextUnit): boolean {
  const span = findDates(text);
  return span !== null && printedWidth(text) - printedWidth(span.text) < 3;
}
