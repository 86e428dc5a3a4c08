import { foldText } from '../text/fold-text.ts';
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

/** How much each of so many known words of a text counts: in a long one, a single word says less. */
export function wordShare(known: number): number {
  return 3 / Math.sqrt(known + 10);
}

/** How much the words of a text speak for a posting. A formal one has many that say otherwise: they never decide alone. */
export function wordScore(text: string): number {
  const weights = [...wordStarts(text)].flatMap((word) => WEIGHT_OF.get(word) ?? []);
  const score = wordShare(weights.length) * weights.reduce((sum, weight) => sum + weight, 0);
  return Math.max(MIN_SCORE, score);
}

/** Of 647 posts that were only counted, as many are right with it as without. */
const MIN_SCORE = -1.5;

const WEIGHT_OF: ReadonlyMap<string, number> = new Map(
  WORD_WEIGHTS.flatMap(([weight, words]) => words.split(' ').map((word) => [word, weight] as const)),
);
