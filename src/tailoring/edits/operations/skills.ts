import type { Line, Resume, Section } from '../../../resume/resume.ts';
import type { EditOperation } from '../../edit.ts';
import { editReason } from '../../edit-reason.ts';
import { type ApplyDeps, type Change, rejectEdit } from '../../operation.ts';
import { isLanguageList } from '../lines/language-lists.ts';
import { rewriteItems } from '../lines/rewrite-items.ts';
import { skillLines } from '../lines/skill-lines.ts';
import { movableRuns } from '../order/movable-runs.ts';
import { skillsOutcome } from '../order/skills-outcome.ts';

/**
 * Puts the listed skills first, within their lines and across the lines of a skills section; the others follow as they
 * stood. A line of a single skill is named by its own id or by its skill's. Adds and loses nothing, and leaves the
 * languages that the person speaks as they are unless the person asks for it.
 */
export function applySkills(
  resume: Resume,
  { ids, languages }: Extract<EditOperation, { op: 'skills' }>,
  { requirements }: Pick<ApplyDeps, 'requirements'>,
): Change {
  const lines = skillLines(resume);
  const known = new Map<string, string>(
    lines.flatMap((line): [string, string][] => [
      ...(line.skills?.items ?? []).map(({ id, text }): [string, string] => [id, text]),
      [line.id, line.text],
    ]),
  );
  if (ids.some((id) => !known.has(id))) return rejectEdit(editReason('no_such_skill'));
  if (new Set(ids).size !== ids.length) return rejectEdit(editReason('repeated_skill'));

  const rank = new Map(ids.map((id, index) => [id, index]));
  const sections = resume.sections.map((section): Section => {
    const order = (some: readonly Line[]) => orderLines(some, section, rank, languages === true);
    return {
      ...section,
      lines: order(section.lines),
      entries: section.entries.map((entry) => ({ ...entry, lines: order(entry.lines) })),
    };
  });
  const changed = { ...resume, sections };
  const outcome = skillsOutcome({ op: 'skills', ids }, { source: resume, tailored: changed, requirements });
  if ('none' in outcome) return rejectEdit(editReason('changes_nothing'));
  return { state: 'applied', resume: changed, ...outcome };
}

/** Orders the skills of each line, and the lines of a skills section by the best skill that each has. */
function orderLines(
  lines: readonly Line[],
  section: Section,
  rank: ReadonlyMap<string, number>,
  languages: boolean,
): Line[] {
  const inside = lines.map((line) =>
    isLanguageList(line, section) && !languages ? line : withSkillsFirst(line, rank),
  );
  if (section.kind !== 'skills') return inside;
  const rankOf = (line: Line) => {
    if (isLanguageList(line, section)) return rank.size;
    const ids = [line.id, ...(line.skills?.items ?? []).map((item) => item.id)];
    return Math.min(...ids.map((one) => rank.get(one) ?? rank.size));
  };
  const next = new Map<Line, Line>();
  for (const run of movableRuns(inside, section)) {
    const sorted = run.toSorted((one, other) => rankOf(one) - rankOf(other));
    run.forEach((line, index) => {
      next.set(line, sorted[index] ?? line);
    });
  }
  return inside.map((line) => next.get(line) ?? line);
}

function withSkillsFirst(line: Line, rank: ReadonlyMap<string, number>): Line {
  if (!line.skills) return line;
  const { items, label } = line.skills;
  const listed = items
    .filter((item) => rank.has(item.id))
    .toSorted((one, other) => (rank.get(one.id) ?? 0) - (rank.get(other.id) ?? 0));
  const ordered = [...listed, ...items.filter((item) => !rank.has(item.id))];
  if (ordered.every((item, index) => item === items[index])) return line;
  return { ...line, text: rewriteItems(line.text, items, ordered), skills: { label, items: ordered } };
}
