import type { SourceLine } from '../source.ts';

/**
 * True right below, in the same column and without a date, for what goes on behind a comma, "Running, pottery and my lurcher,"
 * above "Biscuit", or in a list: "Polish (native), English" above "(fluent), Italian (basic)".
 */
export function goesOnInList(before: SourceLine, line: SourceLine): boolean {
  const isBelow = line.gap !== undefined && line.gap <= 0.4 && Math.abs((line.x ?? 0) - (before.x ?? 9)) < 2;
  const isOpen =
    /[\p{L})],$/u.test(before.text) || (/,\s/u.test(before.text) && /^[\p{Ll}(]/u.test(line.text));
  return isBelow && isOpen && ![before, line].some(({ text }) => /\d{4}|@/u.test(text));
}
