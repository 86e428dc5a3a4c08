import type { Requirement } from '../../posting/requirements.ts';
import { linesOf, type Resume } from '../../resume/resume.ts';
import { weightOf } from './coverage.ts';
import { evidenceOf } from './evidence.ts';
import { needOf } from './requirement-query.ts';

/** What stands at stake when lines are left out. */
export interface Stakes {
  /** The weight of the requirements that are shown without the lines `gone`, and no longer without `line` too. */
  lostWith(line: string, gone: ReadonlySet<string>): number;
}

/** Reads a resume for which of its lines the requirements rest on. */
export function stakesOf(resume: Resume, requirements: readonly Requirement[]): Stakes {
  const evidence = evidenceOf(
    linesOf(resume).filter(({ role }) => role !== 'heading'),
    resume.language,
  );
  const shown = requirements
    .map((requirement) => ({ need: needOf(requirement, resume.language), weight: weightOf(requirement) }))
    .filter(({ need }) => evidence.lineFor(need) !== null)
    .map((one) => ({ ...one, touching: evidence.linesTouching(one.need) }));
  return {
    lostWith(line, gone) {
      const without = new Set([...gone, line]);
      const lost = shown.filter(
        ({ need, touching }) =>
          touching.has(line) &&
          evidence.lineFor(need, gone) !== null &&
          evidence.lineFor(need, without) === null,
      );
      return lost.reduce((sum, { weight }) => sum + weight, 0);
    },
  };
}
