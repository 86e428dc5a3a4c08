import { readRequirements } from '../../posting/requirements.ts';
import type { Resume, SectionKind } from '../../resume/resume.ts';

/** What a document looks like. */
export type Kind = 'resume' | 'posting' | 'other';

/** Sections that a resume is known by. */
const TELLING: readonly SectionKind[] = ['experience', 'education', 'projects', 'skills', 'certifications'];

/** Requirements from which a text is a posting. */
const ENOUGH_REQUIREMENTS = 3;

/** What a document is by its looks: a resume has a person to write to, or sections that are a life's; a posting asks. */
export function kindOf(resume: Resume, text: string): Kind {
  const sections = resume.sections.filter(({ kind, heading }) => heading !== null && TELLING.includes(kind));
  const person = resume.contact.some(({ kind }) => kind === 'email' || kind === 'phone');
  const dated = resume.sections
    .flatMap(({ entries }) => entries)
    .some(({ start, end }) => start !== null || end !== null);
  const asks = readRequirements({ title: '', company: '', description: text }).length >= ENOUGH_REQUIREMENTS;
  if (person && (sections.length > 0 || dated)) return 'resume';
  if (sections.length > 1 && dated) return 'resume';
  if (asks) return 'posting';
  return sections.length > 0 || dated ? 'resume' : 'other';
}

/** True where a text, as somebody would type or paste it, asks for things as a posting does. */
export function readsAsPosting(text: string): boolean {
  return readRequirements({ title: '', company: '', description: text }).length >= ENOUGH_REQUIREMENTS;
}
