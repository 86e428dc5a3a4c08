import { joinCells } from './cells.ts';
import { type Entry, type Line, LineId, type Resume, type Section } from './resume.ts';

/** A statement that the person added to an entry, or to the lines of a section, in their own words. */
export interface AddedFact {
  readonly id: string;
  /** The id of the entry (`E2`) or of the section (`X3`). */
  readonly entry: string;
  /**
   * The line that it adds; or a line that is there (`quoteOf`), which the person says shows what the posting asks for: then
   * nothing is added.
   */
  readonly text: string;
  /** What the posting asks for and it answers. */
  readonly requirement?: string | null;
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

/** Returns the id of the entry or section where a line stands; null where it doesn't. */
export function parentIdOf(line: LineId, { sections }: Resume): Entry['id'] | Section['id'] | null {
  const hasLine = (lines: readonly Line[]) => lines.some(({ id }) => id === line);
  const entry = sections
    .flatMap(({ entries }) => entries)
    .find(({ header, lines }) => hasLine(header) || hasLine(lines));
  return (entry ?? sections.find(({ lines }) => hasLine(lines)))?.id ?? null;
}

/** Quotes the beginning of a line, as long as a statement may be. */
export function quoteOf(line: string): string {
  const text = joinCells(line, ', ');
  return text.length <= MAX_QUOTE_CHARS ? text : `${text.slice(0, MAX_QUOTE_CHARS - 1).trimEnd()}…`;
}

const MAX_QUOTE_CHARS = 300;

/**
 * Appends added facts to the lines of their entries and sections. `facts` are all facts of the resume, oldest first, so
 * that each keeps its line id (`E2.F1`) whichever of them are `shown`. What an entry or section says already is not added
 * again. Pure.
 */
export function withFacts(resume: Resume, facts: readonly AddedFact[], shown: ReadonlySet<string>): Resume {
  if (shown.size === 0) return resume;
  const withOwn = (id: string, lines: readonly Line[], header: readonly Line[] = []): Line[] => {
    const said = new Set([...header, ...lines].map(({ text }) => quoteOf(text)));
    const own = facts.filter((fact) => fact.entry === id);
    const added = own.flatMap((fact, index) => {
      if (!shown.has(fact.id) || said.has(fact.text)) return [];
      said.add(fact.text);
      return [factLine(fact, index)];
    });
    return [...lines, ...added];
  };
  const sections = resume.sections.map((section) => ({
    ...section,
    lines: section.kind === 'contact' ? section.lines : withOwn(section.id, section.lines),
    entries: section.entries.map((entry) => ({
      ...entry,
      lines: withOwn(entry.id, entry.lines, entry.header),
    })),
  }));
  return { ...resume, sections };
}

/** Returns the line id of a fact of an entry or section; `index` counts from 0. */
export function factLineId(entry: string, index: number): LineId {
  return LineId.parse(`${entry}.F${index + 1}`);
}

/** Lists the lines of a resume with its facts that the person says show what a posting asks for. */
export function confirmedLines(
  resume: Resume,
  facts: readonly AddedFact[],
  shown: ReadonlySet<string>,
): { readonly words: string; readonly line: LineId }[] {
  return facts.flatMap((fact) => {
    const parent = shown.has(fact.id) && fact.requirement ? findParent(resume, fact.entry) : null;
    if (!parent || !fact.requirement) return [];
    const own = facts.filter(({ entry }) => entry === fact.entry).indexOf(fact);
    const line = [...(parent.entry?.header ?? []), ...parent.lines].find(
      ({ text }) => quoteOf(text) === fact.text,
    );
    return line && line.id !== factLineId(fact.entry, own)
      ? [{ words: fact.requirement, line: line.id }]
      : [];
  });
}

function factLine({ entry, text }: AddedFact, index: number): Line {
  return { id: factLineId(entry, index), role: 'fact', text, sources: [] };
}
