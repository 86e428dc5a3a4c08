import type { Language } from '../../language/language.ts';
import { splitWords } from '../../language/split-words.ts';
import { linesOf, type Resume, type SectionKind } from '../../resume/resume.ts';
import type { ReadWarning } from '../ports/documents.ts';
import type { SavedResume } from '../ports/resumes.ts';

/** What was read from a resume, as counts: nothing of what it says but its headings. */
export interface ResumeSummary {
  readonly filename: string;
  readonly language: Language;
  readonly name: 'found' | 'missing';
  readonly words: number;
  /** Those that hold contact details alone are left out. */
  readonly sections: readonly SectionSummary[];
  readonly warnings: readonly ReadWarning[];
}

export interface SectionSummary {
  readonly kind: SectionKind;
  /** As the resume has it; null for what stands under no heading. */
  readonly heading: string | null;
  readonly entries: number;
  /** What is said in it, without its heading and what names its entries. */
  readonly lines: number;
}

/** What a person is shown of a resume that was saved, to see whether it was read rightly. Pure. */
export function summaryOfResume(
  { filename, structure }: Pick<SavedResume, 'filename' | 'structure'>,
  warnings: readonly ReadWarning[],
): ResumeSummary {
  const said = linesOf(structure).map(({ text }) => text);
  return {
    filename,
    language: structure.language,
    name: structure.contact.some(({ kind }) => kind === 'name') ? 'found' : 'missing',
    words: splitWords(said.join('\n')).length,
    sections: structure.sections.filter(({ kind }) => kind !== 'contact').map(summaryOf),
    warnings,
  };
}

function summaryOf({ kind, heading, lines, entries }: Resume['sections'][number]): SectionSummary {
  const said = entries.reduce((sum, entry) => sum + entry.lines.length, lines.length);
  return { kind, heading: heading?.text ?? null, entries: entries.length, lines: said };
}
