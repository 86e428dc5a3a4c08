import type { SourceLine } from '../../source.ts';

/**
 * True right below, in the same column and without a date, for what goes on behind a comma, "Running, pottery and my
 * lurcher," above "Biscuit", or in a list: "Polish (native), English" above "(fluent), Italian (basic)".
 */
export function goesOnInList(before: SourceLine, line: SourceLine): boolean {
  if (line.gap === undefined || line.x === undefined || before.x === undefined) return false;
  const isBelow = line.gap <= 0.4 && Math.abs(line.x - before.x) < 2;
  // "jQuery, npm" below "PostgreSQL, MySQL" is a list of its own, "control" below "Butchery, allergen" is the end of this.
  const mayGoOn = line.text.includes(',') ? /^\(/u : /^[\p{Ll}(]/u;
  const isOpen = /[\p{L})],$/u.test(before.text) || (/,\s/u.test(before.text) && mayGoOn.test(line.text));
  return isBelow && isOpen && ![before, line].some(({ text }) => /\d{4}|@/u.test(text));
}
