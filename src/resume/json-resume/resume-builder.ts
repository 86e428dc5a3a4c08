import type { Language } from '../../language/language.ts';
import { normalise } from '../../language/normalise.ts';
import { IdGenerator } from '../line-ids.ts';
import type {
  ContactField,
  Entry,
  EntryField,
  Line,
  LineId,
  LineRole,
  Resume,
  Section,
  SectionKind,
} from '../resume.ts';
import type { JsonSection } from './json-resume.ts';
import { headingOf } from './sections.ts';

type Text = string | undefined;

/** A text, or a number as text, of a JSON Resume with its key. */
export interface KeptValue {
  readonly key: string;
  readonly text: string;
}

/** A text that becomes a line of its own. */
export interface LineText {
  readonly label?: Text;
  readonly text: Text;
  readonly bullet?: true;
}

/** A part of a contact line; `kind` is null where it is not a contact detail. */
export interface ContactPart {
  readonly label?: Text;
  readonly kind: ContactField['kind'] | null;
  readonly text: Text;
}

type FieldName = 'organisation' | 'title' | 'place' | 'start' | 'end';

/** An entry: the rows that name it, and the statements about it. */
export interface BuilderEntry {
  readonly rows: readonly (readonly (readonly [FieldName, Text])[])[];
  readonly statements: readonly LineText[];
}

/** Builds a resume section by section, giving ids and sources. Skips empty values. */
export class ResumeBuilder {
  readonly #language: Language;
  readonly #ids = new IdGenerator();
  readonly #sources: string[] = [];
  readonly #contact: ContactField[] = [];
  readonly #sections: Section[] = [];

  constructor(language: Language) {
    this.#language = language;
  }

  /** Returns what was added so far. */
  build(): Resume {
    return {
      language: this.#language,
      sources: this.#sources,
      contact: this.#contact,
      sections: this.#sections,
    };
  }

  /** Adds a contact section with one line a row. */
  addContact(rows: readonly (readonly ContactPart[])[]): void {
    const filled = rows
      .map((row) => row.filter(({ text }) => toOneLine(text) !== ''))
      .filter((row) => row.length > 0);
    if (filled.length === 0) return;
    const section = this.#open('contact', null);
    for (const row of filled) {
      const texts = row.map(({ label, text }) => withLabel(label, text));
      const line = this.#line(this.#ids.loose('contact', section.id), 'contact', texts.join('\t'));
      section.lines.push(line);
      for (const { kind, text } of row)
        if (kind) this.#contact.push({ kind, text: toOneLine(text), line: line.id });
    }
  }

  /** Adds a section: first its statements, then its entries. `name` gives the heading; null for none. */
  addSection(
    kind: SectionKind,
    name: JsonSection | 'summary' | null,
    statements: readonly LineText[],
    entries: readonly BuilderEntry[] = [],
  ): void {
    const filledEntries = entries.filter(
      ({ rows, statements: lines }) =>
        rows.flat().some(([, text]) => toOneLine(text) !== '') ||
        lines.some(({ text }) => toOneLine(text) !== ''),
    );
    const loose = statements.flatMap(paragraphs);
    if (loose.length === 0 && filledEntries.length === 0) return;
    const section = this.#open(kind, name && headingOf(name, this.#language));
    for (const each of loose) {
      section.lines.push(
        this.#line(this.#ids.loose(kind, section.id), 'text', withLabel(each.label, each.text)),
      );
    }
    for (const each of filledEntries) section.entries.push(this.#entry(kind, each));
  }

  /** Adds the skills section, one line a group. A group without keywords is a skill itself. */
  addSkills(groups: readonly { name: Text; keywords: readonly string[] | undefined }[]): void {
    const filled = groups
      .map(({ name, keywords }) => ({
        name: toOneLine(name),
        keywords: (keywords ?? []).map(toOneLine).filter(Boolean),
      }))
      .filter(({ name, keywords }) => name !== '' || keywords.length > 0);
    if (filled.length === 0) return;
    const section = this.#open('skills', headingOf('skills', this.#language));
    for (const { name, keywords } of filled) {
      const label = keywords.length > 0 && name !== '' ? name : null;
      const items = keywords.length > 0 ? keywords : [name];
      const line = this.#line(
        this.#ids.loose('skills', section.id),
        'skills',
        withLabel(label ?? undefined, items.join(', ')),
      );
      const skills = items.map((text) => ({ id: this.#ids.skill(line.id), text }));
      section.lines.push({ ...line, skills: { label, items: skills } });
    }
  }

  /** Adds the values that are not yet in any line, apart from headings, as a section of kind `other`. */
  addRemainder(values: readonly KeptValue[]): void {
    const headings = new Set(this.#sections.flatMap(({ heading }) => heading?.sources ?? []));
    const isSaid = createSaidFinder(this.#sources.filter((_, at) => !headings.has(at)));
    const left = values.filter(
      ({ text }) =>
        !isSaid(toOneLine(text)) && !paragraphs({ text }).every((part) => isSaid(toOneLine(part.text))),
    );
    this.addSection(
      'other',
      null,
      left.map(({ key, text }) => ({ label: key, text })),
    );
  }

  #open(kind: SectionKind, heading: string | null): Section {
    const id = this.#ids.section();
    const line = heading === null ? null : this.#line(this.#ids.heading(id), 'heading', heading);
    const section: Section = { id, kind, heading: line, lines: [], entries: [] };
    this.#sections.push(section);
    return section;
  }

  #entry(kind: SectionKind, { rows, statements: said }: BuilderEntry): Entry {
    const id = this.#ids.entry(kind);
    const fields = new Map<FieldName, EntryField>();
    const header = rows.flatMap((row) => {
      const filled = row
        .map(([name, text]) => [name, toOneLine(text)] as const)
        .filter(([, text]) => text !== '');
      if (filled.length === 0) return [];
      const dates = filled.filter(([name]) => name === 'start' || name === 'end').map(([, text]) => text);
      const names = filled.filter(([name]) => name !== 'start' && name !== 'end').map(([, text]) => text);
      const text = [...names, dates.join(' – ')].filter((part) => part !== '').join('\t');
      const line = this.#line(this.#ids.header(id), 'header', text);
      for (const [name, value] of filled) fields.set(name, { text: value, line: line.id });
      return [line];
    });
    const lines = said
      .flatMap(paragraphs)
      .map(({ label, text, bullet }) =>
        this.#line(this.#ids.body(id), bullet ? 'bullet' : 'text', withLabel(label, text)),
      );
    const field = (name: FieldName) => fields.get(name) ?? null;
    return {
      id,
      header,
      lines,
      organisation: field('organisation'),
      title: field('title'),
      place: field('place'),
      start: field('start'),
      end: field('end'),
    };
  }

  #line(id: LineId, role: LineRole, text: string): Line {
    this.#sources.push(text);
    return { id, role, text, sources: [this.#sources.length - 1] };
  }
}

/**
 * Limits the search for values inside the lines, in characters compared. A resume of 60,000 characters with a hundred
 * values that stand in the middle of a sentence stays below. Past it, such a value becomes a line of its own.
 */
const MAX_COMPARED_CHARS = 100_000_000;

/** Finds texts that some line says, whole or between spaces, commas, colons and brackets. */
function createSaidFinder(lines: readonly string[]): (text: string) => boolean {
  const pieces = new Set(lines.flatMap(piecesOf));
  const all = `\n${lines.join('\n')}\n`;
  let left = MAX_COMPARED_CHARS;
  return (text) => {
    if (pieces.has(text)) return true;
    left -= all.length * text.length;
    if (left < 0) return false;
    for (let at = all.indexOf(text); at > 0; at = all.indexOf(text, at + 1)) {
      if (BEFORE_VALUE.test(all.charAt(at - 1)) && AFTER_VALUE.test(all.charAt(at + text.length)))
        return true;
    }
    return false;
  };
}

const BEFORE_VALUE = /[\s(,:]/;
const AFTER_VALUE = /[\s),:]/;

/** Lists what a line says: all of it, what follows its label, its fields, and the items of a list in a field. */
function piecesOf(line: string): string[] {
  const fields = line.split('\t');
  const items = fields.flatMap((field) => field.split(/, |: | – |[()]/)).map((item) => item.trim());
  return [line, line.slice(line.indexOf(': ') + 2), ...fields, ...items];
}

/** Puts a text on one line and normalises it. */
export function toOneLine(text: Text): string {
  return normalise((text ?? '').replace(/\s+/g, ' '))
    .text.replace(/\s+/g, ' ')
    .trim();
}

/** Splits a text into its paragraphs; keeps a bullet whole. */
function paragraphs(statement: LineText): LineText[] {
  const parts = statement.bullet ? [statement.text ?? ''] : (statement.text ?? '').split(/\r\n?|\n/);
  return parts.map((text) => ({ ...statement, text: toOneLine(text) })).filter(({ text }) => text !== '');
}

function withLabel(label: Text, text: Text): string {
  return toOneLine(label) === '' ? toOneLine(text) : `${toOneLine(label)}: ${toOneLine(text)}`;
}

/** Formats "Welding (expert)". */
export function withDetail(text: Text, detail: Text): string {
  if (toOneLine(text) === '' || toOneLine(detail) === '') return toOneLine(text) || toOneLine(detail);
  return `${toOneLine(text)} (${toOneLine(detail)})`;
}
