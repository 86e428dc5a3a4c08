import type { Language } from '../../language/language.ts';
import type { Resume, SectionKind } from '../../resume/resume.ts';
import type { ReadWarning } from '../ports/documents.ts';
import type { SavedResume } from '../ports/resumes.ts';

/** What was read from a resume, as counts. Quotes nothing but its headings. */
export interface ResumeSummary {
  readonly filename: string;
  readonly language: Language;
  readonly name: 'found' | 'missing';
  /** Without the sections that hold only contact details. */
  readonly sections: readonly SectionSummary[];
  readonly warnings: readonly ReadWarning[];
}

export interface SectionSummary {
  readonly kind: SectionKind;
  /** As the resume has it; null for lines under no heading. */
  readonly heading: string | null;
  readonly entries: number;
  /** Its lines, without its heading and the headers of its entries. */
  readonly lines: number;
}

/** Summarizes a saved resume, so that its user can check that it was read correctly. Pure. */
export function summarizeResume(
  { filename, structure }: Pick<SavedResume, 'filename' | 'structure'>,
  warnings: readonly ReadWarning[],
): ResumeSummary {
  return {
    filename,
    language: structure.language,
    name: structure.contact.some(({ kind }) => kind === 'name') ? 'found' : 'missing',
    sections: structure.sections.filter(({ kind }) => kind !== 'contact').map(summarizeSection),
    warnings,
  };
}

function summarizeSection({ kind, heading, lines, entries }: Resume['sections'][number]): SectionSummary {
  const lineCount = entries.reduce((sum, entry) => sum + entry.lines.length, lines.length);
  return { kind, heading: heading?.text ?? null, entries: entries.length, lines: lineCount };
}
