import type { Entry, Line, Resume, Section } from '../../../resume/resume.ts';

/** The place of a line in a resume. */
export interface LineLocation {
  readonly line: Line;
  readonly section: Section;
  readonly entry: Entry | null;
  /** The lines beside it and itself; null for a heading or a header, which code owns. */
  readonly siblings: readonly Line[] | null;
}

/** Finds a line by its id; null where there is none. */
export function locateLine(resume: Resume, id: string): LineLocation | null {
  for (const section of resume.sections) {
    if (section.heading?.id === id) return { line: section.heading, section, entry: null, siblings: null };
    const line = section.lines.find((one) => one.id === id);
    if (line) return { line, section, entry: null, siblings: section.lines };
    for (const entry of section.entries) {
      const header = entry.header.find((one) => one.id === id);
      if (header) return { line: header, section, entry, siblings: null };
      const own = entry.lines.find((one) => one.id === id);
      if (own) return { line: own, section, entry, siblings: entry.lines };
    }
  }
  return null;
}

/** Finds the places of all lines that may be edited, by their ids. */
export function locateBodyLines({ sections }: Resume): ReadonlyMap<string, LineLocation> {
  const among = (siblings: readonly Line[], section: Section, entry: Entry | null) =>
    siblings.map((line): [string, LineLocation] => [line.id, { line, section, entry, siblings }]);
  return new Map(
    sections.flatMap((section) => [
      ...among(section.lines, section, null),
      ...section.entries.flatMap((entry) => among(entry.lines, section, entry)),
    ]),
  );
}

/** Replaces the lines of one section or entry. */
export function withLines(
  resume: Resume,
  { section, entry }: Pick<LineLocation, 'section' | 'entry'>,
  lines: Line[],
): Resume {
  const change = (one: Section): Section =>
    entry === null
      ? { ...one, lines }
      : {
          ...one,
          entries: one.entries.map((other) => (other.id === entry.id ? { ...other, lines } : other)),
        };
  return withSection(resume, section, change);
}

/** Returns the resume with one section changed. */
export function withSection(resume: Resume, section: Section, change: (section: Section) => Section): Resume {
  return { ...resume, sections: resume.sections.map((one) => (one.id === section.id ? change(one) : one)) };
}

/**
 * Returns what a person would call the part that the line is in: the employer, the section's heading; null where
 * it has no name.
 */
export function locationName({ section, entry }: Pick<LineLocation, 'section' | 'entry'>): string | null {
  const organisation = entry?.organisation?.text.replace(/^(?:at|bei|chez|hos)\s+/u, '');
  return organisation ?? entry?.title?.text ?? entry?.header[0]?.text ?? section.heading?.text ?? null;
}

/** True for an entry that says something by its header alone: one with dates. Else it would be an empty heading. */
export function isEnough({ header, start }: Entry): boolean {
  return header.length > 0 && start !== null;
}

/** True for a line without which its entry or section would be an empty heading. */
export function isLastLine({ section, entry, siblings }: LineLocation): boolean {
  const stays = entry === null ? section.entries.length > 0 : isEnough(entry);
  return !stays && siblings !== null && siblings.length <= 1;
}

/** True where only code may write: contact details, headings, headers of entries, skills. */
export function isCodeOwned({ line, section, siblings }: LineLocation): boolean {
  return siblings === null || section.kind === 'contact' || line.role === 'contact' || line.role === 'skills';
}
