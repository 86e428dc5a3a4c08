import type { SourceLine } from '../../../../resume/source.ts';

/**
 * Joins the lines of a table row's cells. Cells of one or two lines are read side by side, their lines joined by
 * tabs ("Acme⇥2019 – 2021"), as is a date beside one long cell. Cells of a layout table, which hold whole columns
 * of a page, are read one after the other.
 */
export function joinTableRow(cells: readonly (readonly SourceLine[])[]): SourceLine[] {
  const filled = cells.filter((cell) => cell.length > 0);
  const long = filled.filter((cell) => cell.length > 2);
  const short = filled.filter((cell) => cell.length <= 2);
  const besides = long.length === 0 || (long.length === 1 && short.every((cell) => cell.every(isDate)));
  return besides ? sideBySide(filled) : filled.flat();
}

function isDate(line: SourceLine): boolean {
  return line.text.length <= 40 && /\d{4}|\d{1,2}[/.]\d{2}/.test(line.text) && line.heading === undefined;
}

function sideBySide(cells: readonly (readonly SourceLine[])[]): SourceLine[] {
  const height = Math.max(0, ...cells.map((cell) => cell.length));
  return Array.from({ length: height }, (_, at) => {
    const row = cells.flatMap((cell) => cell[at] ?? []);
    const first = row[0] ?? { text: '' };
    return { ...first, text: row.map((line) => line.text.trim()).join('\t') };
  });
}
