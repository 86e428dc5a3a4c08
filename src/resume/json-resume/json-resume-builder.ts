import type { Language } from '../../language/language.ts';
import { normalise } from '../../language/normalise.ts';
import { Ids } from '../line-ids.ts';
import type {
  ContactField,
  Entry,
  Field,
  Line,
  LineId,
  LineRole,
  Resume,
  Section,
  SectionKind,
} from '../resume.ts';
import type { JsonSection } from './json-resume.ts';
import { headingOf } from './json-resume-sections.ts';

type Text = string | undefined;

/** A text or number of a JSON Resume, with the key it stands under. */
export interface KeptValue {
  readonly key: string;
  readonly text: string;
}

/** Something that is said, as a line of its own. */
export interface Said {
  readonly label?: Text;
  readonly text: Text;
  readonly bullet?: true;
}

/** A part of a contact line; `kind` null where it is none of the details. */
export interface Piece {
  readonly label?: Text;
  readonly kind: ContactField['kind'] | null;
  readonly text: Text;
}

type FieldName = 'organisation' | 'title' | 'place' | 'start' | 'end';

/** An entry: the rows that name it, and what is said about it. */
export interface Told {
  readonly rows: readonly (readonly (readonly [FieldName, Text])[])[];
  readonly said: readonly Said[];
}

/** Gives ids and sources as it goes. Whatever is empty leaves no trace. */
export class ResumeBuilder {
  readonly #language: Language;
  readonly #ids = new Ids();
  readonly #sources: string[] = [];
  readonly #contact: ContactField[] = [];
  readonly #sections: Section[] = [];

  constructor(language: Language) {
    this.#language = language;
  }

  resume(): Resume {
    return {
      language: this.#language,
      sources: this.#sources,
      contact: this.#contact,
      sections: this.#sections,
    };
  }

  contact(rows: readonly (readonly Piece[])[]): void {
    const filled = rows
      .map((row) => row.filter(({ text }) => flat(text) !== ''))
      .filter((row) => row.length > 0);
    if (filled.length === 0) return;
    const section = this.#open('contact', null);
    for (const row of filled) {
      const texts = row.map(({ label, text }) => labelled(label, text));
      const line = this.#line(this.#ids.loose('contact', section.id), 'contact', texts.join('\t'));
      section.lines.push(line);
      for (const { kind, text } of row)
        if (kind) this.#contact.push({ kind, text: flat(text), line: line.id });
    }
  }

  section(
    kind: SectionKind,
    name: JsonSection | 'summary' | null,
    said: readonly Said[],
    told: readonly Told[] = [],
  ): void {
    const entries = told.filter(
      ({ rows, said: lines }) =>
        rows.flat().some(([, text]) => flat(text) !== '') || lines.some(({ text }) => flat(text) !== ''),
    );
    const loose = said.flatMap(paragraphs);
    if (loose.length === 0 && entries.length === 0) return;
    const section = this.#open(kind, name && headingOf(name, this.#language));
    for (const each of loose) {
      section.lines.push(
        this.#line(this.#ids.loose(kind, section.id), 'text', labelled(each.label, each.text)),
      );
    }
    for (const each of entries) section.entries.push(this.#entry(kind, each));
  }

  skills(groups: readonly { name: Text; keywords: readonly string[] | undefined }[]): void {
    const filled = groups
      .map(({ name, keywords }) => ({
        name: flat(name),
        keywords: (keywords ?? []).map(flat).filter(Boolean),
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
        labelled(label ?? undefined, items.join(', ')),
      );
      const skills = items.map((text) => ({ id: this.#ids.skill(line.id), text }));
      section.lines.push({ ...line, skills: { label, items: skills } });
    }
  }

  /** What the schema has no place for: values that are not yet in any line, a heading's words aside. */
  remainder(values: readonly KeptValue[]): void {
    const headings = new Set(this.#sections.flatMap(({ heading }) => heading?.sources ?? []));
    const lines = this.#sources.filter((_, at) => !headings.has(at)).join('\n');
    const said = (text: string) =>
      new RegExp(`(?<![^\\s(,:])${RegExp.escape(text)}(?![^\\s),:])`, 'u').test(lines);
    const left = values.filter(
      ({ text }) => !said(flat(text)) && !paragraphs({ text }).every((part) => said(flat(part.text))),
    );
    this.section(
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

  #entry(kind: SectionKind, { rows, said }: Told): Entry {
    const id = this.#ids.entry(kind);
    const fields = new Map<FieldName, Field>();
    const header = rows.flatMap((row) => {
      const filled = row.map(([name, text]) => [name, flat(text)] as const).filter(([, text]) => text !== '');
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
        this.#line(this.#ids.body(id), bullet ? 'bullet' : 'text', labelled(label, text)),
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

/** A text on one line, normalised. */
export function flat(text: Text): string {
  return normalise((text ?? '').replace(/\s+/g, ' '))
    .text.replace(/\s+/g, ' ')
    .trim();
}

/** A text of several paragraphs says several things; a bullet stays whole. */
function paragraphs(said: Said): Said[] {
  const parts = said.bullet ? [said.text ?? ''] : (said.text ?? '').split(/\r\n?|\n/);
  return parts.map((text) => ({ ...said, text: flat(text) })).filter(({ text }) => text !== '');
}

function labelled(label: Text, text: Text): string {
  return flat(label) === '' ? flat(text) : `${flat(label)}: ${flat(text)}`;
}

/** "Welding (expert)". */
export function bracketed(text: Text, detail: Text): string {
  if (flat(text) === '' || flat(detail) === '') return flat(text) || flat(detail);
  return `${flat(text)} (${flat(detail)})`;
}
