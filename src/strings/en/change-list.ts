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
  notShown: 'In your resume, but not in this version',
  shown: 'Shown',
  nice: 'nice to have',
  coverage: (before: number, after: number, ceiling: number, lengthRatio: number) =>
    `This version shows ${formatPercent(after)} of what the posting asks for (${formatPercent(before)} before), at ${formatPercent(lengthRatio)} of the length. Your whole resume would show ${formatPercent(ceiling)}. Must-haves count twice.`,
};
