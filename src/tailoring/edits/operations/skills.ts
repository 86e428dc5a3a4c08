import type { Line, Resume, Skill } from '../../../resume/resume.ts';
import type { EditOperation } from '../../edit.ts';
import { editReason } from '../../edit-reason.ts';
import { type Change, rejectEdit } from '../../operation.ts';

/**
 * Puts the listed skills first, each in its own line and in the given sequence; the others follow as they
 * stood. Adds and loses nothing.
 */
export function applySkills(resume: Resume, { ids }: Extract<EditOperation, { op: 'skills' }>): Change {
  const lines = resume.sections.flatMap((section) =>
    [...section.lines, ...section.entries.flatMap((entry) => entry.lines)].filter((line) => line.skills),
  );
  const known = new Map<string, Skill>(
    lines.flatMap((line) => (line.skills?.items ?? []).map((item) => [item.id, item])),
  );
  if (ids.some((id) => !known.has(id))) return rejectEdit(editReason('no_such_skill'));
  if (new Set(ids).size !== ids.length) return rejectEdit(editReason('repeated_skill'));

  const rank = new Map(ids.map((id, index) => [id, index]));
  const next = new Map(lines.map((line) => [line, withSkillsFirst(line, rank)]));
  const changed = lines.filter((line) => next.get(line) !== line);
  const swap = (line: Line) => next.get(line) ?? line;
  return {
    state: 'applied',
    resume: {
      ...resume,
      sections: resume.sections.map((section) => ({
        ...section,
        lines: section.lines.map(swap),
        entries: section.entries.map((entry) => ({ ...entry, lines: entry.lines.map(swap) })),
      })),
    },
    before: changed.map((line) => line.text).join('\n'),
    after: changed.map((line) => swap(line).text).join('\n'),
    reason: editReason('skills_first', { skills: ids.map((id) => known.get(id)?.text ?? '') }),
    requirement: null,
  };
}

function withSkillsFirst(line: Line, rank: ReadonlyMap<string, number>): Line {
  if (!line.skills) return line;
  const { items, label } = line.skills;
  const listed = items
    .filter((item) => rank.has(item.id))
    .toSorted((one, other) => (rank.get(one.id) ?? 0) - (rank.get(other.id) ?? 0));
  const ordered = [...listed, ...items.filter((item) => !rank.has(item.id))];
  if (ordered.every((item, index) => item === items[index])) return line;
  return { ...line, text: rewriteLine(line.text, items, ordered), skills: { label, items: ordered } };
}

/**
 * Rewrites the line with its skills in another sequence. The label, separators and closing words stay in
 * place.
 */
function rewriteLine(text: string, items: readonly Skill[], ordered: readonly Skill[]): string {
  let from = 0;
  let result = '';
  for (const [index, item] of items.entries()) {
    const at = text.indexOf(item.text, from);
    if (at < 0) return ordered.map((one) => one.text).join(', ');
    result += text.slice(from, at) + (ordered[index]?.text ?? item.text);
    from = at + item.text.length;
  }
  return result + text.slice(from);
}
