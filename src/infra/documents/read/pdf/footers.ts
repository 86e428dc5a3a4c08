import type { Glyph } from './glyphs/glyph.ts';
import { SAME_ROW_PT } from './segments/rows.ts';

/**
 * Finds the glyphs of the row at the bottom of each page that other pages have at the same height, but for its numbers:
 * "Ada Park · Résumé⇥2". It belongs to no column of its page, however wide. Empty for a page without one.
 */
export function findFooters(pages: readonly (readonly Glyph[])[]): ReadonlySet<Glyph>[] {
  const rows = pages.map(lowestRow);
  return rows.map((row, page) => {
    const isRepeated = rows.some((other, at) => at !== page && isSameFooter(row, other));
    return new Set(isRepeated ? row : []);
  });
}

function lowestRow(page: readonly Glyph[]): Glyph[] {
  const shown = page.filter(({ text }) => text.trim() !== '');
  const lowest = shown.reduce((most, { y }) => Math.max(most, y), 0);
  return shown.filter(({ y }) => lowest - y < SAME_ROW_PT).toSorted((one, other) => one.x0 - other.x0);
}

function isSameFooter(one: readonly Glyph[], other: readonly Glyph[]): boolean {
  const [first, second] = [one[0], other[0]];
  return (
    first !== undefined &&
    second !== undefined &&
    Math.abs(first.y - second.y) < SAME_ROW_PT &&
    wordsOf(one) === wordsOf(other)
  );
}

function wordsOf(row: readonly Glyph[]): string {
  return row
    .map(({ text }) => text)
    .join('')
    .replace(/\d+/g, '#');
}
