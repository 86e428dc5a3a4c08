import { dateMentionsIn } from '../../language/dates/date-mentions.ts';
import { figuresIn } from '../../language/numbers/figures.ts';
import type { TokenizedText } from '../../language/tokens.ts';
import { editReason } from '../edit-reason.ts';
import { rhythmWordIndices } from './frequency.ts';
import { doubt, type Finding, type Rewording, refusal } from './gate.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { lexiconWords } from './lexicons.ts';
import { isSameWordAt } from './line-evidence.ts';
import { findNewWords, type IsSaid } from './listed-words.ts';
import { isNameLike } from './names.ts';

/**
 * Refuses praise, superlatives and words of reach or size that the line doesn't use: "expert", "all". Doubts those that
 * may say the same as the line: "multiple" of things that it lists, "routinely" of what it says was done.
 */
export function checkQuality(rewording: Rewording): Finding[] {
  const { rewrite, lexicon } = rewording;
  const praise = findNewWords(lexiconWords(lexicon, 'quality'), rewording, isSaidAlike, nameIndices(rewrite));
  const reach = findNewWords(
    lexiconWords(lexicon, 'reach'),
    rewording,
    isSaidAlike,
    measureWordIndices(rewrite, lexicon),
  );
  const find = (word: string) => (MAY_BE_SAID.has(word.toLowerCase()) ? doubt : refusal);
  return [
    ...praise.map((word) => find(word)(editReason('new_praise', { word }))),
    ...reach.map((word) => find(word)(editReason('new_reach', { word }))),
  ];
}

/** Words of praise and reach that often only say another way what a line says. */
const MAY_BE_SAID: ReadonlySet<string> = new Set(
  `record early top leading professional higher lower faster won full fully complete completely throughout departmental
  regular regularly routine routinely core essential important various frequently often multiple several cross-functional
  large larger key wide broad careful carefully accurate accurately timely on-time
  regelmäßig regelmäßige regelmäßigen vollständig vollständige umfassend umfassende verschiedene verschiedenen diverse
  mehrere mehreren sorgfältig
  régulier régulière régulièrement complet complète divers diverses plusieurs l'ensemble ensemble
  regular regularmente completo completa diversos diversas varios varias
  regelbundet regelbunden flera olika komplett`.split(/\s+/),
);

/** Returns the indices of names: "Excel" inside a sentence is the program. The names gate checks them. */
function nameIndices(text: TokenizedText): ReadonlySet<number> {
  return new Set(text.words.flatMap((word, at) => (!word.opens && isNameLike(word, text) ? [at] : [])));
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
