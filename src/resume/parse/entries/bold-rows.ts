import { isSentence } from '../rows/sentence.ts';
import { isDateRow } from './entry-rows.ts';
import type { HeaderCut } from './header-rows.ts';

/**
 * Adds the second name of each header where rows in between say other things, as US federal forms have it: the employer in
 * bold, address, dates, hours and pay, then the title in bold. All headers of a section are set so, or hardly any.
 */
export function withBoldRows(cuts: readonly HeaderCut[]): readonly HeaderCut[] {
  const found = cuts.map((cut) => boldRowOf(cut));
  const isUsual = found.filter((at) => at !== null).length >= Math.max(MIN_ENTRIES, cuts.length * MIN_SHARE);
  return cuts.map((cut, index) => {
    const at = found[index];
    if (!isUsual || at === null || at === undefined) return cut;
    const { units, rows } = cut;
    const row = units.slice(at, at + 1);
    return {
      units: [...units.slice(0, rows), ...row, ...units.slice(rows, at), ...units.slice(at + 1)],
      rows: rows + 1,
    };
  });
}

const MIN_ENTRIES = 2;
const MIN_SHARE = 0.75;

/** Where the only other name in bold is, below a header of one name in bold. */
function boldRowOf({ units, rows }: HeaderCut): number | null {
  const [first, ...header] = units.slice(0, rows);
  if (first?.line.bold !== true || !header.some(isDateRow) || header.some(({ line }) => line.bold === true))
    return null;
  const until = units.findIndex((unit, at) => at >= rows && unit.bullet);
  const body = units.slice(rows, until < 0 ? units.length : until);
  const bold = body.findIndex(({ line }) => line.bold === true);
  const row = body[bold];
  const isName = row && bold > 0 && !isSentence(row.text) && !row.text.includes(':');
  return isName ? rows + bold : null;
}
