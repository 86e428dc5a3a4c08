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
