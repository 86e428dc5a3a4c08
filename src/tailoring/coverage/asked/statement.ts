import { withCapital } from '../../../language/capital.ts';

/** The words in which a posting speaks of itself. */
const POSTING_PRONOUNS =
  /(?<!\p{L})(?:our|your|unsere?[nmrs]?|ihre?[nmrs]?|notre|nos|votre|vos|nuestr[oa]s?|noss[oa]s?|vår[ta]?|våra)\s+/giu;

/**
 * Turns what a posting asks for into a line of a resume: "run our infection prevention rounds" becomes "Run infection
 * prevention rounds".
 */
export function statementOf(words: string): string {
  const own = words.replace(POSTING_PRONOUNS, '').trim() || words;
  return withCapital(own);
}
