import type { SourceLine } from '../../source.ts';
import { findDates, isDateAlone } from '../entities/dates.ts';
import { titleOrOrganisation } from '../entities/occupations.ts';
import { headingMeaning } from '../headings/headings.ts';
import {
  type FieldLabel,
  fieldHinted,
  fieldNamed,
  isColumnName,
  isShared,
  type LabelledField,
} from './field-labels.ts';

/** The tables of jobs and schools whose first row says what their columns hold. */
export interface HeadedTables {
  /** The indices of the first rows. */
  readonly heads: readonly number[];
  /** What the other rows say, by their indices. */
  readonly rows: ReadonlyMap<number, readonly FieldLabel[]>;
  /** The labels of the columns, one a cell, by the indices of the other rows. */
  readonly labels: ReadonlyMap<number, readonly string[]>;
}

/** Finds tables with a head: a row of labels, and rows of as many cells below it that are what the labels say. */
export function findHeadedTables(lines: readonly Pick<SourceLine, 'text'>[]): HeadedTables {
  const heads: number[] = [];
  const rows = new Map<number, readonly FieldLabel[]>();
  const named = new Map<number, readonly string[]>();
  for (const [index, { text }] of lines.entries()) {
    const labels = cellsOf(text);
    if (labels.length < MIN_COLUMNS || !labels.every((label) => LABEL.test(label))) continue;
    // Quicker than to read the rows below, as every row without a figure may be labels.
    if (!labels.some(isKnownLabel)) continue;
    const table = readTable(lines, index, labels) ?? readTable(lines, index, labels.slice(0, -1));
    if (!table) continue;
    const { below, columns } = table;
    heads.push(index);
    for (const [at, cells] of below) {
      const fields = readRow(cells, columns);
      if (fields.length > 0) rows.set(at, fields);
      if (cells.length === labels.length) named.set(at, labels);
    }
  }
  return { heads, rows, labels: named };
}

/** A table with a head; the cells of a list of duties are read below their row, so that its last label may have none. */
function readTable(
  lines: readonly Pick<SourceLine, 'text'>[],
  head: number,
  labels: readonly string[],
): { below: Map<number, string[]>; columns: Columns } | null {
  const below = labels.length < MIN_COLUMNS ? new Map() : rowsBelow(lines, head, labels.length);
  const columns = readColumns(labels, [...below.values()]);
  return columns && { below, columns };
}

const cellsOf = (text: string) => text.trim().split('\t');

const MIN_COLUMNS = 2;
const LABEL = /^\p{L}[^\d:@]{1,39}$/u;

/**
 * The rows of as many cells as the head has, down to the next heading or to the same head on the next page; what is between
 * them is in their cells.
 */
function rowsBelow(
  lines: readonly Pick<SourceLine, 'text'>[],
  head: number,
  columns: number,
): Map<number, string[]> {
  const rows = new Map<number, string[]>();
  for (let at = head + 1; at < Math.min(lines.length, head + MAX_TABLE_LINES); at++) {
    const text = lines[at]?.text ?? '';
    if (text === lines[head]?.text) break;
    const cells = cellsOf(text);
    if (cells.length === columns) rows.set(at, cells);
    else if (cells.length === 1 && headingMeaning(text) !== null) break;
  }
  return rows;
}

const MAX_TABLE_LINES = 200;

type Columns = readonly (LabelledField | null)[];

/**
 * What the columns of a table hold: by its labels, and where they don't say, by the rows. Null where it isn't one of jobs
 * or schools.
 */
function readColumns(labels: readonly string[], rows: readonly (readonly string[])[]): Columns | null {
  // "Position⇥Baker" above "Employer⇥Delta Bakery" is a row of a form.
  const isForm = rows.filter(([first]) => fieldNamed(first ?? '') !== null).length * 2 >= rows.length;
  if (isForm) return null;
  const values = labels.map((_, at) => rows.map((cells) => cells[at] ?? ''));
  const dated = values.map((cells) => isMost(cells, isTimeAlone));
  const said = labels.map((label) => fieldNamed(label) ?? fieldHinted(label));
  const columns = onlyFirst(said.map((field, at) => (field && isTime(field) !== dated[at] ? null : field)));
  const isOwn = (at: number) => {
    const others = said.filter((field, other) => other !== at && field !== said[at]);
    return !isShared(labels[at] ?? '') || NAMES.some((name) => others.includes(name));
  };
  const known = labels.filter(isKnownLabel);
  if (dated.includes(true) ? known.length === 0 : known.length < labels.length) return null;
  const open = columns.map((column, at) => (isOwn(at) ? column : null));
  const free = labels.map((label, at) => !open[at] && !dated[at] && isOwn(at) && !isColumnName(label));
  return fillNames(fillTimes(open, dated), values, free);
}

function isKnownLabel(label: string): boolean {
  return isColumnName(label) || isShared(label);
}

/** Names the columns whose labels don't by what most of their cells are, or else by what the other columns leave. */
function fillNames(
  columns: Columns,
  values: readonly (readonly string[])[],
  free: readonly boolean[],
): Columns {
  const told = (name: LabelledField) =>
    values.findIndex(
      (cells, at) => free[at] && isMost(cells, (cell) => cueOf(cell) === (name === 'title' ? 1 : -1)),
    );
  const byCells = NAMES.reduce<Columns>((named, name) => withColumn(named, told(name), name), columns);
  if (!NAMES.some((name) => byCells.includes(name))) return byCells;
  return NAMES.reduce<Columns>(
    (named, name) =>
      withColumn(
        named,
        named.findIndex((column, at) => free[at] && column === null),
        name,
      ),
    byCells,
  );
}

/** Gives a column its name, where it is there and no other has it. */
function withColumn(columns: Columns, at: number, name: LabelledField): Columns {
  return at < 0 || columns[at] || columns.includes(name) ? columns : columns.with(at, name);
}

const NAMES: readonly LabelledField[] = ['organisation', 'title'];

/** Of two columns with labels for the same, the first has it: "Course⇥Subjects of the course". */
function onlyFirst(columns: Columns): Columns {
  return columns.map((column, at) => (columns.indexOf(column) === at ? column : null));
}

/** Names the columns of dates whose labels don't: one has the time, of two the first has its start. */
function fillTimes(columns: Columns, dated: readonly boolean[]): Columns {
  const times = dated.flatMap((isDated, at) => (isDated ? [at] : []));
  const [first = -1, second = -1] = times;
  if (times.length > 2 || columns.some((column) => column && isTime(column))) return columns;
  return withColumn(withColumn(columns, first, second < 0 ? 'dates' : 'start'), second, 'end');
}

/** What the cells of a row are; nothing for a row that isn't of the table, where no dates are in the columns of dates. */
function readRow(cells: readonly string[], columns: Columns): FieldLabel[] {
  const fields = cells.flatMap((value, at) => {
    const field = columns[at];
    return field ? [{ field, value }] : [];
  });
  const times = fields.filter(({ field }) => isTime(field));
  const isNamed = NAMES.some((name) => fields.some(({ field }) => field === name));
  return isNamed &&
    (times.length === 0 || times.some(({ value }) => isTimeAlone(value) || findDates(value) !== null))
    ? fields
    : [];
}

function isTime(field: LabelledField): boolean {
  return field === 'dates' || field === 'start' || field === 'end';
}

/** True for dates, for what ends them where something goes on, and for half of a range: "06/17". */
function isTimeAlone(cell: string): boolean {
  return [cell, `2000 – ${cell}`, `${cell} – ${cell}`].some(isDateAlone);
}

function cueOf(cell: string): number {
  return titleOrOrganisation(cell, false) || titleOrOrganisation(cell, true);
}

function isMost(cells: readonly string[], is: (cell: string) => boolean): boolean {
  return cells.filter(is).length * 2 > cells.length;
}
