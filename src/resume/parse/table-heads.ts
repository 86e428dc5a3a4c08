import type { SourceLine } from '../source.ts';
import { findDates } from './dates.ts';
import { type FieldLabel, fieldHinted, fieldNamed, type LabelledField } from './field-labels.ts';
import { headingMeaning } from './headings.ts';

/** The tables of jobs and schools whose first row says what their columns hold. */
export interface HeadedTables {
  /** The indices of the first rows. */
  readonly heads: readonly number[];
  /** What the other rows say, by their indices. */
  readonly rows: ReadonlyMap<number, readonly FieldLabel[]>;
}

/**
 * Finds tables with a head: a row of labels, and rows of as many cells below it, with dates in the columns of dates.
 */
export function findHeadedTables(lines: readonly SourceLine[]): HeadedTables {
  const heads: number[] = [];
  const rows = new Map<number, readonly FieldLabel[]>();
  let columns: readonly (LabelledField | null)[] | null = null;
  for (const [index, { text }] of lines.entries()) {
    const head = columnsOf(text);
    if (head && nextRows(lines, index).some((row) => readRow(row, head) !== null)) {
      heads.push(index);
      columns = head;
      continue;
    }
    const row = columns && readRow(text, columns);
    if (row) rows.set(index, row);
    else if (columns && (!columns.some(isTime) || headingMeaning(text) !== null)) columns = null;
  }
  return { heads, rows };
}

/** What the columns below a row of labels hold; null where it is none. */
function columnsOf(text: string): (LabelledField | null)[] | null {
  const labels = text.trim().split('\t');
  if (labels.length < MIN_COLUMNS || !labels.every((label) => LABEL.test(label))) return null;
  const columns = labels.map((label) => fieldNamed(label) ?? fieldHinted(label));
  const said = columns.filter((column) => column !== null);
  const isAboutEntries = said.includes('title') || said.includes('organisation');
  return isAboutEntries && new Set(said).size > 1 ? onlyFirst(columns) : null;
}

/** Of two columns with labels for the same, the first has it: "Course⇥Subjects of the course". */
function onlyFirst(columns: readonly (LabelledField | null)[]): (LabelledField | null)[] {
  return columns.map((column, at) => (columns.indexOf(column) === at ? column : null));
}

const MIN_COLUMNS = 2;
const LABEL = /^\p{L}[^\d:@]{1,39}$/u;

/** The rows right below a head; the first may be the rest of its labels, or a remark. */
function nextRows(lines: readonly SourceLine[], head: number): string[] {
  return lines.slice(head + 1, head + 3).map(({ text }) => text);
}

/** What the cells of a row are; null for a row that isn't of the table. */
function readRow(text: string, columns: readonly (LabelledField | null)[]): FieldLabel[] | null {
  const cells = text.trim().split('\t');
  if (cells.length !== columns.length) return null;
  const fields = cells.flatMap((value, at) => {
    const field = columns[at];
    return field ? [{ field, value }] : [];
  });
  const times = fields.filter(({ field }) => isTime(field));
  const isDated = times.some(({ value }) => findDates(value) !== null);
  return times.length === 0 || isDated ? fields : null;
}

function isTime(field: LabelledField | null): boolean {
  return field === 'dates' || field === 'start' || field === 'end';
}
