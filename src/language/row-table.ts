import type { Language } from './language.ts';

/** The rows of a table by language; `any`: those of every language. */
export type RowTable = Readonly<Partial<Record<Language | 'any', readonly string[]>>>;

/** Reads a table with one row a line. */
export function tableRows(table: string): string[] {
  return table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/**
 * Reads a table of kinds, `kind = kind < A, B` a line, as rows `A | B > kind | kind`. Kinds apart by "|" don't say one
 * another; those apart by "=" do, as a row of their own says.
 */
export function kindRows(table: string): string[] {
  return tableRows(table).flatMap((row) => {
    const [names = '', members = ''] = row.split(' < ');
    const shown = `${members.replaceAll(', ', ' | ')} > ${names.replaceAll(' = ', ' | ')}`;
    return names.includes(' = ') ? [names, shown] : [shown];
  });
}
