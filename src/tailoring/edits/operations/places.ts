import type { Entry, Line, Resume, Section } from '../../../resume/resume.ts';

/** Where a line stands. */
export interface Place {
  readonly line: Line;
  readonly section: Section;
  readonly entry: Entry | null;
  /** The lines that it stands among; null for a heading or a header, which code owns. */
  readonly siblings: readonly Line[] | null;
}

export function placeOf(resume: Resume, id: string): Place | null {
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

/** The resume with other lines in place of those of one section or entry. */
export function withLines(
  resume: Resume,
  { section, entry }: Pick<Place, 'section' | 'entry'>,
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

export function withSection(resume: Resume, section: Section, change: (section: Section) => Section): Resume {
  return { ...resume, sections: resume.sections.map((one) => (one.id === section.id ? change(one) : one)) };
}

/** What a person would call the place: the employer, the section's heading. */
export function nameOf({ section, entry }: Pick<Place, 'section' | 'entry'>): string {
  return (
    entry?.organisation?.text ??
    entry?.title?.text ??
    entry?.header[0]?.text ??
    section.heading?.text ??
    'its section'
  );
}

/** True of a line without which nothing of its entry or section would be left: a header speaks for its entry. */
export function isLast({ section, entry, siblings }: Place): boolean {
  const stays = entry === null ? section.entries.length : entry.header.length;
  return stays === 0 && siblings !== null && siblings.length <= 1;
}

/** True where nothing but code may write: contact details, headings, the heads of entries. */
export function isCodeOwned({ line, section, siblings }: Place): boolean {
  return siblings === null || section.kind === 'contact' || line.role === 'contact' || line.role === 'skills';
}
