import { IdGenerator } from '../line-ids.ts';
import type { ContactField, Entry, Line, LineId, LineRole, Resume, Section, SectionKind } from '../resume.ts';
import type { SourceLine } from '../source.ts';
import { findContactDetails } from './contact.ts';
import { detectLanguage } from './detect-language.ts';
import { groupEntries, holdsEntries } from './entries.ts';
import { readEntryFields } from './entry-fields.ts';
import { joinWrappedLines, type TextUnit } from './flow.ts';
import { findSectionStarts } from './outline.ts';
import { findRunningLines } from './running-headers.ts';
import { findSkills } from './skills.ts';
import { closeLetterSpacing, findLabelledName, findName, findNameUnit, splitTop } from './top.ts';

/**
 * Parses the lines of a document into a resume. Deterministic, for any profession, in the languages of `Language`.
 * Every non-blank line is in the result exactly once; unclassified lines keep their position.
 */
export function parseResume(lines: readonly SourceLine[]): Resume {
  const parser = new Parser();
  const running = findRunningLines(lines);
  const stream = new LineStream(lines, new Set(running.flat()));
  const starts = findSectionStarts(stream.lines);
  parser.addTop(stream.units(0, starts[0]?.index ?? stream.lines.length), starts.length > 0);
  starts.forEach(({ index, end, kind }, at) => {
    const heading = joinHeading(stream.units(index, end));
    parser.addSection(kind, heading, stream.units(end, starts[at + 1]?.index ?? stream.lines.length));
  });
  parser.addRunning(lines, running);
  return {
    language: detectLanguage(lines.map((line) => line.text)),
    sources: lines.map((line) => line.text),
    contact: parser.contact,
    sections: parser.sections,
  };
}

/** Joins the lines of a heading. */
function joinHeading([first, ...more]: readonly TextUnit[]): TextUnit | null {
  if (!first) return null;
  const units = [first, ...more];
  return {
    ...first,
    text: units.map(({ text }) => text).join(' '),
    sources: units.flatMap(({ sources }) => sources),
  };
}

/** The lines of the sections: all except blank lines and running page headers and footers. */
class LineStream {
  readonly lines: readonly SourceLine[];
  readonly #indices: readonly number[];
  readonly #guided: boolean;

  constructor(all: readonly SourceLine[], without: ReadonlySet<number>) {
    this.#indices = all.flatMap((line, index) =>
      line.text.trim() === '' || without.has(index) ? [] : [index],
    );
    this.lines = this.#indices.flatMap((index) => all[index] ?? []);
    this.#guided = all.some((line) => line.continues === true);
  }

  /** The units of a stretch; `sources` are indices in the whole document. */
  units(from: number, to: number): TextUnit[] {
    return joinWrappedLines(this.lines.slice(from, to), this.#guided).map((unit) => ({
      ...unit,
      sources: unit.sources.flatMap((offset) => this.#indices[from + offset] ?? []),
    }));
  }
}

/** Builds the sections and contact fields, with ids in the order of the source. */
class Parser {
  readonly sections: Section[] = [];
  readonly contact: ContactField[] = [];
  readonly #ids = new IdGenerator();

  /** Adds what is above the first heading: name, details, a headline, a summary without a heading. */
  addTop(units: readonly TextUnit[], headed: boolean): void {
    const name = findNameUnit(units);
    const closed = units.map((unit, index) => (index === name ? closeLetterSpacing(unit) : unit));
    for (const part of splitTop(closed, name, headed)) this.addSection(part.kind, null, part.units);
  }

  /** Adds a section, with entries where its kind has them. */
  addSection(kind: SectionKind, heading: TextUnit | null, units: readonly TextUnit[]): void {
    const id = this.#ids.section();
    const grouped = hasEntries(kind, units) ? groupEntries(units) : { before: units, entries: [] };
    const lines = grouped.before.map((unit) => this.#loose(kind, unit, this.#ids.loose(kind, id)));
    const entries = grouped.entries.map(
      ({ header, body }): Omit<Entry, keyof ReturnType<typeof readEntryFields>[0]> => {
        const entry = this.#ids.entry(kind);
        return {
          id: entry,
          header: header.map((unit) => line(this.#ids.header(entry), 'header', unit)),
          lines: body.map((unit) => line(this.#ids.body(entry), unit.bullet ? 'bullet' : 'text', unit)),
        };
      },
    );
    const fields = readEntryFields(
      entries.map((entry) => entry.header),
      kind,
    );
    this.sections.push({
      id,
      kind,
      heading: heading && line(this.#ids.heading(id), 'heading', heading),
      lines,
      entries: entries.map((entry, index) => ({ ...entry, ...(fields[index] ?? NO_FIELDS) })),
    });
    if (kind === 'contact') for (const each of lines) this.#collect(each, heading !== null);
  }

  /** Adds page headers and footers at the end, each once. */
  addRunning(lines: readonly SourceLine[], groups: readonly (readonly number[])[]): void {
    const units = groups.flatMap((sources) => {
      const line = lines[sources[0] ?? 0];
      return line ? [{ text: line.text, sources, bullet: false, line }] : [];
    });
    if (units.length > 0) this.addSection('other', null, units);
  }

  #loose(kind: SectionKind, unit: TextUnit, id: LineId): Line {
    if (kind === 'contact') return line(id, 'contact', unit);
    const list = kind === 'skills' ? findSkills(unit.text) : null;
    if (!list) return line(id, unit.bullet ? 'bullet' : 'text', unit);
    const items = list.items.map((text) => ({ id: this.#ids.skill(id), text }));
    return { ...line(id, 'skills', unit), skills: { label: list.label, items } };
  }

  #collect(from: Line, headed: boolean): void {
    const named = this.contact.some((field) => field.kind === 'name');
    // Below a heading such as "Kontakt" a line of letters may also be a street or a town.
    const name = named ? null : headed ? findLabelledName(from.text) : findName(from.text);
    if (name) this.contact.push({ kind: 'name', text: name, line: from.id });
    for (const detail of findContactDetails(name ? from.text.replace(name, '\t') : from.text))
      this.contact.push({ ...detail, line: from.id });
  }
}

const NO_FIELDS = { organisation: null, title: null, place: null, start: null, end: null };

function hasEntries(kind: SectionKind, units: readonly TextUnit[]): boolean {
  if (kind === 'experience' || kind === 'projects' || kind === 'education') return true;
  return (kind === 'other' || kind === 'certifications') && holdsEntries(units);
}

function line(id: LineId, role: LineRole, unit: TextUnit): Line {
  return { id, role, text: unit.text, sources: [...unit.sources] };
}
