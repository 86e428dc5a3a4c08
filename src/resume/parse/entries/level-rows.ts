import { findDates } from '../entities/dates.ts';
import { titleOrOrganisation } from '../entities/occupations.ts';
import { fieldNamed, type LabelledRow, labelledRowOf } from '../rows/field-labels.ts';
import { isSentence } from '../rows/sentence.ts';
import type { TextUnit } from '../rows/text-units.ts';
import type { GroupedEntries } from './entry-form.ts';

/**
 * Groups schools that stand behind their level, "Secondary: Delta High School", each with its degree or its years in the
 * rows below; null where the rows are no such list.
 */
export function levelEntries(units: readonly TextUnit[]): GroupedEntries | null {
  const rows = units.map(({ bullet, text }) => (bullet || !LEVEL.test(text) ? null : labelledRowOf(text)));
  const starts = rows.flatMap((row, at) => (row && isSchoolOfLevel(row) ? [at] : []));
  const ends = starts.map((_, index) => starts[index + 1] ?? units.length);
  const isList = starts[0] === 0 && starts.length > 1 && ends.every((end, at) => end - (starts[at] ?? 0) > 1);
  if (!isList || units.some(({ bullet, text }) => bullet || isSentence(text))) return null;
  return {
    before: [],
    entries: starts.map((start, index) => {
      const [first, ...below] = units.slice(start, ends[index]);
      const row = rows[start];
      if (!first || !row) return { header: [], body: [] };
      const isNamed = below.some(({ text }) => findDates(text) === null);
      const level = isNamed ? [] : [{ field: 'title' as const, value: row.label.trim() }];
      const fields = [{ field: 'organisation' as const, value: row.value }, ...level];
      return { header: [{ ...first, fields }, ...below], body: [] };
    }),
  };
}

/** A level has a colon behind it; a degree in front of its school has a tab. */
const LEVEL = /^\p{L}[^:\t\d]{2,30}\t?:/u;

function isSchoolOfLevel({ label, value }: LabelledRow): boolean {
  return fieldNamed(label) === null && findDates(value) === null && titleOrOrganisation(value, true) === -1;
}
