import { foldText } from './fold.ts';
import { WORD_WEIGHTS } from './kind-weights.ts';

/** Further down, words say little of what a text is. */
const MAX_WORDS = 400;
/** Forms of a word mostly differ behind these. */
const MAX_LETTERS = 6;

/** Lists the words of a text, each once and by its beginning. */
export function wordStarts(text: string): ReadonlySet<string> {
  const words =
    foldText(text)
      .replaceAll("'", '')
      .match(/[a-z]{2,}/g) ?? [];
  return new Set(words.slice(0, MAX_WORDS).map((word) => word.slice(0, MAX_LETTERS)));
}

/**
 * How much the words of a text speak for a posting. Against one they never outweigh all that a long text asks for: a post
 * with 36 requirements, in unusual words, is one.
 */
export function wordScore(text: string): number {
  let score = 0;
  for (const word of wordStarts(text)) score += WEIGHT_OF.get(word) ?? 0;
  return Math.max(MIN_SCORE, score);
}

/** Of 331 posts that were only counted, as many are right with -2, -3, -4 or no bound. */
const MIN_SCORE = -2;

const WEIGHT_OF: ReadonlyMap<string, number> = new Map(
  WORD_WEIGHTS.flatMap(([weight, words]) => words.split(' ').map((word) => [word, weight] as const)),
);
