import { findDates, isWrappedPeriod } from '../../../../resume/parse/entities/dates.ts';
import { beginsWithMark } from '../../../../resume/parse/rows/list-marks.ts';
import type { SourceLine } from '../../../../resume/source.ts';
import { hasHeadingColumn } from './heading-column.ts';
import { type Column, type Ordered, orderColumns } from './reading-order.ts';

/**
 * Joins the lines of a table's rows, except its sidebars, which it adds to `sidebars`. Where the first cells are
 * headings, each is above what stands beside it.
 */
export function joinTableRows(
  rows: readonly (readonly Column[])[],
  asBlock: (lines: readonly SourceLine[]) => SourceLine[],
  sidebars: SourceLine[],
): SourceLine[] {
  const first = rows.flatMap(([head, ...rest]) =>
    head && head.lines.length > 0 && rest.some(({ lines }) => lines.length > 0) ? [head] : [],
  );
  const headed = hasHeadingColumn(first.map(({ lines }) => lines.map(({ text }) => text).join(' ')));
  return rows.flatMap((cells) => {
    const [head, ...rest] = cells;
    const joined = joinTableRow(headed ? rest : cells, asBlock);
    sidebars.push(...joined.sidebars);
    return [...(headed ? (head?.lines ?? []) : []), ...joined.lines];
  });
}

/**
 * Joins the lines of a table row's cells. Cells of one or two lines are read side by side, their lines joined by
 * tabs ("Acme⇥2019 – 2021"), as are dates beside one long cell. Cells of a layout table, which hold whole columns
 * of a page, are read one after the other, each marked by `asBlock`, a sidebar after the table.
 */
export function joinTableRow(
  cells: readonly Column[],
  asBlock: (lines: readonly SourceLine[]) => SourceLine[] = (lines) => [...lines],
): Ordered {
  const filled = cells.filter(({ lines }) => lines.length > 0).map(withWholeDates);
  const long = filled.filter(({ lines }) => lines.length > 2);
  if (filled.length > 1 && filled.every(isCard))
    return { lines: filled.flatMap(({ lines }) => asBlock(lines)), sidebars: [] };
  if (long.length === 0) return { lines: joinCells(filled.map(({ lines }) => lines)), sidebars: [] };
  const [body] = long;
  const short = filled.filter((cell) => cell !== body);
  if (body && short.some(({ lines }) => isDated(lines)) && short.every(({ lines }) => isBrief(lines)))
    return { lines: besideDates(body, filled), sidebars: [] };
  return orderColumns(filled.map((cell) => ({ ...cell, lines: asBlock(cell.lines) })));
}

/** Joins the two lines of a cell that are one period: "May 2018" above "to date". */
function withWholeDates(cell: Column): Column {
  const [first, last, ...more] = cell.lines;
  if (!first || !last || more.length > 0 || !isWrappedPeriod(first.text, last.text)) return cell;
  return { ...cell, lines: [{ ...first, text: `${first.text} ${last.text}` }] };
}

/** True for a cell with a job or a degree of its own: dates below or above what they date. */
function isCard({ lines }: Column): boolean {
  return (
    lines.length > 1 && lines.slice(0, MAX_DATED_LINES).some(({ text }) => findDates(text)?.start != null)
  );
}

/** A date, a place and a title at most. */
const MAX_DATED_LINES = 4;

function isDated(lines: readonly SourceLine[]): boolean {
  return isBrief(lines) && lines.some(isDate);
}

function isBrief(lines: readonly SourceLine[]): boolean {
  return (
    lines.length <= MAX_DATED_LINES &&
    lines.every(({ listItem, heading }) => listItem !== true && heading === undefined)
  );
}

function isDate(line: SourceLine): boolean {
  return (
    line.text.length <= 40 &&
    (/\d{4}|\d{1,2}[/.]\d{2}/.test(line.text) || findDates(line.text) !== null) &&
    line.heading === undefined
  );
}

/** Joins the first lines of the cells, a bullet excepted; what else the dates' cells say comes before the rest. */
function besideDates(body: Column, cells: readonly Column[]): SourceLine[] {
  const isListed = isList(body.lines);
  return [
    ...sideBySide(cells.map(({ lines }, at) => (isListed && cells[at] === body ? [] : lines.slice(0, 1)))),
    ...cells.flatMap((cell) => (cell === body ? [] : cell.lines.slice(1))),
    ...body.lines.slice(isListed ? 0 : 1),
  ];
}

/** Joins the lines of cells; those of a list stand below what is beside it. */
function joinCells(cells: readonly (readonly SourceLine[])[]): SourceLine[] {
  const lists = cells.filter(isList);
  if (lists.length === cells.length) return sideBySide(cells);
  return [...sideBySide(cells.filter((cell) => !isList(cell))), ...lists.flat()];
}

function isList([first]: readonly SourceLine[]): boolean {
  return first !== undefined && (first.listItem === true || beginsWithMark(first.text));
}

function sideBySide(cells: readonly (readonly SourceLine[])[]): SourceLine[] {
  const height = Math.max(0, ...cells.map((cell) => cell.length));
  return Array.from({ length: height }, (_, at) => {
    const row = cells.flatMap((cell) => cell[at] ?? []);
    const first = row[0] ?? { text: '' };
    return { ...first, text: row.map((line) => line.text.trim()).join('\t') };
  });
}
