import { isAddressRow } from '../entities/contact.ts';
import { findDates, isDateAlone } from '../entities/dates.ts';
import { isDuration } from '../rows/header-labels.ts';
import type { TextUnit } from '../rows/text-units.ts';
import { closesEntry, isComplete, isDated, isDatedHeaderRow, isDateRow } from './entry-rows.ts';

/** How the headers of a section are set. */
export interface Habits {
  /** Rows above the dated row of the first header. */
  readonly offset: number;
  /** The first row of the section, if it has dates. */
  readonly leading: TextUnit | null;
  readonly apart: ReadonlySet<TextUnit>;
}

export interface Run {
  readonly from: number;
  readonly to: number;
  /** True where the section begins with this run. */
  readonly opening: boolean;
}

const MAX_ROWS_ABOVE_DATE = 3;

/** Counts the rows above the dated row of a header. */
export function offsetOf(units: readonly TextUnit[], run: Run | undefined): number {
  if (!run) return 0;
  const rows = units.slice(run.from, run.to);
  const at = rows.findIndex(isDatedHeaderRow);
  const lead = rows.slice(0, Math.max(0, at)).findLastIndex(closesEntry);
  return Math.min(MAX_ROWS_ABOVE_DATE, Math.max(0, at - lead - 1));
}

/** Finds the row where the header of the dated row `at` begins, no earlier than `from`. */
export function headOf(
  units: readonly TextUnit[],
  from: number,
  at: number,
  { offset, leading, apart }: Habits,
): number {
  const dates = units[at];
  const below = dates && leading && (isDateRow(leading) || isAlike(leading, dates)) ? 0 : 1;
  const isNamed = isBolder(units[at - 1], dates) && units[at - 2]?.bullet === true;
  const least = dates && isDateRow(dates) ? below : isNamed ? 1 : 0;
  const earliest = Math.max(from, at - Math.max(offset, 2));
  for (let index = dates && isDateAlone(dates.text) ? at - below : at; index >= earliest; index--) {
    const unit = units[index];
    if (unit && closesEntry(unit)) break;
    if (unit && apart.has(unit) && (index > earliest || index > 0)) return outerHeadOf(units, from, index);
  }
  // "HS Diploma, Ridge High School, 2016" needs no row above it.
  const isWhole =
    dates !== undefined && !isDateRow(dates) && isComplete(dates) && !isBolder(units[at - 1], dates);
  const start = isWhole ? at : Math.max(from, at - Math.max(offset, least));
  for (let index = at; index > start; index--) {
    const above = units[index - 1];
    if (!above || closesEntry(above)) return index;
  }
  return start;
}

/** True for a row in bold or larger type above one that isn't, as names stand above where and when. */
export function isBolder(above: TextUnit | undefined, unit: TextUnit | undefined): boolean {
  if (!above || !unit || above.bullet) return false;
  const isLarger = (above.line.size ?? 0) > (unit.line.size ?? Number.POSITIVE_INFINITY) + 0.6;
  return (above.line.bold === true && unit.line.bold !== true) || (isLarger && unit.line.bold !== true);
}

/**
 * Finds the row of the employer above a title: in larger type, above what they worked there in all, "7 years 9
 * months", or in bold as the title is, above its address.
 */
function outerHeadOf(units: readonly TextUnit[], from: number, head: number): number {
  const [lead, ...between] = units.slice(from, head);
  const areBold = lead?.line.bold === true && units[head]?.line.bold === true;
  if (areBold && between.length > 0 && between.every(({ text }) => isAddressRow(text))) return from;
  const size = units[head]?.line.size;
  const lengths = isDuration(units[head - 1]?.text ?? '') ? 1 : 0;
  const outer = units[head - lengths - 1];
  const isLarger = size !== undefined && outer?.line.size !== undefined && outer.line.size > size;
  const isOuter =
    !isDated(units[head]) && outer !== undefined && (isLarger || lengths > 0) && !closesEntry(outer);
  return isOuter && head - lengths - 1 >= from ? head - lengths - 1 : head;
}

/**
 * True for two rows that begin with their dates, or have a name and the same sign before them: "Leaving Certificate⇥2005 –
 * 2011" and "Hotel Corallo (2016 – 2019)" begin an entry as the first does.
 */
function isAlike(one: TextUnit, other: TextUnit): boolean {
  const [first, second] = [signOf(one), signOf(other)];
  return first === second && first !== '';
}

/** What stands right before the dates of a row: "^" at its start, and nothing behind a name. */
function signOf({ text }: TextUnit): string {
  const span = findDates(text);
  if (!span) return '';
  if (span.index === 0) return '^';
  return /[^\p{L}\p{N} ] {0,3}$/u.exec(text.slice(0, span.index))?.[0]?.charAt(0) ?? '';
}
