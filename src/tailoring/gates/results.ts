import { findPhrases } from '../../language/phrases.ts';
import type { TokenizedText } from '../../language/tokens.ts';
import { editReason, type WordingFault } from '../edit-reason.ts';
import type { Rewording } from './gate.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { lexiconWords } from './lexicons.ts';

/**
 * Rejects a result or a cause that the line doesn't claim: "thereby", "by retraining", "my onboarding", and
 * "reduced turnover" where the line says that turnover fell.
 */
export function checkResults({ source, rewrite, lexicon }: Rewording): WordingFault | null {
  const cause = rewrite.raw.match(lexicon.causes)?.[0];
  if (cause !== undefined && source.raw.match(lexicon.causes) === null) {
    return editReason('new_cause', { phrase: cause });
  }
  const change = findClaimedChange(rewrite, lexicon);
  if (change === null || findClaimedChange(source, lexicon) !== null) return null;
  return editReason('new_result', { phrase: change });
}

/** Finds the words that say the person changed something; null where the text only says that it changed. */
function findClaimedChange(text: TokenizedText, lexicon: Lexicon): string | null {
  const changed = findPhrases(lexicon.changed, text)[0];
  if (changed) return changed.text;
  const changes = findPhrases(lexicon.changes, text);
  const deed = changes.find(({ at }) => isDeed(text, at, lexicon));
  if (deed) return deed.text;
  const achieved = findPhrases(lexicon.achieved, text).find(({ at }) => isDeed(text, at, lexicon));
  return achieved && changes.length > 0 ? achieved.text : null;
}

/** True for a verb at the start of its clause or after "I" or "and": the person did it. */
function isDeed(text: TokenizedText, at: number, lexicon: Lexicon): boolean {
  const before = text.words[at - 1];
  const word = text.words[at];
  if (isNoun(text, at)) return false;
  if (!before || !word || before.clause !== word.clause || lexiconWords(lexicon, 'self').has(before.lower))
    return true;
  const first = text.words.findIndex(({ clause }) => clause === word.clause);
  return at - first === 1 && /^(?:and|but|to|und|et|y|e|och)$/.test(before.lower);
}

/** True for a noun of change that doesn't say who made it: "decline in sales", "baisse des coûts". */
function isNoun(text: TokenizedText, at: number): boolean {
  return /^(?:in|of|der|des|von|de|du|da|do|del|av)$/.test(text.words[at + 1]?.lower ?? '');
}
