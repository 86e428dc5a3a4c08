import { findDates } from './dates.ts';
import { isSentence, printedWidth, type TextUnit } from './flow.ts';
import { DATE_OR_PLACE_LABEL, isDuration } from './header-labels.ts';
import { titleOrOrganisation } from './occupations.ts';

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
  const starts = startsOf(units);
  const first = starts[0] ?? units.length;
  return {
    before: units.slice(0, first),
    entries: starts.map((start, index) => splitHeader(units.slice(start, starts[index + 1] ?? units.length))),
  };
}

/** True where the units contain entries: a dated or outlined row with statements below it. */
export function holdsEntries(units: readonly TextUnit[]): boolean {
  return units.some((unit, index) => {
    if (unit.bullet) return false;
    const above = units[index - 1];
    const below = units[index + 1];
    if (below?.bullet === true) return isDatedHeaderRow(unit) || hasHeadingLevel(unit) || isDated(above);
    return isPeriodRow(unit) && above !== undefined && !above.bullet && !isSentence(above.text);
  });
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
  const outline = units.flatMap((unit, index) => (hasHeadingLevel(unit) ? [index] : []));
  if (outline.length > 0) return outline;
  const apart = unitsSetApart(units);
  const runs = runsOf(units);
  const offset = offsetOf(units, runs[0]);
  const leads = units[runs[0]?.from ?? 0];
  const below = offset === 0 && leads && isDateRow(leads) ? 0 : 1;
  return runs.flatMap((run) => startsIn(units, run, { offset, below, apart }));
}

/** Finds the units with clearly more blank space above them than usual. */
function unitsSetApart(units: readonly TextUnit[]): ReadonlySet<TextUnit> {
  const gaps = units.flatMap(({ line }) => (line.gap === undefined ? [] : [line.gap])).sort((a, b) => a - b);
  const usual = gaps[Math.floor(gaps.length / 2)] ?? 0;
  return new Set(units.filter(({ line }) => (line.gap ?? 0) > Math.max(0.55, usual * 1.5)));
}

interface Habits {
  /** Rows above the dated row of the first header. */
  readonly offset: number;
  /** The fewest rows above a row of nothing but dates: 0 where such rows come first. */
  readonly below: 0 | 1;
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
    if (previous === undefined || start !== at || at !== taken || !joinsHeader(units, previous, at)) {
      starts.push(start);
    }
    taken = at + 1;
  }
  return starts;
}

/** Finds the row where the header of the dated row `at` begins, no earlier than `from`. */
function headOf(
  units: readonly TextUnit[],
  from: number,
  at: number,
  { offset, below, apart }: Habits,
): number {
  const earliest = Math.max(from, at - Math.max(offset, 2));
  for (let index = at; index > earliest; index--) {
    const unit = units[index];
    if (unit && apart.has(unit)) return index;
  }
  const dates = units[at];
  const least = dates && isDateRow(dates) ? below : 0;
  const start = Math.max(from, at - Math.max(offset, least));
  for (let index = at; index > start; index--) {
    const above = units[index - 1];
    if (!above || closesEntry(above)) return index;
  }
  return start;
}

/** True for running text and "GPA: 3.7": such a row is in no header, so the next header begins below it. */
function closesEntry({ text }: TextUnit): boolean {
  const longName = isTitleCase(text) && printedWidth(text) < 110 && !/[.!?。;；]$/u.test(text);
  return (isSentence(text) && !longName) || isLabelled(text);
}

/** True for a row of nothing but dates right below another date: it belongs to the same entry. */
function joinsHeader(units: readonly TextUnit[], start: number, at: number): boolean {
  const unit = units[at];
  return unit !== undefined && at - start <= 1 && isBareDate(unit);
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
    !/[.!?。]$/u.test(unit.text.replace(span.text, ''))
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

/** Splits an entry's units into its header and its body. */
function splitHeader(units: readonly TextUnit[]): { header: TextUnit[]; body: TextUnit[] } {
  const maxRows = MAX_HEADER_ROWS[units.slice(0, MAX_HEADER_ROWS.dated).some(isDated) ? 'dated' : 'undated'];
  let end = 0;
  let seen = false;
  for (const unit of units) {
    if (end >= maxRows || (end > 0 && (unit.bullet || closesEntry(unit)))) break;
    const adds = isDated(unit) || isDuration(unit.text) || (end === 2 && completesHeader(units));
    if (seen && end >= 2 && !adds) break;
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

function isBareDate({ text }: TextUnit): boolean {
  const span = findDates(text);
  return span !== null && printedWidth(text) - printedWidth(span.text) < 3;
}
