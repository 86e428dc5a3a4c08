import type { Language } from '../language.ts';
import { ABBREVIATIONS } from './abbreviations.ts';
import { GERMAN_EQUIVALENTS } from './de.ts';
import { ENGLISH_EQUIVALENTS } from './en.ts';
import { SPANISH_EQUIVALENTS } from './es.ts';
import { FRENCH_EQUIVALENTS } from './fr.ts';
import { PORTUGUESE_EQUIVALENTS } from './pt.ts';
import { SWEDISH_EQUIVALENTS } from './sv.ts';

/**
 * Groups of words that may stand for one another in a resume line: the same force and the same meaning, no
 * more. One group a line, members separated by "=", in base form. A word may be in several groups. A group
 * never mixes degrees: "reduce" is not "eliminate", "help" is not "lead". To extend a group, add a member
 * that says no more than the others.
 *
 * Source: written for this project from everyday usage; the abbreviations from their makers' own names.
 */
export const EQUIVALENTS: Readonly<Partial<Record<Language, readonly string[]>>> & {
  readonly any: readonly string[];
} = {
  any: tableRows(ABBREVIATIONS),
  en: tableRows(ENGLISH_EQUIVALENTS),
  de: tableRows(GERMAN_EQUIVALENTS),
  fr: tableRows(FRENCH_EQUIVALENTS),
  es: tableRows(SPANISH_EQUIVALENTS),
  pt: tableRows(PORTUGUESE_EQUIVALENTS),
  sv: tableRows(SWEDISH_EQUIVALENTS),
};

function tableRows(table: string): string[] {
  return table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
