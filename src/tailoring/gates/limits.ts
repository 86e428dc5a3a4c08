import { isSaid } from './evidence.ts';
import type { Claim } from './gate.ts';
import { isStillSaid } from './governed.ts';
import { hitsOf } from './phrases.ts';

/**
 * Refuses to take away what makes a claim smaller while the claim stays: "occasionally", "some", "planned",
 * "basic", "under supervision", "assistant".
 */
export function limits(claim: Claim): string | null {
  const { source, rewrite, lexicon } = claim;
  for (const list of Object.values(lexicon.limits)) {
    const kept = hitsOf(list, rewrite).length > 0;
    const lost = hitsOf(list, source).find((hit) => !kept && !isReplaced(claim, hit.at, hit.length) && isStillSaid(claim, hit));
    if (lost) return `It leaves out “${lost.words}”, so that it says more than this line.`;
  }
  return null;
}

function isReplaced({ source, rewrite }: Claim, at: number, length: number): boolean {
  return Array.from({ length }, (_, offset) => at + offset).every((index) => isSaid(source, index, [rewrite]));
}
