import { figuresIn } from './figures.ts';
import { rhythmWords } from './frequency.ts';
import type { Rewording } from './gate.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { wordsOf } from './lexicons.ts';
import { newWordOf } from './lists.ts';
import { momentsIn } from './moments.ts';
import type { Text } from './text.ts';

/** Refuses praise, superlatives and words of reach or size that the line does not use: "expert", "all", "many". */
export function quality({ source, rewrite, lexicon }: Rewording): string | null {
  const praise = newWordOf(wordsOf(lexicon, 'quality'), rewrite, source);
  if (praise !== null) return `It says “${praise}”, and this line does not say how good it was.`;
  const reach = newWordOf(wordsOf(lexicon, 'reach'), rewrite, source, measuring(rewrite, lexicon));
  return reach === null ? null : `It says “${reach}”, which goes further than this line.`;
}

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
