import { type Entry, type Line, linesOf, type Resume, type Section } from '../resume.ts';
import { findDates, isDateAlone } from './entities/dates.ts';

/**
 * What of a reading is likely wrong: its jobs, jobs that are told of in sentences, its contact details, or the order
 * of its lines.
 */
export const DOUBTS = ['jobs', 'told', 'contact', 'order'] as const;
export type Doubt = (typeof DOUBTS)[number];

/** Finds what a person should look at before they rely on how their resume was read. Pure. */
export function findDoubts(resume: Resume): Doubt[] {
  const found: Readonly<Record<Doubt, boolean>> = {
    jobs: hasUnclearJobs(resume),
    told: isTold(resume),
    contact: hasCrowdedContact(resume),
    order: isOutOfOrder(resume),
  };
  return DOUBTS.filter((doubt) => found[doubt]);
}

/** Of an experience section without entries, or of one entry; shorter ones may be a sentence. */
const MAX_LOOSE_LINES = 5;
const MAX_ENTRY_LINES = 30;

/** Of jobs with a title and no employer, or the reverse: one may be left out, but not of most. */
const MIN_HALF_NAMED = 2;

/**
 * True for experience without entries, entries without any name or most with half of one, and dated lines in a resume
 * without experience.
 */
function hasUnclearJobs(resume: Resume): boolean {
  const jobs = resume.sections.filter(({ kind }) => kind === 'experience');
  const entries = jobs.flatMap((section) => section.entries);
  const unnamed = entries.filter(({ title, organisation }) => !title && !organisation);
  const half = entries.filter(({ title, organisation }) => (title === null) !== (organisation === null));
  return (
    jobs.some((section) => section.entries.length === 0 && section.lines.length >= MAX_LOOSE_LINES) ||
    unnamed.length * 3 > entries.length ||
    (half.length >= MIN_HALF_NAMED && half.length * 2 > entries.length) ||
    entries.some(({ lines }) => lines.length > MAX_ENTRY_LINES || datedRows(lines) >= 3) ||
    (jobs.length === 0 && datedRows(looseLines(resume.sections)) >= 3)
  );
}

const looseLines = (sections: readonly Section[]) =>
  sections.flatMap(({ kind, lines }) => (kind === 'education' || kind === 'certifications' ? [] : lines));

/** True for jobs that are only told of: "Before that i was at Juniper Diner 2019-2022". */
function isTold(resume: Resume): boolean {
  if (resume.sections.some(({ heading, entries }) => heading !== null || entries.length > 0)) return false;
  const dated = linesOf(resume).filter(({ text, role }) => role === 'bullet' && findDates(text)?.start);
  return dated.length >= MIN_TOLD;
}

const MIN_TOLD = 2;

/** Counts lines with a period and little else, as headers of entries have them. */
function datedRows(lines: readonly Line[]): number {
  return lines.filter(({ text, role }) => role !== 'bullet' && text.length < 120 && findDates(text)?.start)
    .length;
}

/** Contact details take a dozen lines at most. */
const MAX_CONTACT_LINES = 14;

function hasCrowdedContact({ contact, sections }: Resume): boolean {
  const lines = sections.flatMap((section) => (section.kind === 'contact' ? section.lines : []));
  return lines.length > MAX_CONTACT_LINES && lines.length > contact.length + MAX_CONTACT_LINES / 2;
}

/** True where dates stand together without what they date, or a resume begins without a name. */
function isOutOfOrder(resume: Resume): boolean {
  const entries = resume.sections.flatMap((section) => section.entries);
  const bare = entries.filter(hasDatesOnly).flatMap(({ header }) => header);
  const dated = resume.sections.filter(({ kind }) => kind === 'experience' || kind === 'education');
  const looseDates = linesOf({ ...resume, sections: dated }).filter(
    ({ role, text }) => role !== 'header' && isDateAlone(text),
  );
  return bare.length + looseDates.length >= 2 || resume.contact.every(({ kind }) => kind !== 'name');
}

function hasDatesOnly({ header, lines, title, organisation }: Entry): boolean {
  return lines.length === 0 && !title && !organisation && header.every(({ text }) => isDateAlone(text));
}
