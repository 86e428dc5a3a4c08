import { type Line, LineId, type Resume } from './resume.ts';

/** A statement that the person added to an entry, in their own words. */
export interface AddedFact {
  readonly id: string;
  readonly entry: string;
  readonly text: string;
}

/**
 * Appends added facts to the lines of their entries. `facts` are all facts of the resume, oldest first, so that each
 * keeps its line id (`E2.F1`) whichever of them are `shown`. Pure.
 */
export function withFacts(resume: Resume, facts: readonly AddedFact[], shown: ReadonlySet<string>): Resume {
  if (shown.size === 0) return resume;
  const sections = resume.sections.map((section) => ({
    ...section,
    entries: section.entries.map((entry) => {
      const own = facts.filter((fact) => fact.entry === entry.id);
      const added = own.flatMap((fact, index) => (shown.has(fact.id) ? [factLine(fact, index)] : []));
      return { ...entry, lines: [...entry.lines, ...added] };
    }),
  }));
  return { ...resume, sections };
}

/** Returns the line id of an entry's fact; `index` counts from 0. */
export function factLineId(entry: string, index: number): LineId {
  return LineId.parse(`${entry}.F${index + 1}`);
}

function factLine({ entry, text }: AddedFact, index: number): Line {
  return { id: factLineId(entry, index), role: 'fact', text, sources: [] };
}
