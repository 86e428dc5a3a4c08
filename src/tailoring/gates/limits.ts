import { isSaid } from './evidence.ts';
import type { Rewording } from './gate.ts';
import { isStillSaid } from './governed.ts';
import { hitsOf } from './phrases.ts';

/**
 * Refuses to take away what makes a claim smaller while the claim stays: "occasionally", "some", "planned",
 * "basic", "under supervision", "assistant".
 */
export function limits(rewording: Rewording): string | null {
  const { source, rewrite, lexicon } = rewording;
  for (const list of Object.values(lexicon.limits)) {
    const kept = hitsOf(list, rewrite).length > 0;
    const lost = hitsOf(list, source).find(
      (hit) => !kept && !isReplaced(rewording, hit.at, hit.length) && isStillSaid(rewording, hit),
    );
    if (lost) return `It leaves out “${lost.words}”, so that it says more than this line.`;
  }
  return null;
}

function isReplaced({ source, rewrite }: Rewording, at: number, length: number): boolean {
  return Array.from({ length }, (_, offset) => at + offset).every((index) =>
    isSaid(source, index, [rewrite]),
  );
}
