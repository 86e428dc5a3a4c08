import type { Usage } from '../../jobs/model/usage.ts';

const percent = (share: number) => `${Math.round(share * 100)}%`;

/** What a finished job is answered with. */
export const answer = {
  textSummary: (role: string) => `Your tailored resume for ${role}, as text.`,
  textHeading: 'Your tailored resume',
  documentsSummary: 'Your documents: Word, PDF, and a picture of the first page.',
  documents: 'The same in Word and PDF, ready to send, and a picture of the first page.',

  reportSummary: (changes: number) =>
    changes === 0 ? 'Nothing had to be changed.' : `What was changed and why: ${changes} changes.`,
  reportHeading: 'What I changed, and why',
  nothingChanged: 'Nothing was changed: your resume already puts first what the posting asks for.',
  takenBack:
    'Nothing is changed in this version: you took the changes back. “Show changes” brings them again.',
  decideHeading: 'For you to decide',
  refused: (number: number) =>
    number === 1
      ? '1 more idea was thrown away, because it would have said more than your resume does.'
      : `${number} more ideas were thrown away, because they would have said more than your resume does.`,
  more: (number: number) => `… and ${number} more: see “Show changes”.`,
  was: 'was',
  now: 'now',

  gapsHeading: 'What the posting asks for',
  coverage: (before: number, after: number, ceiling: number) =>
    [
      `This version shows ${percent(after)} of it`,
      after > before ? `, up from ${percent(before)}` : '',
      percent(after) === percent(ceiling)
        ? ', which is all that your resume holds.'
        : `; all of your resume together holds ${percent(ceiling)}.`,
    ].join(''),
  notFound: 'Not found in your resume. If you have done it, press “I have this”.',
  notShown: 'In your resume, but not in this version.',
  shown: (number: number, of: number) =>
    `Shown: ${number} of ${of} points. In the percentage, must-haves count twice.`,
  nice: 'nice to have',
  noRequirements: 'I could not tell single requirements from this posting.',

  tooManyPages: (reached: number, asked: number) =>
    `It has ${reached} pages, not ${asked}. I never leave out employers, dates, degrees, contact details or skills, and I keep what you took back.`,
  madeWithout: 'Made without AI: lines were put in order, and none was reworded.',
  madeWith: (model: string | null, { cost }: Usage) =>
    `Made with AI${model === null ? '' : ` (${model})`}${cost === null ? '' : `, for $${cost.toFixed(4)}`}.`,
  reference: (reference: string) => `Reference ${reference}`,

  changes: 'Show changes',
  have: 'I have this',
  refine: 'Refine',
  versions: 'Versions',
  delete: 'Delete',
  again: 'Try again',
  withoutAi: 'Try without AI',
  edit: 'Edit',
  resumeFile: 'resume',
};
