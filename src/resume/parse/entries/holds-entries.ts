import { findDates } from '../entities/dates.ts';
import { titleOrOrganisation } from '../entities/occupations.ts';
import { isSentence } from '../rows/sentence.ts';
import type { TextUnit } from '../rows/text-units.ts';
import { groupEntries } from './entries.ts';
import type { GroupedEntries } from './entry-form.ts';
import { isBolder } from './entry-head.ts';
import {
  closesEntry,
  hasTwoNames,
  isDated,
  isDatedHeaderRow,
  isLabelled,
  isPeriodRow,
  isSchool,
  partsOf,
  periodIn,
  withoutDates,
} from './entry-rows.ts';

/** True where the units contain entries: a dated or outlined row with statements below it. */
export function holdsEntries(units: readonly TextUnit[]): boolean {
  if (hasNamedRows(units) || areDatedRows(units)) return true;
  const grouped = groupEntries(units);
  return (
    areEntries(grouped) ||
    areRowsTogether(grouped) ||
    units.some((unit, index) => {
      if (unit.bullet) return false;
      const above = units[index - 1];
      const below = units[index + 1];
      if (below?.bullet === true)
        return isDatedHeaderRow(unit) || unit.line.heading !== undefined || isDated(above);
      return isPeriodRow(unit) && above !== undefined && !above.bullet && !isSentence(above.text);
    })
  );
}

/**
 * True where all there is are entries as those of jobs: each has the time from when to when, what somebody was and where,
 * in one row or two.
 */
function areEntries({ before, entries }: GroupedEntries): boolean {
  return (
    before.length === 0 &&
    entries.length > 0 &&
    entries.every(({ header }) => header.some((row) => periodIn(row)) && namesIn(header).length > 1) &&
    entries.filter(({ header }) => namesIn(header).some(isJob)).length * 2 >= entries.length
  );
}

/**
 * True where each of two entries or more, such as certificates, has what it names, who gave it and when on two rows or
 * more, which would say less alone.
 */
function areRowsTogether({ before, entries }: GroupedEntries): boolean {
  return (
    before.length === 0 &&
    entries.length > 1 &&
    entries.every(
      ({ header, body }) =>
        header.length > 1 && body.length === 0 && header.some(isDated) && namesIn(header).length > 1,
    )
  );
}

/**
 * True where all there is are rows that say when, what and where, each alike: "2024⇥Salt Lick, Tramway Annexe,
 * Glasgow". The dates come first, or else behind a bar or a tab.
 */
function areDatedRows(units: readonly TextUnit[]): boolean {
  const signs = new Set(units.map(({ text }) => signOfDates(text)));
  const [sign = ''] = signs;
  return (
    units.length > 1 &&
    signs.size === 1 &&
    sign !== '' &&
    units.every((unit) => isDatedHeaderRow(unit) && !isSentence(unit.text)) &&
    units.filter(hasTwoNames).length * 2 > units.length
  );
}

/** Where a row has its dates: "^" in front, the sign before them behind. */
function signOfDates(text: string): string {
  const span = findDates(text);
  if (!span) return '';
  if (span.index === 0) return '^';
  return text.length - span.index - span.text.length > 1
    ? ''
    : /[\t|]\s?$/u.exec(text.slice(0, span.index))?.[0].trim() || '';
}

/** The parts of a header's rows, without its dates. */
function namesIn(header: readonly TextUnit[]): string[] {
  return header.flatMap(({ text }) => partsOf(withoutDates(text))).filter((part) => /\p{L}{2}/u.test(part));
}

const isJob = (name: string) => titleOrOrganisation(name, false) === 1;

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
    (at) =>
      findDates(units[at]?.text ?? '')?.index === 0 ||
      isSchool(units[at + 1]?.text ?? '') ||
      isBolder(units[at], units[at + 1]),
  );
  if (telling.length * 2 <= named.length) return false;
  return units.length <= dated.length * 2 + 1 && named.length >= 2 && named.length === dated.length;
}
