import { findParent } from '../../../resume/facts.ts';
import type { Resume } from '../../../resume/resume.ts';
import type { EngineAnswer } from '../../answer.ts';
import type { EditOperation } from '../../edit.ts';
import { locateLine } from '../lines/line-location.ts';
import { lineIdsLeftOut, partsLeftOut } from '../operations/leave-out.ts';
import { isMovableSection, WHOLE_RESUME } from '../order/movable-sections.ts';

/**
 * Returns what a person asked code for as it holds for every later answer too. A line that was joined from several stands
 * for all of them; a piece of a line is none in another answer. `now`: the version that the person saw.
 */
export function keepWishes(
  edits: readonly EditOperation[],
  { answer, now }: { readonly answer: EngineAnswer; readonly now: Resume },
): EditOperation[] {
  return edits.flatMap((edit): EditOperation[] => {
    if (edit.op === 'respell') return isPiece(edit.line) ? [] : [edit];
    if (edit.op !== 'leave_out') return [edit];
    const { part } = edit;
    const joined = answer.edits.find((one) => one.op === 'merge' && one.lines[0] === part);
    if (joined?.op === 'merge' && joined.lines.slice(1).every((id) => locateLine(now, id) === null))
      return joined.lines.map((one) => ({ op: 'leave_out', part: one }));
    return isPiece(part) ? [] : [edit];
  });

  function isPiece(id: string): boolean {
    return (
      /\.(?:P\d|SUM)$|^SUM/.test(id) || answer.edits.some((one) => one.op === 'split' && one.line === id)
    );
  }
}

/** Adds what a person asked code for to an engine's answer, which keeps its numbers and does nothing with lines that go. */
export function withKeptWishes<Answer extends EngineAnswer>(
  answer: Answer,
  asked: readonly EditOperation[],
  resume: Resume,
): Answer {
  if (asked.length === 0) return answer;
  const gone = lineIdsLeftOut(resume, partsLeftOut(asked), new Set());
  const edits = answer.edits.map((edit): EditOperation => {
    const lines = edit.op === 'merge' ? edit.lines : 'line' in edit ? [edit.line] : [];
    const [line] = lines.filter((id) => gone.has(id));
    return line === undefined ? edit : { op: 'keep', line };
  });
  return { ...answer, edits: [...edits, ...asked.map((one) => withNewLines(one, resume))] };
}

/** Puts what was added since an order was asked for behind what it follows. */
function withNewLines(edit: EditOperation, resume: Resume): EditOperation {
  if (edit.op !== 'order') return edit;
  const all = siblingsOf(edit.lines, edit.parent, resume);
  const lines = all.reduce<readonly string[]>((listed, id, at) => {
    if (listed.includes(id)) return listed;
    const before = at === 0 ? -1 : listed.indexOf(all[at - 1] ?? '');
    return listed.toSpliced(before + 1, 0, id);
  }, edit.lines);
  return { ...edit, lines: [...lines] };
}

function siblingsOf(listed: readonly string[], parent: string, resume: Resume): string[] {
  if (parent === WHOLE_RESUME) return resume.sections.filter(isMovableSection).map(({ id }) => id);
  const found = findParent(resume, parent);
  const entries = found?.entry === null ? found.section.entries.map(({ id }) => String(id)) : [];
  return entries.some((id) => listed.includes(id)) ? entries : (found?.lines.map(({ id }) => id) ?? []);
}
