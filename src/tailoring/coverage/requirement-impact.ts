import type { Requirement } from '../../posting/requirements.ts';
import type { Resume } from '../../resume/resume.ts';
import { readClaimedLines } from './claims/claimed-lines.ts';
import { atomsOf, isCounted, requirementWeight } from './coverage.ts';
import { linesFor } from './verdict.ts';

/** What is lost when lines are left out. */
export interface RequirementImpact {
  /**
   * Returns the weight of the posting's points that are shown without the lines in `gone`, and not without `line` as
   * well.
   */
  weightLostWith(line: string, gone: ReadonlySet<string>): number;
}

/** A point of the posting, and all lines that show it. */
interface Point {
  readonly weight: number;
  readonly lines: ReadonlySet<string>;
}

/** What more lines show doesn't depend on one of them. */
const MAX_LINES = 200;

/** Finds out which lines of a resume the points of a posting depend on. */
export function requirementImpact(resume: Resume, requirements: readonly Requirement[]): RequirementImpact {
  const claimed = readClaimedLines(resume);
  const pointsOf = new Map<string, Point[]>();
  for (const requirement of requirements) {
    for (const atom of atomsOf(requirement).filter(isCounted)) {
      const shown = linesFor(atom, claimed, null).filter(({ state }) => state === 'shown');
      const lines = new Set<string>(shown.map(({ line }) => line.id));
      if (lines.size > MAX_LINES) continue;
      const point = { weight: requirementWeight(requirement), lines };
      for (const id of lines) pointsOf.set(id, [...(pointsOf.get(id) ?? []), point]);
    }
  }
  return {
    weightLostWith(line, gone) {
      const lost = (pointsOf.get(line) ?? []).filter(
        ({ lines }) => !gone.has(line) && [...lines].every((one) => one === line || gone.has(one)),
      );
      return lost.reduce((sum, { weight }) => sum + weight, 0);
    },
  };
}
