import type { SectionSummary } from '../../jobs/resumes/resume-summary.ts';

const counted = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

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

/** A resume that was sent: how it was read, and what can be done with it. */
export const resume = {
  saved: (name: string) => `I have read and saved “${name}”.`,
  savedHere: 'I have read and saved your resume.',
  savedHereDetail: 'Nothing of what it says is shown here. I answer you privately.',
  section: (kind: SectionSummary['kind'], heading: string | null, entries: number, lines: number) => {
    const holds = [
      ...(entries > 0 ? [counted(entries, 'entry', 'entries')] : []),
      ...(lines > 0 ? [counted(lines, 'line', 'lines')] : []),
    ].join(', ');
    return `${heading ?? kinds[kind]}${holds === '' ? '' : `: ${holds}`}`;
  },
  counts: (sections: number, words: number) =>
    `${counted(sections, 'section', 'sections')}, ${counted(words, 'word', 'words')}.`,
  moreSections: (number: number) => `and ${counted(number, 'more section', 'more sections')}`,
  name: (name: string) => `Name: ${name}`,
  noName: 'I did not find your name at the top.',
  isDefault: 'It is your default resume: I use it when you name no other.',
  next: 'Is something missing or in the wrong place? Press “Fix what was read”.',
  tailor: 'Tailor it to a job',
  tailorTo: (role: string) => `Tailor it to ${role}`,
  makeDefault: 'Make default',
  fix: 'Fix what was read',
  delete: 'Delete',

  notAResume: (name: string) => `“${name}” does not look like a resume.`,
  isAPosting: (name: string) => `“${name}” looks like a job posting.`,
  notAResumeNext: 'What shall I do with it?',
  saveAnyway: 'Save it as a resume',
  useAsPosting: 'Use it as the posting',
  notYours: (name: string) => `“${name}” was shared by somebody else, so I left it alone.`,
  notYoursNext: 'If it is yours, send it to me yourself.',
  unreadable: (name: string, happened: string) => `“${name}”: ${happened}`,

  listHeading: 'Your resumes',
  none: 'You have no saved resume yet.',
  noneNext: 'Send me one as a file in a direct message: PDF or Word is best.',
  byDefault: 'default',
  newestShown: (most: number, all: number) =>
    `These are the newest ${most} of ${all}. Delete some to see the others.`,
  savedOn: (day: string) => `saved ${day}`,
  defaultChanged: (name: string) => `“${name}” is your default resume now.`,
  deleteHeading: (name: string) => `Delete “${name}”?`,
  deleteDetail:
    'The file, what was read from it and what you added to it are deleted. Resumes made from it stay.',
  deleteNow: 'Delete it',
  deleted: 'It is deleted.',
  deletedNewDefault: (name: string) => `It is deleted. “${name}” is your default resume now.`,
  tooLongToFix: 'This resume is too long to be corrected in a form.',
  tooLongToFixNext: 'Correct the file itself and send it again.',
  fixed: (name: string) => `Saved: “${name}” holds your corrections.`,
  fixedLeft: (lines: readonly string[]) =>
    `These lines of yours had no place in it any more: ${lines.map((line) => `“${line}”`).join(', ')}.`,
};
