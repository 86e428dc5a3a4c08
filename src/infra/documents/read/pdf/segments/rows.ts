import { headingMeaning } from '../../../../../resume/parse/headings/headings.ts';
import { isLabelRow } from '../../../../../resume/parse/rows/field-labels.ts';
import type { Segment } from './segments.ts';

/** Baselines closer than this are one row. */
export const SAME_ROW_PT = 2.5;

/** Groups segments on one baseline, give or take the shift of another font or size. */
export function groupRows(segments: readonly Segment[]): Segment[][] {
  const rows: Segment[][] = [];
  for (const segment of segments) {
    const row = rows.at(-1);
    if (row?.[0] && segment.y - row[0].y < SAME_ROW_PT) row.push(segment);
    else rows.push([segment]);
  }
  return rows;
}

/** True for the dates of an entry: "2019 – now", "03/2019 – 05/2021", "Apr '22 – now". */
export function isDate({ text }: Segment): boolean {
  return /\d{4}|\d{2}[/.]\d{2}|['’]\d{2}(?!\d)/.test(text) && text.length < 40;
}

/** True for the first row of a table, which says what its columns hold: "Course" and "School". */
export function areColumnLabels(row: readonly Segment[]): boolean {
  return isLabelRow(row.map(({ text }) => text).join('\t'));
}

/** True if all letters are bold. */
export function isBold({ glyphs }: Segment): boolean {
  return glyphs.every(({ bold, text }) => bold || text.trim() === '');
}

/** True for two segments set alike. */
export function looksAlike(one: Segment, other: Segment): boolean {
  return Math.abs(one.size - other.size) < 0.3 && isBold(one) === isBold(other);
}

/** True for a segment with the words of a heading; it is asked of each once, for all the cuts that are tried. */
export function isHeading(segment: Segment): boolean {
  const known = HEADINGS.get(segment) ?? headingMeaning(segment.text) !== null;
  HEADINGS.set(segment, known);
  return known;
}

const HEADINGS = new WeakMap<Segment, boolean>();

/** The height of a row of segments, from the top of the page. */
export function baselineOf(row: readonly Segment[], otherwise = 0): number {
  return row[0]?.y ?? otherwise;
}
