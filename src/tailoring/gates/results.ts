import { hitsOf } from '../../language/phrases.ts';
import type { Text } from '../../language/tokens.ts';
import type { Rewording } from './gate.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { wordsOf } from './lexicons.ts';

/**
 * Refuses a result, or a cause of one, that the line does not claim: "thereby", "by retraining", "my onboarding",
 * and "reduced turnover" where the line says that turnover fell.
 */
export function results({ source, rewrite, lexicon }: Rewording): string | null {
  const cause = rewrite.raw.match(lexicon.causes)?.[0];
  if (cause !== undefined && source.raw.match(lexicon.causes) === null) {
    return `It says “${cause}”, and this line does not claim that cause or result.`;
  }
  const change = madeChange(rewrite, lexicon);
  if (change === null || madeChange(source, lexicon) !== null) return null;
  return `It says “${change}” as your doing, and this line only says that it happened, or does not say it.`;
}

/** The word by which the text says that the person changed something; null where it only says that it changed. */
function madeChange(text: Text, lexicon: Lexicon): string | null {
  const changed = hitsOf(lexicon.changed, text)[0];
  if (changed) return changed.words;
  const changes = hitsOf(lexicon.changes, text);
  const deed = changes.find(({ at }) => isDeed(text, at, lexicon));
  if (deed) return deed.words;
  const achieved = hitsOf(lexicon.achieved, text).find(({ at }) => isDeed(text, at, lexicon));
  return achieved && changes.length > 0 ? achieved.words : null;
}

/** A verb that opens its clause, or follows "I" or "and", is the person's own. */
function isDeed(text: Text, at: number, lexicon: Lexicon): boolean {
  const before = text.words[at - 1];
  const word = text.words[at];
  if (isNoun(text, at)) return false;
  if (!before || !word || before.clause !== word.clause || wordsOf(lexicon, 'self').has(before.lower))
    return true;
  const first = text.words.findIndex(({ clause }) => clause === word.clause);
  return at - first === 1 && /^(?:and|but|to|und|et|y|e|och)$/.test(before.lower);
}

/** "Decline in sales", "baisse des coûts": a change by name, and nobody's doing. */
function isNoun(text: Text, at: number): boolean {
  return /^(?:in|of|der|des|von|de|du|da|do|del|av)$/.test(text.words[at + 1]?.lower ?? '');
}
