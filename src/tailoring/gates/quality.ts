import { rhythmWords } from './frequency.ts';
import type { Rewording } from './gate.ts';
import { type Lexicon, wordsOf } from './lexicon/lexicon.ts';
import { newWordOf } from './lists.ts';
import { momentsIn } from './moments.ts';
import type { Text } from './text.ts';

/** Refuses praise, superlatives and words of reach or size that the line does not use: "expert", "all", "many". */
export function quality({ source, rewrite, lexicon }: Rewording): string | null {
  const praise = newWordOf(wordsOf(lexicon, 'quality'), rewrite, source);
  if (praise !== null) return `It says “${praise}”, and this line does not say how good it was.`;
  const reach = newWordOf(wordsOf(lexicon, 'reach'), rewrite, source, rhythmic(rewrite, lexicon));
  return reach === null ? null : `It says “${reach}”, which goes further than this line.`;
}

/** "every" of "every week" and of "every Friday" says how often, which other gates judge. */
function rhythmic(text: Text, lexicon: Lexicon): ReadonlySet<number> {
  const weekdays = momentsIn(text).filter(({ atom }) => atom.startsWith('w'));
  return new Set([...rhythmWords(text, lexicon), ...weekdays.map(({ at }) => at - 1)]);
}
