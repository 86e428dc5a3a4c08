import { findContactDetails } from '../entities/contact.ts';
import { findDates, isDateAlone } from '../entities/dates.ts';
import { titleOrOrganisation } from '../entities/occupations.ts';
import { isPlaceRow } from '../entities/places.ts';
import {
  type FieldLabel,
  fieldHinted,
  fieldNamed,
  type LabelledField,
  type LabelledRow,
  labelledRowOf,
} from '../rows/field-labels.ts';
import { isSentence } from '../rows/sentence.ts';
import type { TextUnit } from '../rows/text-units.ts';
import { closesEntry, isTitleCase } from './entry-rows.ts';

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
    entries: starts.map((start, index) => {
      const own = units.slice(start, starts[index + 1] ?? units.length);
      const rows = own[1] && lacksName(own[0]) && !own[1].bullet && !closesEntry(own[1]) ? 2 : 1;
      return { header: own.slice(0, rows), body: own.slice(rows) };
    }),
  };
}

/** True for a row of a table without a column of titles, or of employers. */
function lacksName(row: TextUnit | undefined): boolean {
  return OTHER_NAME.some((name) => row?.fields?.every(({ field }) => field !== name));
}

/**
 * Groups the rows of a form, where labels say what is what; null where there are too few. The label of the first row
 * begins each entry, and the labelled rows are its header, wherever they stand. A row above the first label of each is
 * what no label says.
 */
export function formEntries(units: readonly TextUnit[]): GroupedEntries | null {
  const read = readLabels(units);
  const isHeaded = beginsOf(read).every((at) => isNameAbove(units, read, at));
  const labels = isHeaded ? read : withOtherName(units, read);
  const fields = fieldsOf(labels);
  if (fields.size < MIN_FIELDS || !OTHER_NAME.some((name) => fields.has(name))) return null;
  const begins = beginsOf(labels);
  const starts = isHeaded ? begins.map((at) => at - 1) : begins;
  const unsaid = OTHER_NAME.find((field) => !fields.has(field)) ?? null;
  const labelled = units.map((unit, at) => {
    const named = labels[at] ?? (isHeaded && starts.includes(at) ? nameOf(unit, unsaid) : null);
    const label = named ?? (labels[at - 1]?.field === 'organisation' ? addressOf(unit) : null);
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

type Labels = readonly (FieldLabel | null)[];

function fieldsOf(labels: Labels): ReadonlySet<LabelledField> {
  return new Set(labels.flatMap((label) => label?.field ?? []));
}

/** The rows with the label that comes first. */
function beginsOf(labels: Labels): number[] {
  const first = labels.find((label) => label !== null);
  return labels.flatMap((label, at) => (label && label.field === first?.field ? [at] : []));
}

/**
 * Where labels say what somebody was and not where, or the other way round, takes the first other label that is repeated
 * as often, with names behind it, for the one that is missing.
 */
function withOtherName(units: readonly TextUnit[], labels: Labels): Labels {
  const fields = fieldsOf(labels);
  const [missing, ...more] = OTHER_NAME.filter((name) => !fields.has(name));
  const times = labels.filter((label) => label?.field === 'title' || label?.field === 'organisation').length;
  if (!missing || more.length > 0 || times < MIN_REPEATED) return labels;
  const rows = units.map(({ bullet, text }, at) => (bullet || labels[at] ? null : labelledRowOf(text)));
  const other = [...Map.groupBy(rows, (row) => row?.label)].find(
    ([label, own]) =>
      label !== undefined && own.length === times && own.every((row) => row && isName(row.value)),
  );
  return labels.map((label, at) => {
    const row = rows[at];
    return row && row.label === other?.[0] ? { field: missing, value: row.value } : label;
  });
}

function isName(text: string): boolean {
  return (
    text.length <= MAX_NAME_CHARS && isTitleCase(text) && !/[\d.!?]$/u.test(text) && findDates(text) === null
  );
}

const MAX_NAME_CHARS = 80;

/**
 * Reads the labels of a form. Those with other words count where they are repeated, as those of each job are, and no known
 * one says the same: by a word of theirs, "Clinic/Hospital", or by what stands behind them.
 */
function readLabels(units: readonly TextUnit[]): Labels {
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

/**
 * The field that all that stands behind a label are, or most of them and no other: dates, jobs or degrees, employers
 * or schools.
 */
function fieldOfValues(rows: readonly LabelledRow[]): LabelledField | null {
  if (rows.every(({ value }) => isDateAlone(value))) return 'dates';
  const cues = rows.map(({ value }) => titleOrOrganisation(value, false) || titleOrOrganisation(value, true));
  const [titles, organisations] = [1, -1].map((cue) => cues.filter((one) => one === cue).length);
  if (titles === undefined || organisations === undefined) return null;
  if (organisations === 0 && titles * 2 > rows.length) return 'title';
  return titles === 0 && organisations * 2 > rows.length ? 'organisation' : null;
}

/** What stands above the labels of an entry, without its number: "2. Delta Textiles" above "Designation: Accountant". */
function nameOf({ text }: TextUnit, field: LabelledField | null): FieldLabel | null {
  const value = text.replace(/^\(?\d{1,2}[.)]\s+/u, '');
  return field === null || findDates(text) !== null ? null : { field, value };
}

/** The address of an employer in the row below its name. */
function addressOf({ text, bullet }: TextUnit): FieldLabel | null {
  const isPlace =
    isPlaceRow(text.replace(/\s\((?<country>[^()]+)\)$/u, ', $<country>')) ||
    findContactDetails(text).some(({ kind }) => kind === 'address');
  return !bullet && isPlace && labelledRowOf(text) === null ? { field: 'place', value: text } : null;
}

/** True where a short row without a label stands above a label, as the name of an employer does. */
function isNameAbove(units: readonly TextUnit[], labels: Labels, at: number): boolean {
  const above = units[at - 1];
  if (!above || above.bullet || labels[at - 1]) return false;
  return labelledRowOf(above.text) === null && !isSentence(above.text);
}
