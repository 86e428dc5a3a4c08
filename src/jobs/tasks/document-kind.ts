import { findSoleLink } from '../../posting/link.ts';
import { readRequirements } from '../../posting/requirements.ts';
import type { Resume, SectionKind } from '../../resume/resume.ts';

/** What a document is, judged by its content. */
export type DocumentKind = 'resume' | 'posting' | 'other';

/** Section kinds that make a document look like a resume. */
const RESUME_SECTIONS: readonly SectionKind[] = [
  'experience',
  'education',
  'projects',
  'skills',
  'certifications',
];

/** A text with at least this many requirements is a posting. */
const MIN_POSTING_REQUIREMENTS = 3;

/** Tells resumes from postings: a resume has contact details or dated sections, a posting has requirements. */
export function detectDocumentKind({
  resume,
  text,
}: {
  readonly resume: Resume;
  readonly text: string;
}): DocumentKind {
  const sections = resume.sections.filter(
    ({ kind, heading }) => heading !== null && RESUME_SECTIONS.includes(kind),
  );
  const person = resume.contact.some(({ kind }) => kind === 'email' || kind === 'phone');
  const dated = resume.sections
    .flatMap(({ entries }) => entries)
    .some(({ start, end }) => start !== null || end !== null);
  const asks = looksLikePosting(text);
  if (person && (sections.length > 0 || dated)) return 'resume';
  if (sections.length > 1 && dated) return 'resume';
  if (asks) return 'posting';
  return sections.length > 0 || dated ? 'resume' : 'other';
}

/** What a message to the bot holds. */
export interface MessageText {
  /** The link that the text is about; null for a text with content of its own. */
  readonly link: string | null;
  readonly isPosting: boolean;
}

/** Tells what typed or pasted text is. */
export function readMessageText(text: string): MessageText {
  const link = findSoleLink(text);
  return { link, isPosting: link === null && text.includes('\n') && looksLikePosting(text) };
}

/** Tells whether a text has requirements as a posting does. */
function looksLikePosting(text: string): boolean {
  return readRequirements({ title: '', company: '', description: text }).length >= MIN_POSTING_REQUIREMENTS;
}
