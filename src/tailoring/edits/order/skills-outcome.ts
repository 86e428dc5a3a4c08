import type { Line, Resume } from '../../../resume/resume.ts';
import { askedSkills } from '../../coverage/asked-skills.ts';
import { rankRelevance } from '../../coverage/relevance.ts';
import type { EditOperation } from '../../edit.ts';
import { editReason } from '../../edit-reason.ts';
import { type FinishedResume, type Outcome, OVERTAKEN } from '../../outcome.ts';
import { skillLines } from '../lines/skill-lines.ts';
import { findLowered, findRaised } from './moves.ts';

/** Says which skills really moved up, and names those of them that the posting asks for. */
export function skillsOutcome(
  { ids }: Extract<EditOperation, { op: 'skills' }>,
  { source, tailored, requirements }: FinishedResume,
): Outcome {
  const [before, after] = [skillsOf(source), skillsOf(tailored)];
  const finished = [...after.keys()];
  const raised = findRaised({ prior: [...before.keys()], listed: finished, finished });
  const lowered = findLowered([...before.keys()], finished);
  if (lowered !== null && ids.includes(lowered)) {
    const reason = editReason('skill_down', { skill: after.get(lowered) ?? '' });
    return { ...changedLines(source, tailored), reason, requirement: null };
  }
  const named = new Set([...ids, ...skillsOfLines(tailored, new Set(ids))]);
  const moved = raised.finished.filter((id) => named.has(id));
  if (moved.length === 0) return OVERTAKEN;
  const texts = moved.map((id) => ({ id, text: after.get(id) ?? '' }));
  const relevance = rankRelevance(texts, requirements, tailored.language);
  const wanted = askedSkills(texts, requirements, relevance, tailored.language);
  const asked = texts.filter(({ id }) => wanted.has(id));
  // A later edit may have put others before them.
  const tops = firstSkills(tailored);
  const names = (some: readonly { readonly text: string }[]) => some.map(({ text }) => text);
  return {
    ...changedLines(source, tailored),
    reason: asked.some(({ id }) => tops.has(id))
      ? editReason('skills_first', { skills: names(asked) })
      : editReason('skills_up', { skills: names(texts) }),
    requirement: null,
  };
}

/** The skills of a resume in their sequence, by their ids; a line that isn't a list is one. */
function skillsOf(resume: Resume): ReadonlyMap<string, string> {
  return new Map(
    skillLines(resume).flatMap((line): [string, string][] =>
      line.skills ? line.skills.items.map(({ id, text }) => [id, text]) : [[line.id, line.text]],
    ),
  );
}

/** The first skill of each list; of a section with a line for each skill, that of its first line. */
function firstSkills({ sections, ...resume }: Resume): ReadonlySet<string> {
  return new Set(
    sections
      .flatMap((section) =>
        skillLines({ ...resume, sections: [section] }).filter(
          ({ skills }, at) => at === 0 || (skills?.items.length ?? 0) > 1,
        ),
      )
      .map(({ id, skills }) => skills?.items[0]?.id ?? id),
  );
}

/** The skills of lines that are named by their own ids. */
function skillsOfLines(resume: Resume, ids: ReadonlySet<string>): string[] {
  return skillLines(resume).flatMap(({ id, skills }) =>
    ids.has(id) ? (skills?.items ?? []).map((item) => String(item.id)) : [],
  );
}

function changedLines(source: Resume, tailored: Resume): { readonly before: string; readonly after: string } {
  const [was, now] = [skillLines(source), skillLines(tailored)];
  const common = (some: readonly Line[], others: readonly Line[]) => {
    const ids = new Set(others.map(({ id }) => id));
    return some.flatMap(({ id, text }) => (ids.has(id) ? text : []));
  };
  const [before, after] = [common(was, now), common(now, was)];
  return {
    before: before.filter((text, index) => text !== after[index]).join('\n'),
    after: after.filter((text, index) => text !== before[index]).join('\n'),
  };
}
