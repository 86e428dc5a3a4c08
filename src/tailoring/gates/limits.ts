import { findPhrases, type PhraseHit } from '../../language/phrases.ts';
import type { TokenizedText } from '../../language/tokens.ts';
import { editReason } from '../edit-reason.ts';
import { doubt, type Finding, type Rewording, refusal } from './gate.ts';
import { isReplaced, isStillSaid, ROLE_PREPOSITIONS } from './governed.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { lexiconWords } from './lexicons.ts';
import { findUnsupportedWords } from './new-words.ts';

/**
 * Refuses a lost limit where the claim stays: "occasionally", "some", "planned", "basic", "under supervision",
 * "assistant". Doubts it where the word may have been the line's own verb and another stands in its place: "Planned outings" and
 * "Organised outings".
 */
export function checkLimits(rewording: Rewording): Finding[] {
  const { source, rewrite, lexicon } = rewording;
  const listed = Object.entries(lexicon.limits).flatMap(([kind, list]) => {
    if (findPhrases(list, rewrite).length > 0) return [];
    const lost = findPhrases(list, source).find(
      (hit) =>
        (kind !== 'standing' || isOwnStanding(source, hit)) &&
        !isReplaced(rewording, hit) &&
        isStillSaid(rewording, hit),
    );
    if (!lost) return [];
    const fault = editReason('lost_limit', { phrase: lost.text });
    const isVerb = (kind === 'intent' || kind === 'knowledge') && mayBeReplaced(rewording, lost);
    return [isVerb ? doubt(fault) : refusal(fault)];
  });
  return [...listed, ...findLostSuperior(rewording)];
}

/** Refuses a lost "under the payroll manager" where the work is still said. */
function findLostSuperior({ source, rewrite, lexicon }: Rewording): Finding[] {
  const superior = superiorIn(source, lexicon);
  if (superior === null || superiorIn(rewrite, lexicon) !== null) return [];
  if (Object.values(lexicon.limits).some((list) => findPhrases(list, rewrite).length > 0)) return [];
  return [refusal(editReason('lost_limit', { phrase: superior }))];
}

const SUPERVISION = /^(?:supervision|direction|guidance|aufsicht|anleitung|supervisión|supervisão)$/;

/** Finds a word of working below somebody who is in charge, up to that one. */
function superiorIn({ raw, words }: TokenizedText, lexicon: Lexicon): string | null {
  const under = words.findIndex(({ lower }) => lexiconWords(lexicon, 'under').has(lower));
  if (under < 0) return null;
  const leaders = lexiconWords(lexicon, 'leaders');
  const end = words.findIndex(
    ({ lower }, at) => at > under && at <= under + 4 && (leaders.has(lower) || SUPERVISION.test(lower)),
  );
  return end < 0 ? null : raw.slice(words[under]?.start, words[end]?.end);
}

/** True where the word governs no other verb ("planned to open") and the rewording has a new word that may stand for it. */
function mayBeReplaced(rewording: Rewording, { at, length }: PhraseHit): boolean {
  const after = rewording.source.words[at + length]?.lower ?? '';
  return !/^(?:to|zu|at|att|à|a)$/.test(after) && findUnsupportedWords(rewording).length > 0;
}

/**
 * True for "Assistant to the head chef" and "as a trainee", which are the person; false for "trained two
 * students".
 */
function isOwnStanding({ words }: TokenizedText, { at }: PhraseHit): boolean {
  return at === 0 || words.slice(Math.max(0, at - 2), at).some(({ lower }) => ROLE_PREPOSITIONS.has(lower));
}
