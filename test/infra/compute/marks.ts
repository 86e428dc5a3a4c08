/**
 * A text with one of these marks takes for ever, fills the memory, fails, or has a huge result. So no test depends on a
 * rule that is slow today.
 */
export const MARKS = {
  spin: 'SPINSPINSPIN',
  fill: 'FILLFILLFILL',
  fail: 'FAILFAILFAIL',
  swell: 'SWELLSWELLSWELL',
  starve: 'STARVESTARVESTARVE',
} as const;
