import { headingMeaning } from '../headings/headings.ts';
import { type LabelledRow, tabbedRowOf } from './field-labels.ts';
import { findSkills } from './skills.ts';

/**
 * Finds the rows of a section that are a label and what it labels, "Computer skills⇥Good command of Word; …". Where
 * some rows of two cells have a list or a sentence in the second, the first is a label in all of them.
 */
export function findLabelledRows<T extends { readonly text: string }>(
  lines: readonly T[],
): ReadonlyMap<T, LabelledRow> {
  const rows = tabbedRows(lines);
  const said = [...rows.values()].filter(
    ({ label, value }) => value.length > MAX_SKILL_CHARS || isList(value) || headingMeaning(label) !== null,
  );
  return said.length < MIN_SAID ? new Map() : rows;
}

/** Finds the rows of a form in what is said of the entries of a section: their labels are repeated. */
export function findRepeatedRows<T extends { readonly text: string }>(
  entries: readonly { readonly lines: readonly T[] }[],
): ReadonlyMap<T, LabelledRow> {
  const rows = [...tabbedRows(entries.flatMap(({ lines }) => lines))];
  const byLabel = Map.groupBy(rows, ([, { label }]) => label);
  return new Map([...byLabel.values()].filter((own) => own.length > 1).flat());
}

/** Longer texts are sentences, or lists of words without a sign between them. */
const MAX_SKILL_CHARS = 40;
const MIN_SAID = 2;

function tabbedRows<T extends { readonly text: string }>(lines: readonly T[]): Map<T, LabelledRow> {
  return new Map(
    lines.flatMap((line): [T, LabelledRow][] => {
      const row = tabbedRowOf(line.text);
      return row ? [[line, row]] : [];
    }),
  );
}

function isList(text: string): boolean {
  return (findSkills(text)?.items.length ?? 0) > 1;
}
