import type { Language } from '../language.ts';
import { ABBREVIATIONS } from './abbreviations.ts';
import { GERMAN_EQUIVALENTS } from './de.ts';
import { ENGLISH_EQUIVALENTS } from './en.ts';
import { SPANISH_EQUIVALENTS } from './es.ts';
import { FRENCH_EQUIVALENTS } from './fr.ts';
import { PORTUGUESE_EQUIVALENTS } from './pt.ts';
import { SWEDISH_EQUIVALENTS } from './sv.ts';

/**
 * What may stand for one another in a resume line: the same force, the same meaning, no more. One group a line,
 * members parted by "=", in base form. A word may be in several groups. Groups never cross a rung: "reduce" is
 * not "eliminate", "help" is not "lead". To extend it, add a member that says no more than the others do.
 *
 * Source: written for this project from everyday usage; the abbreviations from their makers' own names.
 */
export const EQUIVALENTS: Readonly<Partial<Record<Language, readonly string[]>>> & {
  readonly any: readonly string[];
} = {
  any: linesOf(ABBREVIATIONS),
  en: linesOf(ENGLISH_EQUIVALENTS),
  de: linesOf(GERMAN_EQUIVALENTS),
  fr: linesOf(FRENCH_EQUIVALENTS),
  es: linesOf(SPANISH_EQUIVALENTS),
  pt: linesOf(PORTUGUESE_EQUIVALENTS),
  sv: linesOf(SWEDISH_EQUIVALENTS),
};

function linesOf(table: string): string[] {
  return table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
