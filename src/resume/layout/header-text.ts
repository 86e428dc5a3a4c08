import { isDateAlone } from '../parse/entities/dates.ts';
import { fieldHinted, fieldNamed, labelledRowOf } from '../parse/rows/field-labels.ts';
import { behindConnector } from '../parse/rows/header-labels.ts';
import { findHeadedTables } from '../parse/rows/table-heads.ts';
import type { Entry, EntryField, Line, Resume } from '../resume.ts';

/**
 * Returns the text of a header's line without the words that the places of its fields on the page say: the label of a form,
 * "Position held⇥Baker", and "at" between a title and its employer.
 */
export function headerText(line: Line, entry: Entry): string {
  return withoutConnector(withoutLabel(line, entry), line, entry);
}

function withoutConnector(text: string, { id }: Line, { organisation, title }: Entry): string {
  if (organisation?.line !== id || !title) return text;
  if (title.line !== id) return behindConnector(text) ?? text;
  const from = text.indexOf(title.text) + title.text.length;
  const to = text.indexOf(organisation.text, from);
  const isConnected = from >= title.text.length && CONNECTOR.test(to < 0 ? '' : text.slice(from, to));
  return isConnected ? `${text.slice(0, from)}\t${text.slice(to)}` : text;
}

const CONNECTOR = /^\s(?:at|bei|chez|en|em|på|hos)\s$/iu;

function withoutLabel(line: Line, entry: Entry): string {
  const row = labelledRowOf(line.text);
  if (!row) return line.text;
  const { organisation, title, place, start, end } = entry;
  const isOn = (field: EntryField | null) => field?.line === line.id;
  const own = [organisation, title, place, start, end].filter(isOn);
  if (own.some((field) => field && row.label.includes(field.text))) return line.text;
  // Without a colon, "Night shift⇥2019 – 2021" names a job.
  const isSure = /^[^\t]+:/u.test(line.text);
  const named = fieldNamed(row.label) ?? (isSure ? fieldHinted(row.label) : null);
  const isPeriod = isSure && isOn(start) && isOn(end) && isDateAlone(row.value);
  const isSaid =
    named === 'organisation' || named === 'title'
      ? isOn(named === 'title' ? title : organisation)
      : isPeriod || (named !== null && (isOn(start) || isOn(end)));
  return isSaid ? row.value : line.text;
}

/** Returns the head of the table that a row is of, "Employer", "Role", "Reason for leaving"; null where it has none. */
export type ColumnLabels = (row: Line) => readonly string[] | null;

/** Reads the heads of a resume's tables. */
export function columnLabelsOf({ sources }: Pick<Resume, 'sources'>): ColumnLabels {
  const { labels } = findHeadedTables(sources.map((text) => ({ text })));
  return ({ text, sources: [first = -1] }) => {
    const head = labels.get(first);
    return head?.length === text.split('\t').length ? head : null;
  };
}
