import type { PostKind } from '../../posting/kind/kind.ts';
import { type PostReading, readPost } from '../../posting/read-post.ts';
import { findPostLink, findSoleLink } from '../../posting/text/link.ts';
import { isEmailOrPhone } from '../../resume/parse/entities/contact.ts';
import { type DateSpan, findDates, periodOf } from '../../resume/parse/entities/dates.ts';
import { parseResume } from '../../resume/parse/parse.ts';
import { linesOf, type Resume, type SectionKind } from '../../resume/resume.ts';

/** Section kinds that make a document look like a resume. */
const RESUME_SECTIONS: readonly SectionKind[] = [
  'experience',
  'education',
  'projects',
  'skills',
  'certifications',
];

/** Tells resumes from postings: a resume has contact details or dated sections, a posting has requirements. */
export function detectDocumentKind({
  resume,
  text,
}: {
  readonly resume: Resume;
  readonly text: string;
}): PostKind {
  // A posting's headings, a date and an address to apply at look like a resume's, and never like a career.
  const post = hasCareer(resume) ? null : readPost(text);
  if (post?.kind === 'posting' && post.sure) return 'posting';
  const sections = resume.sections.filter(
    ({ kind, heading }) => heading !== null && RESUME_SECTIONS.includes(kind),
  );
  const has = (detail: Resume['contact'][number]['kind']) =>
    resume.contact.some(({ kind }) => kind === detail);
  const dated = resume.sections
    .flatMap(({ entries }) => entries)
    .some(({ start, end }) => start !== null || end !== null);
  if (has('email') && (sections.length > 0 || dated)) return 'resume';
  // The numbers of a program's versions look like phone numbers, and each has its date.
  if (sections.length > 0 && (dated || has('phone'))) return 'resume';
  const { kind } = post ?? readPost(text);
  if (kind !== 'other') return kind;
  const isResume = sections.length > 1 || (has('email') && countPeriods(resume) >= MIN_PERIODS);
  return isResume ? 'resume' : 'other';
}

/** Lines such as "2020 – now  Herd manager" below an email address make a resume, though nothing heads them. */
const MIN_PERIODS = 2;

function countPeriods(resume: Resume): number {
  const isPeriod = (dates: DateSpan | null) =>
    dates !== null && dates.start !== null && periodOf(dates) !== null;
  return linesOf(resume).filter(({ text }) => isPeriod(findDates(text))).length;
}

/** What a message to the bot holds. */
export interface MessageText {
  /** The link that the text is about; null for a text with content of its own. */
  readonly link: string | null;
  /** The first link in a text with content of its own; null if it has none. */
  readonly within: string | null;
  readonly kind: PostKind;
  readonly sure: boolean;
}

/** Tells what typed or pasted text is. */
export function readMessageText(text: string): MessageText {
  const link = findSoleLink(text);
  if (link !== null) return { link, within: null, kind: 'other', sure: true };
  const { kind, sure } = readPost(text);
  return { link, within: findPostLink(text), kind, sure };
}

/**
 * Reads a post. A resume is told by its sections and details, as in a document: one that reads like a posting, because of
 * its duties, only by a person's details above dated jobs.
 */
export function readPostOrResume(text: string): PostReading {
  const post = readPost(text);
  if (post.kind === 'resume' || (post.kind === 'posting' && !mayHaveCareer(text))) return post;
  const resume = parseResume(text.split('\n').map((line) => ({ text: line })));
  const isResume =
    post.kind === 'posting' ? hasCareer(resume) : detectDocumentKind({ resume, text }) === 'resume';
  return isResume ? { ...post, kind: 'resume', sure: true } : post;
}

/** Without a year and a way to reach a person, no text needs to be parsed as a resume: it takes as long again. */
function mayHaveCareer(text: string): boolean {
  return /(?:19|20)\d\d/.test(text) && /@|\d[\d ()/.-]{6,}\d/.test(text);
}

function hasCareer({ contact, sections }: Resume): boolean {
  const jobs = sections.filter(({ kind }) => kind === 'experience' || kind === 'education');
  return (
    contact.some(isEmailOrPhone) &&
    jobs.filter(({ heading }) => heading !== null).length > 1 &&
    jobs.some(({ entries }) => entries.some(({ start }) => start !== null))
  );
}
