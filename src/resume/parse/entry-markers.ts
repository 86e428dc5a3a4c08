import { isDated } from './entry-rows.ts';
import { isSentence, type TextUnit } from './flow.ts';

/**
 * Takes the bullet off names that have one of their own kind: in bold, or with dates, above bullets with another marker or
 * indent.
 */
export function withoutMarkers(units: readonly TextUnit[]): readonly TextUnit[] {
  const levels = Map.groupBy(
    units.filter(({ bullet }) => bullet),
    markerOf,
  );
  const lists = [...levels.values()];
  const names = lists.find((list) => list.every((unit) => unit.line.bold === true || isDated(unit)));
  const isBelow = lists.some((list) => list !== names && !list.some(isDated));
  const areHeaded = units.every(
    (unit, at) => !names?.includes(unit) || units[at + 1]?.bullet === false || unit.line.bold !== true,
  );
  if (
    !names ||
    !(isBelow || (areHeaded && names.every(({ line }) => line.bold === true))) ||
    names.some((unit) => isSentence(unit.text))
  )
    return units;
  return units.map((unit) => (names.includes(unit) ? { ...unit, bullet: false } : unit));
}

/** What a bullet looks like: its marker, indent and weight. */
function markerOf({ line }: TextUnit): string {
  const marker = /^\s*[^\p{L}\p{N}\s]/u.exec(line.text)?.[0].trim() ?? '';
  return `${marker} ${Math.round(line.x ?? 0)} ${line.bold === true}`;
}
