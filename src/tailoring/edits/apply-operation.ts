import type { Resume } from '../../resume/resume.ts';
import type { EditOperation } from '../edit.ts';
import { editReason } from '../edit-reason.ts';
import { type ApplyDeps, type Change, rejectEdit } from '../operation.ts';
import { locateLine } from './lines/line-location.ts';
import { readsTheSame } from './lines/same-text.ts';
import { applyDrop } from './operations/drop.ts';
import { applyHeadline } from './operations/headline.ts';
import { applyLeaveOut } from './operations/leave-out.ts';
import { applyMerge } from './operations/merge.ts';
import { applyPlace } from './operations/place-fact-line.ts';
import { applyOrder } from './operations/reorder.ts';
import { applyRephrase } from './operations/rephrase.ts';
import { applyRespell } from './operations/respell.ts';
import { applySkills } from './operations/skills.ts';
import { applySplit } from './operations/split.ts';
import { applySummary, type Opinion } from './operations/summary.ts';

/**
 * Applies one operation to a resume. Rejects one whose line another edit took, and one after which the resume reads as
 * before.
 */
export function applyOperation(
  operation: EditOperation,
  resume: Resume,
  deps: ApplyDeps,
  opinions: readonly Opinion[],
): Change {
  const change = changeBy(operation, resume, deps, opinions);
  return refuseNothing(explainGone(change, operation, deps.source), operation, resume);
}

function changeBy(
  operation: EditOperation,
  resume: Resume,
  deps: ApplyDeps,
  opinions: readonly Opinion[],
): Change {
  switch (operation.op) {
    case 'keep':
      return keep(resume, operation.line);
    case 'drop':
      return applyDrop(resume, operation, deps);
    case 'order':
      return applyOrder(resume, operation, deps);
    case 'rephrase':
      return applyRephrase(resume, operation, deps);
    case 'summary':
      return applySummary(resume, operation, deps, opinions);
    case 'merge':
      return applyMerge(resume, operation, deps);
    case 'split':
      return applySplit(resume, operation, deps);
    case 'headline':
      return applyHeadline(resume, operation, deps);
    case 'skills':
      return applySkills(resume, operation, deps);
    case 'place':
      return applyPlace(resume, operation);
    case 'leave_out':
      return applyLeaveOut(resume, operation);
    case 'respell':
      return applyRespell(resume, operation);
  }
}

function keep(resume: Resume, id: string): Change {
  const text = locateLine(resume, id)?.line.text;
  if (text === undefined) return rejectEdit(editReason('no_such_line'));
  return {
    state: 'applied',
    resume,
    before: text,
    after: text,
    reason: editReason('kept'),
    requirement: null,
  };
}

/** A line that the source has is gone because another edit took it. */
function explainGone(change: Change, operation: EditOperation, source: Resume): Change {
  if (change.state !== 'rejected' || change.reason.code !== 'no_such_line') return change;
  const ids = 'line' in operation ? [operation.line] : operation.op === 'merge' ? operation.lines : [];
  const texts = ids.flatMap((id) => locateLine(source, id)?.line.text ?? []);
  return texts.length < ids.length || ids.length === 0
    ? change
    : rejectEdit(editReason('overtaken'), texts.join('\n'));
}

/** Refuses an edit after which the resume reads as before. A line that the person added is new wherever it stands. */
function refuseNothing(change: Change, { op }: EditOperation, before: Resume): Change {
  if (change.state === 'rejected' || op === 'keep' || op === 'place') return change;
  if (!readsTheSame(before, change.resume)) return change;
  return rejectEdit(editReason('changes_nothing'), change.before, change.after);
}
