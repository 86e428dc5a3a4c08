import { findDates } from './dates.ts';
import {
  type FieldLabel,
  fieldHinted,
  fieldNamed,
  type LabelledField,
  type LabelledRow,
  labelledRowOf,
} from './field-labels.ts';
import { isSentence, type TextUnit } from './flow.ts';
import { titleOrOrganisation } from './occupations.ts';

/** The units of a section: those before the first entry, then each entry. */
export interface GroupedEntries {
  readonly before: readonly TextUnit[];
  readonly entries: readonly { readonly header: readonly TextUnit[]; readonly body: readonly TextUnit[] }[];
}

/** Groups the rows of a table with a head, each with what stands below it; null where there are none. */
export function tableEntries(units: readonly TextUnit[]): GroupedEntries | null {
  const starts = units.flatMap(({ fields }, at) => (fields ? [at] : []));
  if (starts.length === 0) return null;
  return {
    before: units.slice(0, starts[0]),
    entries: starts.map((start, index) => ({
      header: units.slice(start, start + 1),
      body: units.slice(start + 1, starts[index + 1] ?? units.length),
    })),
  };
}

/**
 * Groups the rows of a form, where labels say what is what; null where there are too few. The label of the first row
 * begins each entry, and the labelled rows are its header, wherever they stand. A row above the first label of each is
 * what no label says.
 */
export function formEntries(units: readonly TextUnit[]): GroupedEntries | null {
  const labels = readLabels(units);
  const first = labels.findIndex((label) => label !== null);
  const fields = new Set(labels.flatMap((label) => label?.field ?? []));
  if (fields.size < MIN_FIELDS || !(fields.has('title') || fields.has('organisation'))) return null;
  const begins = labels.flatMap((label, at) => (label && label.field === labels[first]?.field ? [at] : []));
  const isHeaded = begins.every((at) => isNameAbove(units, labels, at));
  const starts = isHeaded ? begins.map((at) => at - 1) : begins;
  const unsaid = OTHER_NAME.find((field) => !fields.has(field)) ?? null;
  const labelled = units.map((unit, at) => {
    const label = labels[at] ?? (isHeaded && starts.includes(at) ? nameOf(unit, unsaid) : null);
    return label ? { ...unit, fields: [label] } : unit;
  });
  return {
    before: units.slice(0, starts[0]),
    entries: starts.map((start, index) => {
      const own = labelled.slice(start, starts[index + 1] ?? units.length);
      const isHeader = (unit: TextUnit, at: number) => unit.fields !== undefined || (isHeaded && at === 0);
      return { header: own.filter(isHeader), body: own.filter((unit, at) => !isHeader(unit, at)) };
    }),
  };
}

const MIN_FIELDS = 2;
const OTHER_NAME = ['organisation', 'title'] as const;

/**
 * Reads the labels of a form. Those with other words count where they are repeated, as those of each job are, and no known
 * one says the same: by a word of theirs, "Clinic/Hospital", or by what stands behind them.
 */
function readLabels(units: readonly TextUnit[]): (FieldLabel | null)[] {
  const rows = units.map(({ bullet, text }) => (bullet ? null : labelledRowOf(text)));
  const byLabel = Map.groupBy(
    rows.filter((row) => row !== null),
    ({ label }) => label,
  );
  const fields = new Map([...byLabel.keys()].map((label) => [label, fieldNamed(label)]));
  for (const [label, own] of byLabel) {
    if (own.length < MIN_REPEATED || fields.get(label) !== null) continue;
    const field = fieldHinted(label) ?? fieldOfValues(own);
    if (![...fields.values()].includes(field)) fields.set(label, field);
  }
  return rows.map((row) => {
    const field = row && fields.get(row.label);
    return row && field ? { field, value: row.value } : null;
  });
}

const MIN_REPEATED = 2;

/** The field that all that stands behind a label are, or most of them and no other: dates, jobs or degrees, employers or schools. */
function fieldOfValues(rows: readonly LabelledRow[]): LabelledField | null {
  if (rows.every(({ value }) => isDateAlone(value))) return 'dates';
  const cues = rows.map(({ value }) => titleOrOrganisation(value, false) || titleOrOrganisation(value, true));
  const [titles, organisations] = [1, -1].map((cue) => cues.filter((one) => one === cue).length);
  if (titles === undefined || organisations === undefined) return null;
  if (organisations === 0 && titles * 2 > rows.length) return 'title';
  return titles === 0 && organisations * 2 > rows.length ? 'organisation' : null;
}

function isDateAlone(text: string): boolean {
  const span = findDates(text);
  return span !== null && text.length - span.text.length < 3;
}

/** What stands above the labels of an entry, without its number: "2. Delta Textiles" above "Designation: Accountant". */
function nameOf({ text }: TextUnit, field: LabelledField | null): FieldLabel | null {
  const value = text.replace(/^\(?\d{1,2}[.)]\s+/u, '');
  return field === null || findDates(text) !== null ? null : { field, value };
}

/** True where a short row without a label stands above a label, as the name of an employer does. */
function isNameAbove(
  units: readonly TextUnit[],
  labels: readonly (FieldLabel | null)[],
  at: number,
): boolean {
  const above = units[at - 1];
  return above !== undefined && !above.bullet && labels[at - 1] === null && !isSentence(above.text);
}
