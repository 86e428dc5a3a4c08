import { fieldLabelOf } from './field-labels.ts';
import { isSentence, type TextUnit } from './flow.ts';

/** The units of a section: those before the first entry, then each entry. */
export interface GroupedEntries {
  readonly before: readonly TextUnit[];
  readonly entries: readonly { readonly header: readonly TextUnit[]; readonly body: readonly TextUnit[] }[];
}

/**
 * Groups the rows of a form, where labels say what is what; null where there are too few. The label of the first row
 * begins each entry, and the labelled rows are its header, wherever they stand.
 */
export function formEntries(units: readonly TextUnit[]): GroupedEntries | null {
  const labels = units.map((unit) => (unit.bullet ? null : (fieldLabelOf(unit.text)?.field ?? null)));
  const first = labels.findIndex((label) => label !== null);
  const fields = new Set(labels.filter((label) => label !== null));
  if (fields.size < MIN_FIELDS || !(fields.has('title') || fields.has('organisation'))) return null;
  const begins = labels.flatMap((label, at) => (label !== null && label === labels[first] ? [at] : []));
  const isHeaded = begins.every((at) => isNameAbove(units, labels, at));
  const starts = isHeaded ? begins.map((at) => at - 1) : begins;
  return {
    before: units.slice(0, starts[0]),
    entries: starts.map((start, index) => {
      const end = starts[index + 1] ?? units.length;
      const labelled = (at: number) => at < end && (labels[at] !== null || (isHeaded && at === start));
      const own = units.slice(start, end);
      return {
        header: own.filter((_, at) => labelled(start + at)),
        body: own.filter((_, at) => !labelled(start + at)),
      };
    }),
  };
}

const MIN_FIELDS = 2;

/** True where a short row without a label stands above a label, as the name of an employer does. */
function isNameAbove(units: readonly TextUnit[], labels: readonly (string | null)[], at: number): boolean {
  const above = units[at - 1];
  return above !== undefined && !above.bullet && labels[at - 1] === null && !isSentence(above.text);
}
