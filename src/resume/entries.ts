import { datesIn } from './dates.ts';
import { sentence, type Unit, width } from './flow.ts';

/** The units of a section put together: what stands before the first entry, then each entry. */
export interface Grouped {
  readonly before: readonly Unit[];
  readonly entries: readonly { readonly header: readonly Unit[]; readonly body: readonly Unit[] }[];
}

/**
 * Finds where each entry begins. A header is a short run of rows that are no bullets; its dates say which
 * row is which. The place of the dated row in the first header of the section is its place in all of them,
 * unless blank space says otherwise.
 */
export function entriesIn(units: readonly Unit[]): Grouped {
  const starts = startsOf(units);
  const first = starts[0] ?? units.length;
  return {
    before: units.slice(0, first),
    entries: starts.map((start, index) => divide(units.slice(start, starts[index + 1] ?? units.length))),
  };
}

/** True where the units hold entries at all: a dated or outlined row with something said below it. */
export function holdsEntries(units: readonly Unit[]): boolean {
  return units.some((unit, index) => {
    const next = units[index + 1];
    return (
      !unit.bullet && next?.bullet === true && (anchored(unit) || outlined(unit) || dated(units[index - 1]))
    );
  });
}

function startsOf(units: readonly Unit[]): number[] {
  const outline = units.flatMap((unit, index) => (outlined(unit) ? [index] : []));
  if (outline.length > 0) return outline;
  const runs = runsOf(units);
  const offset = offsetOf(units, runs[0]);
  return runs.flatMap((run) => startsIn(units, run, offset));
}

interface Run {
  readonly from: number;
  readonly to: number;
  /** Nothing but text came since the last bullet, or the section begins here. */
  readonly opening: boolean;
}

/** Stretches of rows that are no bullets. */
function runsOf(units: readonly Unit[]): Run[] {
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

/** How many rows stand above the dated row of a header: 0, 1 or 2. */
function offsetOf(units: readonly Unit[], run: Run | undefined): number {
  if (!run) return 0;
  const rows = units.slice(run.from, run.to);
  const at = rows.findIndex(anchored);
  const lead = rows.slice(0, Math.max(0, at)).findLastIndex((unit) => sentence(unit.text));
  return Math.min(2, Math.max(0, at - lead - 1));
}

function startsIn(units: readonly Unit[], run: Run, offset: number): number[] {
  const dates: number[] = [];
  for (let index = run.from; index < run.to; index++) {
    const unit = units[index];
    // Two dated rows next to each other are one header when the second only adds a detail.
    if (unit && anchored(unit)) dates.push(index);
  }
  if (dates.length === 0) return undatedStarts(units, run);
  let taken = run.from;
  const starts: number[] = [];
  for (const at of dates) {
    const start = headOf(units, taken, at, offset);
    const previous = starts.at(-1);
    if (previous !== undefined && start === at && at === taken && joinsHeader(units, previous, at)) {
      taken = at + 1;
      continue;
    }
    starts.push(start);
    taken = at + 1;
  }
  return starts;
}

/** The row where the header of the dated row `at` begins, no earlier than `from`. */
function headOf(units: readonly Unit[], from: number, at: number, offset: number): number {
  const earliest = Math.max(from, at - Math.max(offset, 2));
  for (let index = at; index > earliest; index--) if (roomAbove(units[index], units)) return index;
  const start = Math.max(from, at - offset);
  for (let index = at; index > start; index--) {
    const above = units[index - 1];
    if (!above || sentence(above.text)) return index;
  }
  return start;
}

/** "2018 – 2020" on the row right below another date, with nothing of its own: the same entry. */
function joinsHeader(units: readonly Unit[], start: number, at: number): boolean {
  const unit = units[at];
  if (!unit) return false;
  const span = datesIn(unit.text);
  return at - start <= 1 && span !== null && width(unit.text) - width(span.text) < 3;
}

/** Entries without dates: the rows above bullets are a header when they are short. */
function undatedStarts(units: readonly Unit[], run: Run): number[] {
  const rows = units.slice(run.from, run.to);
  const hasBody = units[run.to]?.bullet === true;
  const starts = rows.flatMap((unit, index) => {
    const first = index === 0;
    if (sentence(unit.text)) return [];
    if (first && (hasBody || rows.length > 1 || run.opening)) return [run.from + index];
    return !first && roomAbove(unit, units) && unit.line.bold !== false ? [run.from + index] : [];
  });
  return starts;
}

/** A dated row that names something: short, with the date at an end of it. */
function anchored(unit: Unit): boolean {
  return !unit.bullet && dated(unit);
}

function dated(unit: Unit | undefined): boolean {
  if (!unit) return false;
  const span = datesIn(unit.text);
  if (!span) return false;
  return width(unit.text) - width(span.text) < 110 && !/[.!?。]$/u.test(unit.text.replace(span.text, ''));
}

function outlined(unit: Unit): boolean {
  return unit.line.heading !== undefined;
}

/** Clearly more blank space above this row than above most. */
function roomAbove(unit: Unit | undefined, units: readonly Unit[]): boolean {
  const gap = unit?.line.gap;
  if (gap === undefined) return false;
  const gaps = units
    .flatMap((each) => (each.line.gap === undefined ? [] : [each.line.gap]))
    .sort((a, b) => a - b);
  const usual = gaps[Math.floor(gaps.length / 2)] ?? 0;
  return gap > Math.max(0.55, usual * 1.5);
}

const MOST_HEADER_ROWS = 4;

/** An entry's units into the rows that name it and what is said about it. */
function divide(units: readonly Unit[]): { header: Unit[]; body: Unit[] } {
  let end = 0;
  let seen = false;
  for (const unit of units) {
    if (end >= MOST_HEADER_ROWS || (end > 0 && (unit.bullet || sentence(unit.text)))) break;
    if (seen && end >= 2 && !dated(unit)) break;
    seen ||= dated(unit);
    end++;
  }
  return { header: units.slice(0, end), body: units.slice(end) };
}
