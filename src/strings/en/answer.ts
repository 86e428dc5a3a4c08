import { formatCount, formatPercent } from './counted.ts';

/** The answer to a finished job. */
export const answer = {
  textSummary: (role: string) => `Your resume for ${role} as text.`,
  textHeading: 'Your tailored resume',
  documentsSummary: 'Your resume as Word and PDF, with a picture of the first page.',
  documents: 'Your resume as Word and PDF, ready to send, with a picture of the first page.',

  reportSummary: (changes: number) =>
    changes === 0 ? "I didn't change anything." : `${formatCount(changes, 'change')}, and why.`,
  reportHeading: 'What I changed, and why',
  nothingChanged: "I didn't change anything: your resume already leads with what the posting asks for.",
  allUndone: 'You undid every change in this version. Press “Show changes” to use one again.',
  decideHeading: 'For you to decide',
  rejected: (number: number) =>
    `I dropped ${formatCount(number, 'suggestion')} that went beyond what your resume says.`,
  more: (number: number) => `… and ${number} more: press “Show changes”.`,
  was: 'Before',
  now: 'After',

  gapsHeading: 'What the posting asks for',
  coverage: (before: number, after: number, ceiling: number) =>
    [
      `This version shows ${formatPercent(after)} of it`,
      after > before ? `, up from ${formatPercent(before)}. ` : '. ',
      formatPercent(after) === formatPercent(ceiling)
        ? "That's everything your resume has for it."
        : `Your whole resume would show ${formatPercent(ceiling)}.`,
    ].join(''),
  notFound: 'Not found in your resume. If you have it, press “I have this”.',
  notShown: 'In your resume, but not in this version',
  shown: (number: number, of: number) =>
    `Shown: ${number} of ${formatCount(of, 'point')}. Must-haves count twice in the percentage.`,
  onlyFirst: (number: number) =>
    `This posting is very long. I compared its first ${formatCount(number, 'point')}.`,
  nice: 'nice to have',
  noRequirements: "I couldn't find separate requirements in this posting.",

  tooManyPages: (pages: number, limit: number) =>
    `It's ${formatCount(pages, 'page')} long instead of ${limit}. I always keep employers, dates, degrees, contact details, skills, and lines you put back.`,
  madeWithout: "Made without AI. I reordered lines and didn't change any wording.",
  madeWith: 'Made with AI.',
  reference: (reference: string) => `Reference ${reference}`,

  changes: 'Show changes',
  addFact: 'I have this',
  refine: 'Refine',
  versions: 'Versions',
  delete: 'Delete',
  tryAgain: 'Try again',
  withoutAi: 'Try without AI',
  edit: 'Edit',
  /** The filename of a resume that names neither its person nor the job. */
  resumeFile: 'resume',
};
