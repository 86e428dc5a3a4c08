import { momentsIn } from '../../language/dates/date-mentions.ts';
import { figuresIn } from '../../language/numbers/figures.ts';
import type { Text } from '../../language/tokens.ts';
import { rhythmWords } from './frequency.ts';
import type { Rewording } from './gate.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { wordsOf } from './lexicons.ts';
import { isSameWord } from './line-evidence.ts';
import { type IsSaid, newWordOf } from './lists.ts';

/** Refuses praise, superlatives and words of reach or size that the line does not use: "expert", "all", "many". */
export function quality(rewording: Rewording): string | null {
  const { rewrite, lexicon } = rewording;
  const praise = newWordOf(wordsOf(lexicon, 'quality'), rewording, isSaidAlike);
  if (praise !== null) return `It says “${praise}”, and this line does not say how good it was.`;
  const reach = newWordOf(wordsOf(lexicon, 'reach'), rewording, isSaidAlike, measuring(rewrite, lexicon));
  return reach === null ? null : `It says “${reach}”, which goes further than this line.`;
}

/** "numerous" may stand for "many", and "each" for "every". */
const isSaidAlike: IsSaid = (rewrite, at, source) =>
  source.words.some((_, other) => isSameWord(rewrite, at, source, other));

/** "every" of "every week" and "many" of "as many as 12" say how often and how much, which other gates judge. */
function measuring(text: Text, lexicon: Lexicon): ReadonlySet<number> {
  const weekdays = momentsIn(text).filter(({ atom }) => atom.startsWith('w'));
  const bounded = figuresIn(text).filter(({ bound }) => bound !== 'exact');
  return new Set([
    ...rhythmWords(text, lexicon),
    ...weekdays.map(({ at }) => at - 1),
    ...bounded.flatMap(({ first }) => [first - 1, first - 2]),
  ]);
}
