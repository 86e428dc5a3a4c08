import { findDates } from '../../../../../resume/parse/entities/dates.ts';
import { titleOrOrganisation } from '../../../../../resume/parse/entities/occupations.ts';
import { type Segment, splitSegment } from './segments.ts';

/**
 * Parts a name in bold from the one behind it in the rows above or below dates, where nothing else does: "STAFF NURSE" and
 * "ST. MARY’S HOSPITAL". `right` is where the rows of a text end.
 */
export function partByWeight(
  rows: readonly (readonly Segment[])[],
  right: number,
): readonly (readonly Segment[])[] {
  const isDated = (row: readonly Segment[] = []) =>
    findDates(row.map(({ text }) => text.trim()).join('\t')) !== null;
  return rows.map((row, at) => (isDated(rows[at - 1]) || isDated(rows[at + 1]) ? partRow(row, right) : row));
}

function partRow(row: readonly Segment[], right: number): readonly Segment[] {
  const [only, ...more] = row;
  if (!only || more.length > 0 || only.x1 > right - only.size * MIN_FREE_SIZES) return row;
  const seen = only.glyphs
    .filter(({ text }) => text.trim() !== '')
    .toSorted((one, other) => one.x0 - other.x0);
  const at = seen.findIndex(({ bold }) => !bold);
  const [last, next] = [seen[at - 1], seen[at]];
  if (!last || !next || seen.slice(at).some(({ bold }) => bold)) return row;
  const [left, rest] = splitSegment(only, next.x0 - 0.01);
  if (!left || !rest || next.x0 - last.x1 < only.size * MIN_SPACE_EMS) return row;
  const names = [left.text.trim(), rest.text.trim()];
  // "Managed" in bold before "Delta Bakery" begins a sentence.
  const isTold = names.some((name) => titleOrOrganisation(name, false) !== 0);
  return isTold && names.every(isName) ? [left, { ...rest, isCell: true }] : row;
}

/** In font sizes: a row that ends closer to the edge may be one of a text. */
const MIN_FREE_SIZES = 4;
const MIN_SPACE_EMS = 0.12;

/** True for words of which the first has a capital, with no sign at either end that parts them from others. */
function isName(text: string): boolean {
  return /^\p{Lu}/u.test(text) && /[\p{L}\p{N}).’']$/u.test(text) && /\p{L}{3}/u.test(text);
}
