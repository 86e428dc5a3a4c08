import { findDates } from '../entities/dates.ts';
import { isSentence } from '../rows/sentence.ts';
import type { TextUnit } from '../rows/text-units.ts';
import { isComplete, isDated, isDatedHeaderRow, isSchool, partsOf } from './entry-rows.ts';

/**
 * Takes the bullet off names that have one of their own kind: in bold, or with dates, above bullets with another marker or
 * indent.
 */
export function withoutMarkers(all: readonly TextUnit[]): readonly TextUnit[] {
  if (areDegrees(all)) return all.map((unit) => ({ ...unit, bullet: false }));
  const units = withoutIcons(all);
  const lists = [
    ...Map.groupBy(
      units.filter(({ bullet }) => bullet),
      markerOf,
    ).values(),
  ];
  // Below a row with dates, bullets with a year say what was done there.
  const isBelowDates = units.find((unit) => unit.bullet || isDatedHeaderRow(unit))?.bullet === false;
  const names = lists.find((list) =>
    list.every((unit) => unit.line.bold === true || (!isBelowDates && isDatedName(unit))),
  );
  if (!names || names.some((unit) => isSentence(unit.text))) return units;
  const isAbove = lists.some((list) => list !== names && !list.every(isDated));
  const isName = new Set(names);
  const areHeaded = units.every(
    (unit, at) => !isName.has(unit) || (unit.line.bold === true && units[at + 1]?.bullet === false),
  );
  if (!isAbove && !areHeaded) return units;
  return units.map((unit) => (isName.has(unit) ? { ...unit, bullet: false } : unit));
}

/**
 * True for a list of nothing but degrees, each with its school and most with their year: "• Diploma in Law – Fell
 * College – 2014".
 */
function areDegrees(units: readonly TextUnit[]): boolean {
  const isDegree = ({ text }: TextUnit) => isComplete({ text }) && /(?<!\d)(?:19|20)\d\d(?!\d)/.test(text);
  return (
    units.length > 0 &&
    units.every(({ bullet, text }) => bullet && partsOf(text).length > 1 && partsOf(text).some(isSchool)) &&
    units.filter(isDegree).length * 2 >= units.length
  );
}

/** Takes the icon, read as a bullet, off the dates right below a name: "▦ January 2020 – Ongoing⇥Runcorn". */
function withoutIcons(units: readonly TextUnit[]): readonly TextUnit[] {
  const isIcon = (unit: TextUnit, at: number) => {
    const span = unit.bullet && units[at - 1]?.bullet === false ? findDates(unit.text) : null;
    return span?.index === 0 && /^(?:$|\t|\s[|·])/.test(unit.text.slice(span.text.length));
  };
  return units.map((unit, at) => (isIcon(unit, at) ? { ...unit, bullet: false } : unit));
}

/** True for a row with the dates of a time, or with a year, a job and an employer. */
function isDatedName(unit: TextUnit): boolean {
  return isDated(unit) && (Boolean(findDates(unit.text)?.start) || isComplete(unit));
}

/** What a bullet looks like: its marker, indent and weight. */
function markerOf({ line }: TextUnit): string {
  const marker = /^\s*[^\p{L}\p{N}\s]/u.exec(line.text)?.[0].trim() ?? '';
  return `${marker} ${Math.round(line.x ?? 0)} ${line.bold === true}`;
}
