import type { Hit } from '../../language/phrases.ts';
import type { Rewording } from './gate.ts';
import { wordsOf } from './lexicons.ts';
import { isSaid, isSameWord } from './line-evidence.ts';

/**
 * True where the rewrite still says what a word of the source governs: most of the words after it in its clause,
 * or before it where it closes the clause. "Helped plan staffing": "help" governs "plan staffing".
 */
export function isStillSaid({ source, rewrite, lexicon }: Rewording, { at, length }: Hit): boolean {
  const functionWords = wordsOf(lexicon, 'functionWords');
  const clause = source.words[at + length - 1]?.clause;
  const inClause = source.words.flatMap((word, index) =>
    word.clause === clause && !functionWords.has(word.lower) && (index < at || index >= at + length)
      ? [index]
      : [],
  );
  const after = inClause.filter((index) => index >= at + length);
  const governed = after.length > 0 ? after : inClause;
  if (governed.length === 0) return true;
  const kept = governed.filter((index) =>
    rewrite.words.some((_, other) => isSameWord(source, index, rewrite, other)),
  );
  return kept.length * 2 >= governed.length;
}

/** True where each word of the hit is said in the rewrite in another way: "evaluated" and "assessed". */
export function isReplaced({ source, rewrite }: Rewording, { at, length }: Hit): boolean {
  return Array.from({ length }, (_, offset) => at + offset).every((index) =>
    isSaid(source, index, [rewrite]),
  );
}

/** What a role of one's own follows: "as", "was", in the languages that have a lexicon. */
export const AS: ReadonlySet<string> = new Set(
  'as was became als war comme étais como fui era som var'.split(' '),
);
