import type { Requirement } from '../../posting/requirements.ts';
import { linesOf, type Resume } from '../../resume/resume.ts';
import { requirementWeight } from './coverage.ts';
import { readEvidence } from './evidence.ts';
import { requirementQuery } from './requirement-query.ts';

/** What is lost when lines are left out. */
export interface RequirementImpact {
  /**
   * Returns the weight of the requirements that are shown without the lines in `gone`, and not shown without `line`
   * as well.
   */
  weightLostWith(line: string, gone: ReadonlySet<string>): number;
}

/** What more lines show any part of doesn't depend on one of them. */
const MAX_TOUCHING_LINES = 200;

/** Finds out which lines of a resume the requirements depend on. */
export function requirementImpact(resume: Resume, requirements: readonly Requirement[]): RequirementImpact {
  const evidence = readEvidence(
    linesOf(resume).filter(({ role }) => role !== 'heading'),
    resume.language,
  );
  const shown = requirements
    .map((requirement) => ({
      query: requirementQuery(requirement, resume.language),
      weight: requirementWeight(requirement),
    }))
    .filter(({ query }) => evidence.lineFor(query) !== null)
    .map((one) => ({ ...one, touching: evidence.linesTouching(one.query) }))
    .filter(({ touching }) => touching.size <= MAX_TOUCHING_LINES);
  return {
    weightLostWith(line, gone) {
      const without = { has: (id: string) => id === line || gone.has(id) };
      const lost = shown.filter(
        ({ query, touching }) =>
          touching.has(line) &&
          evidence.lineFor(query, gone) !== null &&
          evidence.lineFor(query, without) === null,
      );
      return lost.reduce((sum, { weight }) => sum + weight, 0);
    },
  };
}
