import { IdGenerator } from '../line-ids.ts';
import {
  type ContactField,
  type Entry,
  type Line,
  type LineId,
  type LineRole,
  READER_VERSION,
  type Resume,
  type Section,
  type SectionKind,
} from '../resume.ts';
import type { SourceLine } from '../source.ts';
import { findAsides } from './boilerplate/asides.ts';
import { settleKind } from './content-kinds.ts';
import { findContactDetails, isEmailOrPhone } from './entities/contact.ts';
import { groupEntries } from './entries/entries.ts';
import { holdsEntries } from './entries/holds-entries.ts';
import { readEntryFields } from './headers/entry-fields.ts';
import type { HeaderLine } from './headers/header-names.ts';
import { detectLanguage } from './headings/detect-language.ts';
import { findMissingName } from './person/missing-name.ts';
import { findLabelledName, findName } from './person/person-names.ts';
import { closeLetterSpacing, findNameUnit, joinName, splitTop } from './person/top.ts';
import type { LabelledRow } from './rows/field-labels.ts';
import { findLabelledRows } from './rows/labelled-rows.ts';
import { LineStream } from './rows/line-stream.ts';
import { findGroupHeadings, joinLevels } from './rows/skill-groups.ts';
import { findSkills, isGradeTable } from './rows/skills.ts';
import { findHeadedTables } from './rows/table-heads.ts';
import type { TextUnit } from './rows/text-units.ts';
import { findSectionStarts } from './sections/outline.ts';

/**
 * Parses the lines of a document into a resume. Deterministic, for any profession, in the languages of `Language`.
 * Every non-blank line is in the result exactly once; unclassified lines keep their position.
 */
export function parseResume(lines: readonly SourceLine[]): Resume {
  const parser = new ResumeDraft();
  const tables = findHeadedTables(lines);
  const asides = [...new Set([...findAsides(lines), ...tables.heads])].sort((one, other) => one - other);
  const stream = new LineStream(lines, new Set(asides), tables.rows);
  const starts = findSectionStarts(stream.lines);
  parser.addTop(stream.units(0, starts[0]?.index ?? stream.lines.length), starts.length > 0);
  const known = new Set(starts.map(({ kind }) => kind));
  starts.forEach(({ index, end, kind }, at) => {
    const heading = joinHeading(stream.units(index, end));
    const units = stream.units(end, starts[at + 1]?.index ?? stream.lines.length);
    const meant = settleKind(kind, units, {
      heading: heading?.text ?? '',
      isFirst: parser.sections.every(({ kind, heading }) => kind === 'contact' || heading === null),
      isLast: at === starts.length - 1,
      others: known,
      above: parser.sections,
      isReachable: parser.contact.some(isEmailOrPhone),
    });
    known.add(meant);
    parser.addSection(meant, heading, units);
  });
  parser.addMissingName(stream);
  return parser.finish(lines, asides);
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

/** Builds the sections and contact fields, with ids in the order in which they are added. */
export class ResumeDraft {
  readonly sections: Section[] = [];
  readonly contact: ContactField[] = [];
  readonly #ids = new IdGenerator();
  /** The name in the line that is read next, if it is known. */
  #name: string | null = null;
  /** The physical line with the name, if it is known: what is above it isn't one. */
  #named: number | null = null;

  /** Adds what is above the first heading: name, details, a headline, a summary without a heading. */
  addTop(top: readonly TextUnit[], headed: boolean): void {
    const units = joinName(top);
    const name = findNameUnit(units);
    const closed = units.map((unit, index) => (index === name ? closeLetterSpacing(unit) : unit));
    this.#named = name === null ? null : (closed[name]?.sources[0] ?? null);
    for (const part of splitTop(closed, name, headed)) this.addSection(part.kind, null, part.units);
    this.#named = null;
  }

  /** Adds a section, with entries where its kind has them. */
  addSection(kind: SectionKind, heading: TextUnit | null, units: readonly TextUnit[]): void {
    this.addGroups(
      kind,
      heading,
      hasEntries(kind, units) ? groupEntries(units, kind === 'education') : { before: units, entries: [] },
    );
  }

  /** Takes the name of a form, or one that stands elsewhere than on top, for the person's. */
  addMissingName(stream: Pick<LineStream, 'lines' | 'indexOf'>): void {
    const name = findMissingName(this, stream);
    if (!name) return;
    const named = this.contact.findIndex(({ kind }) => kind === 'name');
    if (named >= 0) this.contact.splice(named, 1);
    this.contact.unshift(name);
  }

  /** Adds a section of contact details. `named`: its first line is the person's name. */
  addContact(units: readonly TextUnit[], named: boolean, heading: TextUnit | null = null): void {
    const before = units.map((unit, at) => (named && at === 0 ? closeLetterSpacing(unit) : unit));
    const [first] = before;
    if (named && first) {
      const text = findName(first.text) ?? first.text.split(/\t|\s\|\s/)[0]?.trim() ?? first.text;
      this.#name = text;
    }
    this.addGroups('contact', heading, { before, entries: [] });
  }

  /** Adds a section whose entries are known. */
  addGroups(
    kind: SectionKind,
    heading: TextUnit | null,
    grouped: ReturnType<typeof groupEntries>,
    readFields = readEntryFields,
  ): void {
    const id = this.#ids.section();
    const before = kind === 'skills' ? joinLevels(grouped.before) : grouped.before;
    const labelled = findLabelledRows(before);
    const groups = findGroupHeadings(before);
    const lines = before.map((unit, at, all) =>
      this.#loose(
        kind === 'skills' && (isGradeTable(all, at) || groups.has(unit)) ? 'other' : kind,
        unit,
        this.#ids.loose(kind, id),
        labelled.get(unit),
      ),
    );
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
    const fields = readFields(
      entries.map(({ header }, at) =>
        header.map((each, row) => withLabels(each, grouped.entries[at]?.header[row])),
      ),
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

  /** Returns the resume of a document's lines, of which some are put aside. */
  finish(lines: readonly SourceLine[], asides: readonly number[]): Resume {
    const hasOrigins = lines.some(({ origin }) => origin !== undefined);
    return {
      language: detectLanguage(lines.map((line) => line.text)),
      sources: lines.map((line) => line.text),
      contact: this.contact,
      sections: this.sections,
      ...(asides.length > 0 ? { asides: this.#asides(lines, asides) } : {}),
      ...(hasOrigins ? { origins: lines.map(({ origin }) => origin ?? null) } : {}),
      readerVersion: READER_VERSION,
    };
  }

  #asides(lines: readonly SourceLine[], indices: readonly number[]): Line[] {
    return indices.map((index) => {
      const text = lines[index]?.text.trim() ?? '';
      return { id: this.#ids.aside(), role: 'aside', text, sources: [index] };
    });
  }

  #loose(kind: SectionKind, unit: TextUnit, id: LineId, row?: LabelledRow): Line {
    if (kind === 'contact') return line(id, 'contact', unit);
    const found = kind === 'skills' ? findSkills(row?.value ?? unit.text) : null;
    const list = found && row ? { ...found, label: row.label } : found;
    if (!list) return line(id, unit.bullet ? 'bullet' : 'text', unit);
    const items = list.items.map((text) => ({ id: this.#ids.skill(id), text }));
    return { ...line(id, 'skills', unit), skills: { label: list.label, items } };
  }

  #collect(from: Line, headed: boolean): void {
    const named = this.contact.some((field) => field.kind === 'name');
    // Below a heading such as "Kontakt" a line of letters may also be a street or a town.
    const isOther = this.#named !== null && from.sources[0] !== this.#named;
    const name =
      this.#name ?? (named || isOther ? null : headed ? findLabelledName(from.text) : findName(from.text));
    this.#name = null;
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

function withLabels(each: Line, unit: TextUnit | undefined): HeaderLine {
  return {
    ...each,
    ...(unit?.fields && { fields: unit.fields }),
    ...(unit?.line.bold && { bold: true }),
  };
}

function line(id: LineId, role: LineRole, unit: TextUnit): Line {
  return { id, role, text: unit.text, sources: [...unit.sources] };
}
