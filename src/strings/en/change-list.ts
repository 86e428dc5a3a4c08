import { formatPercent } from './counted.ts';

/** The lists of changes and of requirements as plain text. */
export const changeList = {
  decide: 'For you to decide',
  undone: 'Undone by you',
  notUsed: 'Suggested, but not used',
  was: 'before',
  now: 'after',
  more: (number: number) => `… and ${number.toLocaleString('en')} more`,

  notFound: 'Not found in your resume',
  partly: 'Partly in your resume',
  unclear: 'Maybe in your resume',
  notShown: 'In your resume, but not in this version',
  shown: 'Shown',
  length: (ratio: number) => `It has ${formatPercent(ratio)} of the words of your resume.`,
};
