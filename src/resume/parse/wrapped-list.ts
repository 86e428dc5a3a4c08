import type { SourceLine } from '../source.ts';

/**
 * True right below, in the same column and without a date, for what goes on behind a comma, "Running, pottery and my lurcher,"
 * above "Biscuit", or in a list: "Polish (native), English" above "(fluent), Italian (basic)".
 */
export function goesOnInList(before: SourceLine, line: SourceLine): boolean {
  if (line.gap === undefined || line.x === undefined || before.x === undefined) return false;
  const isBelow = line.gap <= 0.4 && Math.abs(line.x - before.x) < 2;
  // In a short row, "PostgreSQL, MySQL" above "jQuery, npm" is a list of its own.
  const mayGoOn = before.text.length > MIN_FULL_CHARS ? /^[\p{Ll}(]/u : /^\(/u;
  const isOpen = /[\p{L})],$/u.test(before.text) || (/,\s/u.test(before.text) && mayGoOn.test(line.text));
  return isBelow && isOpen && ![before, line].some(({ text }) => /\d{4}|@/u.test(text));
}

/** A row of a list that wraps where its column ends. */
const MIN_FULL_CHARS = 40;
