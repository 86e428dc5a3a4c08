import { findPhrases, type PhraseHit } from '../../language/phrases.ts';
import type { TokenizedText } from '../../language/tokens.ts';
import { editReason, type WordingFault } from '../edit-reason.ts';
import type { Rewording } from './gate.ts';
import { isReplaced, isStillSaid, ROLE_PREPOSITIONS } from './governed.ts';

/**
 * Rejects a lost limit where the claim stays: "occasionally", "some", "planned", "basic", "under
 * supervision", "assistant".
 */
export function checkLimits(rewording: Rewording): WordingFault | null {
  const { source, rewrite, lexicon } = rewording;
  for (const [kind, list] of Object.entries(lexicon.limits)) {
    if (findPhrases(list, rewrite).length > 0) continue;
    const lost = findPhrases(list, source).find(
      (hit) =>
        (kind !== 'standing' || isOwnStanding(source, hit)) &&
        !isReplaced(rewording, hit) &&
        isStillSaid(rewording, hit),
    );
    if (lost) return editReason('lost_limit', { phrase: lost.text });
  }
  return null;
}

/**
 * True for "Assistant to the head chef" and "as a trainee", which are the person; false for "trained two
 * students".
 */
function isOwnStanding({ words }: TokenizedText, { at }: PhraseHit): boolean {
  return at === 0 || words.slice(Math.max(0, at - 2), at).some(({ lower }) => ROLE_PREPOSITIONS.has(lower));
}
