import type { RowStrength } from './table.ts';

/**
 * How a word of one text says a word of another, the strongest first: `word` in any inflection; `form` as another
 * form of it ("analysis" of "analyse"), an abbreviation, or the last part of a compound; `same` wherever it stands;
 * `narrower` where it shows the other, as PostgreSQL shows SQL; `trade` as people of a trade tell of
 * it, but others too, which is worth a question, and proves it where the line says more of it; `alike` where it may stand for the other
 * in a line whose other words agree, such as "run" for "manage"; `near` where it only has to do with it; `reworded`,
 * which only the gates take, where a coach would write it.
 */
export type Strength = 'word' | 'form' | 'trade' | RowStrength;

const STRENGTHS: readonly Strength[] = [
  'word',
  'form',
  'same',
  'narrower',
  'trade',
  'alike',
  'near',
  'reworded',
];

/** True where one strength is at least as strong as another. */
export function isAtLeast(strength: Strength, least: Strength): boolean {
  return STRENGTHS.indexOf(strength) <= STRENGTHS.indexOf(least);
}
