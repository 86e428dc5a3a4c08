import { dateMentionsIn } from '../../language/dates/date-mentions.ts';
import { figuresIn } from '../../language/numbers/figures.ts';
import type { TokenizedText } from '../../language/tokens.ts';
import { editReason, type WordingFault } from '../edit-reason.ts';
import { rhythmWordIndices } from './frequency.ts';
import type { Rewording } from './gate.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { lexiconWords } from './lexicons.ts';
import { isSameWordAt } from './line-evidence.ts';
import { findNewWord, type IsSaid } from './listed-words.ts';

/**
 * Rejects praise, superlatives and words of reach or size that the line doesn't use: "expert", "all", "many".
 */
export function checkQuality(rewording: Rewording): WordingFault | null {
  const { rewrite, lexicon } = rewording;
  const praise = findNewWord(lexiconWords(lexicon, 'quality'), rewording, isSaidAlike);
  if (praise !== null) return editReason('new_praise', { word: praise });
  const reach = findNewWord(
    lexiconWords(lexicon, 'reach'),
    rewording,
    isSaidAlike,
    measureWordIndices(rewrite, lexicon),
  );
  return reach === null ? null : editReason('new_reach', { word: reach });
}

/** Accepts "numerous" for "many" and "each" for "every". */
const isSaidAlike: IsSaid = (rewrite, at, source) =>
  source.words.some((_, other) => isSameWordAt(rewrite, at, source, other));

/**
 * Returns the indices of words that say how often or how much, as in "every week" and "as many as 12". Other
 * gates check them.
 */
function measureWordIndices(text: TokenizedText, lexicon: Lexicon): ReadonlySet<number> {
  const weekdays = dateMentionsIn(text).filter(({ atom }) => atom.startsWith('w'));
  const bounded = figuresIn(text).filter(({ bound }) => bound !== 'exact');
  return new Set([
    ...rhythmWordIndices(text, lexicon),
    ...weekdays.map(({ at }) => at - 1),
    ...bounded.flatMap(({ first }) => [first - 1, first - 2]),
  ]);
}
