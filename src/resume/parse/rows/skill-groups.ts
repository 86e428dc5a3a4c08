import { isLevelName, isRating } from '../../../language/levels.ts';
import { findSkills } from './skills.ts';
import type { TextUnit } from './text-units.ts';

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

/**
 * Puts a level that stands on a row of its own behind the skill above; where the list begins with one, levels are
 * the labels of the lists below them.
 */
export function joinLevels(units: readonly TextUnit[]): readonly TextUnit[] {
  const isLabel = units.slice(0, 1).some(isLevel);
  const joined: TextUnit[] = [];
  for (const unit of units) {
    const above = joined.at(-1);
    const [level, list] = isLabel ? [above, unit] : [unit, above];
    if (above && level && list && isLevel(level) && holds(list, isLabel))
      joined.splice(-1, 1, {
        ...above,
        text: `${above.text}\t${unit.text}`,
        sources: [...above.sources, ...unit.sources],
      });
    else joined.push(unit);
  }
  return joined;
}

const isLevel = ({ text }: TextUnit) => isLevelName(text) || isRating(text);

/** True for one skill, or for a list of several. */
function holds({ text }: TextUnit, several: boolean): boolean {
  const count = text.includes('\t') ? 0 : (findSkills(text)?.items.length ?? 0);
  return several ? count > 1 : count === 1;
}
