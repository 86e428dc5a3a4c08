import type { Language } from '../language.ts';

/** The rows of a table by language; `any`: those of every language. */
export type RowTable = Readonly<Partial<Record<Language | 'any', readonly string[]>>>;

/** Reads a table with one row a line. */
export function tableRows(table: string): string[] {
  return table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Reads a table of kinds, `kind = kind < A, B` a line, as rows `A > kind`. Kinds apart by "|" don't say one another. */
export function kindRows(table: string): string[] {
  return tableRows(table).flatMap((row) => {
    const [names = '', members = ''] = row.split(' < ');
    const kinds = names.split(/ [=|] /);
    const shown = members
      .split(', ')
      .filter((member) => member !== '')
      .flatMap((member) => kinds.filter((kind) => kind !== member).map((kind) => `${member} > ${kind}`));
    return names.includes(' = ') ? [names, ...shown] : shown;
  });
}
