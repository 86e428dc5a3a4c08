import type { TextUnit } from './flow.ts';
import { findSkills } from './skills.ts';

/**
 * Finds the headings within a section of skills: two or more short rows above bullets, or in bold above a list that isn't.
 * What stands below one is about it ("People & phones") and about none of the others.
 */
export function findGroupHeadings(units: readonly TextUnit[]): ReadonlySet<TextUnit> {
  const headings = units.filter((unit, at) => isGroupHeading(unit, units[at + 1]));
  return new Set(headings.length > 1 ? headings : []);
}

function isGroupHeading({ text, bullet, line }: TextUnit, below: TextUnit | undefined): boolean {
  if (bullet || !below || text.includes('\t')) return false;
  const own = findSkills(text);
  if (own === null || own.label !== null || own.items.length !== 1) return false;
  const isList = (findSkills(below.text)?.items.length ?? 0) > 1;
  return below.bullet || (line.bold === true && below.line.bold !== true && isList);
}
