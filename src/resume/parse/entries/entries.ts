import type { SourceLine } from '../../source.ts';
import { findDates, isDateAlone, isWithin } from '../entities/dates.ts';
import { titleOrOrganisation } from '../entities/occupations.ts';
import type { TextUnit } from '../rows/text-units.ts';
import { withBoldRows } from './bold-rows.ts';
import { formEntries, type GroupedEntries, tableEntries } from './entry-form.ts';
import { type Habits, headOf, offsetOf, type Run } from './entry-head.ts';
import { splitHeader } from './entry-header.ts';
import { withoutMarkers } from './entry-markers.ts';
import {
  closesEntry,
  hasTwoNames,
  isComplete,
  isDated,
  isDatedHeaderRow,
  isDateRow,
  isListOfRows,
  isTitleCase,
  namesSomething,
  partsOf,
  periodIn,
} from './entry-rows.ts';
import { withSharedRows } from './header-rows.ts';
import { levelEntries } from './level-rows.ts';

/**
 * Finds where each entry begins. A header is a short run of rows without bullets. The dated row has the same position
 * in all headers of a section as in the first, unless blank space says otherwise.
 */
export function groupEntries(all: readonly TextUnit[], education = false): GroupedEntries {
  const units = withoutMarkers(all);
  const form = tableEntries(units) ?? formEntries(units) ?? levelEntries(units);
  if (form) return form;
  if (hasStackedDates(units)) return { before: units, entries: [] };
  const isList = isListOfRows(units);
  const starts = withUndatedRows(units, startsOf(units), isList);
  const first = starts[0] ?? units.length;
  const areWhole = areCompleteRows(starts.flatMap((start) => units[start] ?? []));
  const cuts = starts.map((start, index) => {
    const own = units.slice(start, starts[index + 1] ?? units.length);
    return { units: own, rows: splitHeader(own, { isList, areWhole }).header.length };
  });
  return {
    before: units.slice(0, first),
    entries: withBoldRows(withSharedRows(cuts, education)).map(({ units: own, rows }) => ({
      header: own.slice(0, rows),
      body: own.slice(rows),
    })),
  };
}

/** True where most dated rows say what and where, so that the others do, too. */
function areCompleteRows(rows: readonly TextUnit[]): boolean {
  const dated = rows.filter((row) => isDatedHeaderRow(row) && hasTwoNames(row));
  return dated.filter(isComplete).length * 2 > dated.length;
}

/**
 * True where most dates stand right below each other, of different times: what they date was torn off, and can't be told.
 * Below a single row, both are of it.
 */
function hasStackedDates(units: readonly TextUnit[]): boolean {
  const isName = (unit: TextUnit | undefined) => unit !== undefined && !unit.bullet && !isDated(unit);
  const stacked = units.flatMap((unit, at) => {
    const [one, other] = [unit, units[at + 1]].map((row) =>
      row && isDateAlone(row.text) ? periodIn(row) : null,
    );
    if (!one || !other || isWithin(one, other) || isWithin(other, one)) return [];
    return isName(units[at - 1]) && !isName(units[at - 2]) ? [] : [at, at + 1];
  });
  return new Set(stacked).size * 2 > units.filter(isDatedHeaderRow).length;
}

function startsOf(units: readonly TextUnit[]): number[] {
  const outline = outlineStarts(units);
  if (outline.length > 0) return outline;
  const apart = unitsSetApart(units);
  const runs = runsOf(units);
  const offset = offsetOf(units, runs[0]);
  const leads = units[runs[0]?.from ?? 0];
  const leading = offset === 0 && leads && isDatedHeaderRow(leads) ? leads : null;
  return runs.flatMap((run) => startsIn(units, run, { offset, leading, apart }));
}

/** Finds the headings that begin an entry; where dates stand above the first name, they do above all. */
function outlineStarts(units: readonly TextUnit[]): number[] {
  const first = units.find(hasHeadingLevel);
  const datesLead = first !== undefined && isDateRow(first);
  return units.flatMap((unit, index) => {
    const above = units[index - 1];
    if (!hasHeadingLevel(unit)) return [];
    const isUnder = datesLead
      ? !isDateRow(unit) && above !== undefined && hasHeadingLevel(above)
      : isDeeperThan(above, unit);
    return isUnder ? [] : [index];
  });
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

/** True for a row of nothing but dates right below another date: it belongs to the same entry. */
function joinsHeader(units: readonly TextUnit[], start: number, at: number): boolean {
  const unit = units[at];
  const above = units[at - 1];
  return (
    unit !== undefined &&
    isDateAlone(unit.text) &&
    (at - start <= 1 || (above !== undefined && isDateAlone(above.text)))
  );
}

/**
 * True for a title whose dates lie in the total dates of the employer right above it. The first row must not be a title
 * itself: a list of jobs, one a row, may overlap as well.
 */
function isUnderEmployer(units: readonly TextUnit[], employer: number, at: number): boolean {
  const [total, own] = [units[employer], units[at]];
  const [outer, inner] = [periodIn(total), periodIn(own)];
  if (!total || !own || !outer || !inner || at - employer > 2) return false;
  // "Slater, then gang leader from 2012" is both jobs, and ended with the whole; "Gang leader from 2012" is one of them.
  const isSince =
    at - employer === 1 &&
    inner.to === Number.POSITIVE_INFINITY &&
    findDates(own.text)?.end === null &&
    THEN.test(own.text);
  if (!isWithin(isSince ? { from: inner.from, to: inner.from } : inner, outer)) return false;
  if (units.slice(employer + 1, at).some((unit) => unit.bullet || closesEntry(unit))) return false;
  const [cue, below] = [total, own].map(({ text }) => titleOrOrganisation(text, false));
  const looksApart = total.line.bold !== own.line.bold || total.line.italic !== own.line.italic;
  return cue !== 1 && below !== -1 && (below === 1 || cue === -1 || looksApart);
}

const THEN = /(?<!\p{L})(?:then|later|dann|später|puis|luego|después|depois|sedan)(?!\p{L})/iu;

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

function hasHeadingLevel(unit: TextUnit): boolean {
  return unit.line.heading !== undefined;
}

/**
 * Adds rows without a year that are entries of their own: in a list, one that names a degree below one that has named its
 * own; elsewhere, one that says what and where above another.
 */
function withUndatedRows(units: readonly TextUnit[], starts: readonly number[], isList: boolean): number[] {
  const known = new Set(starts);
  const isDegree = (unit: TextUnit | undefined) =>
    unit !== undefined && partsOf(unit.text).some((part) => titleOrOrganisation(part, true) === 1);
  const isOwn = (unit: TextUnit, at: number) => {
    const below = units[at + 1];
    const isWhole = below !== undefined && known.has(at + 1) && isComplete(below) && isComplete(unit);
    if (unit.bullet || isDated(unit) || closesEntry(unit)) return false;
    return isWhole || (isList && at > 0 && isDegree(unit) && isDegree(units[at - 1]));
  };
  return units.flatMap((unit, at) => (known.has(at) || isOwn(unit, at) ? [at] : []));
}
