import { z } from 'zod';
import { Language } from '../language/language.ts';

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

/** What a section is about; `other` is everything that fits no other kind. */
export const SectionKind = z.enum([
  'contact',
  'summary',
  'experience',
  'projects',
  'education',
  'skills',
  'certifications',
  'languages',
  'other',
]);
export type SectionKind = z.infer<typeof SectionKind>;

/** `fact` is a statement that the person added later (`E2.F1`). */
export const LineRole = z.enum(['contact', 'heading', 'header', 'bullet', 'text', 'skills', 'fact']);
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
});
export type Resume = z.infer<typeof Resume>;

/** Lists all lines in order: each section's heading and lines, then the header and lines of its entries. */
export function linesOf(resume: Resume): Line[] {
  return resume.sections.flatMap((section) => [
    ...(section.heading ? [section.heading] : []),
    ...section.lines,
    ...section.entries.flatMap((entry) => [...entry.header, ...entry.lines]),
  ]);
}
