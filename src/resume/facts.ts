import { type Entry, type Line, LineId, type Resume, type Section } from './resume.ts';

/** A statement that the person added to an entry, or to the lines of a section, in their own words. */
export interface AddedFact {
  readonly id: string;
  /** The id of the entry (`E2`) or of the section (`X3`). */
  readonly entry: string;
  readonly text: string;
}

/** An entry, or the lines of a section outside its entries. */
export interface LineParent {
  readonly section: Section;
  /** Null for the lines of the section. */
  readonly entry: Entry | null;
  readonly lines: readonly Line[];
}

/** Finds an entry or a section by its id; null where there is none. */
export function findParent(resume: Resume, id: string): LineParent | null {
  for (const section of resume.sections) {
    if (section.id === id) return { section, entry: null, lines: section.lines };
    const entry = section.entries.find((one) => one.id === id);
    if (entry) return { section, entry, lines: entry.lines };
  }
  return null;
}

/**
 * Returns the id of the entry or section where a fact about a line belongs. Contact details and a summary are no place
 * for one more line: what they say belongs to the skills, or else to the summary. Null where there is no place.
 */
export function factParentOf(line: LineId, { sections }: Resume): Entry['id'] | Section['id'] | null {
  const hasLine = (lines: readonly Line[]) => lines.some(({ id }) => id === line);
  const entry = sections
    .flatMap(({ entries }) => entries)
    .find(({ header, lines }) => hasLine(header) || hasLine(lines));
  if (entry) return entry.id;
  const section = sections.find(({ lines }) => hasLine(lines));
  if (!section) return null;
  if (section.kind !== 'contact' && section.kind !== 'summary') return section.id;
  const first = (kind: Section['kind']) => sections.find((one) => one.kind === kind)?.id ?? null;
  return first('skills') ?? first('summary');
}

/**
 * Appends added facts to the lines of their entries and sections. `facts` are all facts of the resume, oldest first, so
 * that each keeps its line id (`E2.F1`) whichever of them are `shown`. Pure.
 */
export function withFacts(resume: Resume, facts: readonly AddedFact[], shown: ReadonlySet<string>): Resume {
  if (shown.size === 0) return resume;
  const withOwn = ({ id, lines }: Pick<Entry, 'lines'> & { readonly id: string }): Line[] => {
    const own = facts.filter((fact) => fact.entry === id);
    return [...lines, ...own.flatMap((fact, index) => (shown.has(fact.id) ? [factLine(fact, index)] : []))];
  };
  const sections = resume.sections.map((section) => ({
    ...section,
    lines: withOwn(section),
    entries: section.entries.map((entry) => ({ ...entry, lines: withOwn(entry) })),
  }));
  return { ...resume, sections };
}

/** Returns the line id of a fact of an entry or section; `index` counts from 0. */
export function factLineId(entry: string, index: number): LineId {
  return LineId.parse(`${entry}.F${index + 1}`);
}

function factLine({ entry, text }: AddedFact, index: number): Line {
  return { id: factLineId(entry, index), role: 'fact', text, sources: [] };
}
