import type { Requirement } from '../../posting/requirements.ts';
import { jsonSectionOf } from '../../resume/json-resume/sections.ts';
import type { Resume, Section } from '../../resume/resume.ts';
import { atomsOf, isCounted, requirementWeight } from '../coverage/coverage.ts';
import { judgeAtoms } from '../coverage/verdict.ts';
import type { EditOperation } from '../edit.ts';
import { isMovableSection, WHOLE_RESUME } from '../edits/order/movable-sections.ts';

/**
 * Moves a section up past those that show much less of what the posting asks for. A summary stays where it is, nothing
 * moves above the jobs, and a small difference moves nothing: readers look for things where they always are. Hobbies and
 * then references come last, also where a narrow column had them first.
 */
export function orderSections(resume: Resume, requirements: readonly Requirement[]): EditOperation[] {
  const movable = resume.sections.filter(isMovableSection);
  const points = new Map(movable.map((section) => [section, pointsOf(section, resume, requirements)]));
  const order: Section[] = [];
  const last = LAST.flatMap((topic) => movable.filter((one) => jsonSectionOf(one) === topic));
  for (const section of movable.filter((one) => !last.includes(one))) {
    const own = points.get(section) ?? 0;
    const at = order.findLastIndex(
      (one) => isKeptAbove(one) || own < MUCH_MORE * (points.get(one) ?? 0) + LEAST_GAIN,
    );
    order.splice(at + 1, 0, section);
  }
  order.push(...last);
  if (order.every((section, index) => section === movable[index])) return [];
  return [{ op: 'order', parent: WHOLE_RESUME, lines: order.map(({ id }) => id) }];
}

const LAST = ['interests', 'references'] as const;

/** A summary, and paid work. */
const isKeptAbove = (section: Section) => section.kind === 'summary' || jsonSectionOf(section) === 'work';

/** A section moves past another where it shows this many times as much, and this many points more. */
const MUCH_MORE = 2;
const LEAST_GAIN = 3;

/** Counts what a section shows by itself, must-haves twice. */
function pointsOf(section: Section, resume: Resume, requirements: readonly Requirement[]): number {
  if (section.kind === 'summary') return 0;
  const alone = { ...resume, sections: [section] };
  const asked = requirements.flatMap((one) =>
    atomsOf(one)
      .filter(isCounted)
      .map((atom) => ({ atom, weight: requirementWeight(one) })),
  );
  const verdicts = judgeAtoms(
    asked.map(({ atom }) => atom),
    alone,
    null,
  );
  return asked.reduce((sum, { weight }, at) => sum + (verdicts[at]?.state === 'shown' ? weight : 0), 0);
}
