import { type Hit, hitsOf } from '../../language/phrases.ts';
import type { Text } from '../../language/tokens.ts';
import type { Rewording } from './gate.ts';
import { AS, isReplaced, isStillSaid } from './governed.ts';

/**
 * Refuses to take away what makes a claim smaller while the claim stays: "occasionally", "some", "planned",
 * "basic", "under supervision", "assistant".
 */
export function limits(rewording: Rewording): string | null {
  const { source, rewrite, lexicon } = rewording;
  for (const [kind, list] of Object.entries(lexicon.limits)) {
    if (hitsOf(list, rewrite).length > 0) continue;
    const lost = hitsOf(list, source).find(
      (hit) =>
        (kind !== 'standing' || isOwnStanding(source, hit)) &&
        !isReplaced(rewording, hit) &&
        isStillSaid(rewording, hit),
    );
    if (lost) return `It leaves out “${lost.words}”, so that it says more than this line.`;
  }
  return null;
}

/** "Assistant to the head chef" and "as a trainee" are the person; "trained two students" are others. */
function isOwnStanding({ words }: Text, { at }: Hit): boolean {
  return at === 0 || words.slice(Math.max(0, at - 2), at).some(({ lower }) => AS.has(lower));
}
