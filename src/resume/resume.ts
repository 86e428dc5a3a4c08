import { z } from 'zod';
import { Language } from '../language/language.ts';
import { SectionKind } from './section-kind.ts';
import { LineOrigin } from './source.ts';
import { StructureLabels } from './structure-labels.ts';

export { SectionKind } from './section-kind.ts';

/** `E2.B3`: second experience entry, third bullet. Given when the resume is read, never changed. */
export const LineId = z.string().min(1).brand<'LineId'>();
export type LineId = z.infer<typeof LineId>;

/** `E2`: second experience entry. */
export const EntryId = z.string().min(1).brand<'EntryId'>();
export type EntryId = z.infer<typeof EntryId>;

/** `X3`: third section in the order of the source. */
export const SectionId = z.string().min(1).brand<'SectionId'>();
export type SectionId = z.infer<typeof SectionId>;

/** `S1.3`: third skill of the first skills line. */
export const SkillId = z.string().min(1).brand<'SkillId'>();
export type SkillId = z.infer<typeof SkillId>;

/** `fact` is a statement that the person added later (`E2.F1`, `X3.F1`), `aside` what the document says about itself. */
export const LineRole = z.enum(['contact', 'heading', 'header', 'bullet', 'text', 'skills', 'fact', 'aside']);
export type LineRole = z.infer<typeof LineRole>;

/** One skill of a skills line. */
export const Skill = z.object({ id: SkillId, text: z.string() });
export type Skill = z.infer<typeof Skill>;

/**
 * A logical line: one bullet, one paragraph, one entry header row, one heading. A bullet that wraps over three
 * physical lines is one `Line` with three `sources` (indices into `Resume.sources`). `text` has no list marker.
 */
export const Line = z.object({
  id: LineId,
  role: LineRole,
  text: z.string(),
  sources: z.array(z.number().int().nonnegative()),
  /** Present on a line of role `skills`: "Languages: Python, Go" has label "Languages" and two skills. */
  skills: z.object({ label: z.string().nullable(), items: z.array(Skill) }).optional(),
});
export type Line = z.infer<typeof Line>;

/** A value read from a line: always a substring of that line's text. */
export const EntryField = z.object({ text: z.string(), line: LineId });
export type EntryField = z.infer<typeof EntryField>;

/** A job, a degree, a project. `header` has the lines that name it, `lines` everything about it, in order. */
export const Entry = z.object({
  id: EntryId,
  header: z.array(Line),
  lines: z.array(Line),
  organisation: EntryField.nullable(),
  title: EntryField.nullable(),
  place: EntryField.nullable(),
  start: EntryField.nullable(),
  end: EntryField.nullable(),
});
export type Entry = z.infer<typeof Entry>;

/** `lines` come before the first entry; everything after an entry's header belongs to it. */
export const Section = z.object({
  id: SectionId,
  kind: SectionKind,
  heading: Line.nullable(),
  lines: z.array(Line),
  entries: z.array(Entry),
});
export type Section = z.infer<typeof Section>;

/** A name or contact detail, and the line it was read from. */
export const ContactField = z.object({
  kind: z.enum(['name', 'email', 'phone', 'link', 'address']),
  text: z.string(),
  line: LineId,
});
export type ContactField = z.infer<typeof ContactField>;

/** The paper of a page. */
export const Paper = z.enum(['a4', 'letter']);
export type Paper = z.infer<typeof Paper>;

/**
 * The version of the reader: what turns a file into a `Resume`. Add one whenever the same file gives another structure, so
 * that stored resumes are read again.
 */
export const READER_VERSION = 11;

/**
 * The content of a resume, with an id for each line. Every non-blank source line is in exactly one `Line`'s `sources`.
 * Unclassified lines keep their position, in a section of kind `other`.
 */
export const Resume = z.object({
  language: Language,
  /** The physical lines' texts, in reading order. */
  sources: z.array(z.string()),
  contact: z.array(ContactField),
  sections: z.array(Section),
  /** What is put aside because it says nothing about the person: page numbers, "Last updated …". It isn't printed. */
  asides: z.array(Line).exactOptional(),
  /** Where each of `sources` stands in the file, if its format says. */
  origins: z.array(LineOrigin.nullable()).exactOptional(),
  /** The paper that the file itself is set for; left out where it's another, or the format doesn't say. */
  paper: Paper.exactOptional(),
  /** `READER_VERSION` of the reader that made it; left out by the readers before there was one. */
  readerVersion: z.number().int().exactOptional(),
  /** The labels of a model that it was built from, so that a later reader can build it again without asking. */
  labels: StructureLabels.exactOptional(),
});
export type Resume = z.infer<typeof Resume>;

/** Lists all lines in order: each section's heading and lines, then the header and lines of its entries. */
export function linesOf(resume: Pick<Resume, 'sections'>): Line[] {
  return resume.sections.flatMap((section) => [
    ...(section.heading ? [section.heading] : []),
    ...section.lines,
    ...section.entries.flatMap((entry) => [...entry.header, ...entry.lines]),
  ]);
}

/** Lists what a section says: its lines and those of its entries, without heading and headers. */
export function bodyOf({ lines, entries }: Pick<Section, 'lines' | 'entries'>): Line[] {
  return [...lines, ...entries.flatMap((entry) => entry.lines)];
}
