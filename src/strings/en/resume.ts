import type { SectionSummary } from '../../jobs/resumes/resume-summary.ts';
import { formatCount } from './counted.ts';

const kinds: Record<SectionSummary['kind'], string> = {
  contact: 'Contact',
  summary: 'Summary',
  experience: 'Experience',
  projects: 'Projects',
  education: 'Education',
  skills: 'Skills',
  certifications: 'Certificates',
  languages: 'Languages',
  other: 'Other',
};

/** Saved resumes: how they were read, and what to do with them. */
export const resume = {
  saved: (name: string) => `I've read and saved “${name}”.`,
  savedHere: "I've read and saved your resume.",
  savedHereDetail: "I won't show any of it here. I'll answer you privately.",
  section: (kind: SectionSummary['kind'], heading: string | null, entries: number, lines: number) => {
    const contents = [
      ...(entries > 0 ? [formatCount(entries, 'entry', 'entries')] : []),
      ...(lines > 0 ? [formatCount(lines, 'line')] : []),
    ].join(', ');
    return `${heading ?? kinds[kind]}${contents === '' ? '' : `: ${contents}`}`;
  },
  counts: (sections: number, words: number) =>
    `${formatCount(sections, 'section')}, ${formatCount(words, 'word')}.`,
  moreSections: (number: number) => `and ${formatCount(number, 'more section')}`,
  name: (name: string) => `Name: ${name}`,
  noName: "I couldn't find your name at the top.",
  isDefault: "This is your default resume. I'll use it unless you choose another.",
  next: 'Is something missing or in the wrong place? Press “Fix mistakes”.',
  tailor: 'Tailor it to a job',
  tailorTo: (role: string) => `Tailor it to ${role}`,
  makeDefault: 'Make default',
  editResume: 'Fix mistakes',
  delete: 'Delete',

  notAResume: (name: string) => `“${name}” doesn't look like a resume.`,
  isAPosting: (name: string) => `“${name}” looks like a job posting.`,
  notAResumeNext: 'What should I do with it?',
  saveAnyway: 'Save it as a resume',
  useAsPosting: 'Use it as the posting',
  notYours: (name: string) => `“${name}” was shared by someone else, so I left it alone.`,
  notYoursNext: "If it's yours, send it to me yourself.",
  unreadable: (name: string, happened: string) => `“${name}”: ${happened}`,

  listHeading: 'Your resumes',
  none: "You don't have a saved resume yet.",
  noneNext: 'Send me one as a file in a direct message. PDF or Word works best.',
  byDefault: 'default',
  newestShown: (shown: number, all: number) =>
    `These are the newest ${shown} of ${all}. Delete some to see the rest.`,
  savedOn: (day: string) => `saved ${day}`,
  defaultChanged: (name: string) => `“${name}” is now your default resume.`,
  deleteHeading: (name: string) => `Delete “${name}”?`,
  deleteDetail:
    'This deletes the file, what I read from it and what you added to it. Resumes made from it stay.',
  deleteNow: 'Delete it',
  deleted: 'Deleted.',
  deletedNewDefault: (name: string) => `Deleted. “${name}” is now your default resume.`,
  tooLongToFix: 'This resume is too long to correct in a form.',
  tooLongToFixNext: 'Correct the file itself and send it again.',
  fixed: (name: string) => `Saved “${name}” with your corrections.`,
  fixedLeft: (lines: readonly string[]) =>
    `I couldn't find a place for ${lines.length === 1 ? 'this line' : 'these lines'} of yours: ${lines.map((line) => `“${line}”`).join(', ')}.`,
};
