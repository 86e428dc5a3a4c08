import { z } from 'zod';
import { SectionKind } from './section-kind.ts';

/** A physical line of the document: its place in `SourceLine[]`, from 0. */
const LineNumber = z.number().int().nonnegative();

/** The physical lines of one paragraph or bullet, in order: two where it is wrapped. */
const Passage = z.array(LineNumber).min(1);

/**
 * An entry. A line that says several things ("Acme, Berlin⇥2019 – 2021") is named for each of them: which of its words
 * say what, code reads. `organisation` may be a line of an entry above it in the same section, where several titles
 * stand under one employer.
 */
const LabelledEntry = z.object({
  organisation: LineNumber.nullable(),
  title: LineNumber.nullable(),
  place: LineNumber.nullable(),
  dates: LineNumber.nullable(),
  /** Everything that belongs to the entry and isn't named above. */
  body: z.array(Passage),
});

const LabelledSection = z.object({
  kind: SectionKind,
  /** The lines of the heading; empty where there is none. */
  heading: z.array(LineNumber),
  /** What stands before the first entry, or all of a section without entries. */
  lines: z.array(Passage),
  entries: z.array(LabelledEntry),
});

/**
 * The structure of a resume as labels over the lines of its document: numbers, and no text, so that nothing can be lost
 * or invented. Sections are in the order in which a person reads them. They may contradict themselves: code checks that
 * each line has one place.
 */
export const StructureLabels = z.object({
  /** The line with the person's name. */
  name: LineNumber.nullable(),
  /** Lines of contact details, wherever they stand. */
  contact: z.array(LineNumber),
  sections: z.array(LabelledSection),
  /** Page numbers, repeated headers and footers, notes of a template. */
  furniture: z.array(LineNumber),
});
export type StructureLabels = z.infer<typeof StructureLabels>;
