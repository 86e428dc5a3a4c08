import { type Entry, type Line, linesOf, type Resume, type Section } from '../../../../resume/resume.ts';
import type { Edit } from '../../../../tailoring/edit.ts';
import { isMovableSection } from '../../../../tailoring/edits/order/movable-sections.ts';

/** Units, each a list of line ids, as they stand and as they should. */
export interface Reordered {
  readonly level: 'lines' | 'entries' | 'sections';
  /** The entry, section or `resume`. */
  readonly parent: string;
  readonly edit: string | null;
  readonly from: readonly Unit[];
  readonly to: readonly Unit[];
}

/** A line, an entry or a section by its id, and its lines. */
export interface Unit {
  readonly id: string;
  readonly lines: readonly string[];
  /** It stays where it is among the others of its cell, as contact details do. */
  readonly isPinned?: boolean;
}

/** Lists what stands in another sequence in the tailored resume: lines first, then entries, then sections. */
export function findOrders(source: Resume, tailored: Resume, applied: readonly Edit[]): Reordered[] {
  const lineUnits = (lines: readonly Line[]): Unit[] => lines.map(({ id }) => ({ id, lines: [id] }));
  const entryUnit = ({ id, header, lines }: Entry): Unit => ({
    id,
    lines: [...header, ...lines].map((line) => line.id),
  });
  const sectionUnit = (section: Section): Unit => ({
    id: section.id,
    lines: linesOf({ sections: [section] }).map(({ id }) => id),
    isPinned: !isMovableSection(section),
  });
  const compare = (
    level: Reordered['level'],
    parent: string,
    [from, to]: readonly [readonly Unit[], readonly Unit[]],
  ): Reordered[] => {
    const stays = to.filter(({ id }) => from.some((unit) => unit.id === id));
    // A unit has its old lines, which are taken out later, and its new ones.
    const stood = from.flatMap(({ id, lines }) => {
      const now = stays.find((unit) => unit.id === id);
      return now ? { ...now, lines: [...new Set([...lines, ...now.lines])] } : [];
    });
    if (stood.every(({ id }, index) => id === stays[index]?.id)) return [];
    return [{ level, parent, edit: orderOf(applied, parent, stood), from: stood, to: stays }];
  };
  const sections = tailored.sections.flatMap((section) => {
    const old = source.sections.find(({ id }) => id === section.id);
    return old ? { old, section } : [];
  });
  const entries = sections.flatMap(({ old, section }) =>
    section.entries.flatMap((entry) => {
      const same = old.entries.find(({ id }) => id === entry.id);
      return same ? { old: same, entry } : [];
    }),
  );
  return [
    ...sections.flatMap(({ old, section }) =>
      compare('lines', section.id, [lineUnits(old.lines), lineUnits(section.lines)]),
    ),
    ...entries.flatMap(({ old, entry }) =>
      compare('lines', entry.id, [lineUnits(old.lines), lineUnits(entry.lines)]),
    ),
    ...sections.flatMap(({ old, section }) =>
      compare('entries', section.id, [old.entries.map(entryUnit), section.entries.map(entryUnit)]),
    ),
    ...compare('sections', 'resume', [source.sections.map(sectionUnit), tailored.sections.map(sectionUnit)]),
  ];
}

function orderOf(applied: readonly Edit[], parent: string, units: readonly Unit[]): string | null {
  const ordering = applied.findLast(
    ({ operation }) => operation.op === 'order' && operation.parent === parent,
  );
  const skills = applied.findLast(({ operation }) => operation.op === 'skills');
  return (ordering ?? (units.length > 0 ? skills : undefined))?.id ?? null;
}
