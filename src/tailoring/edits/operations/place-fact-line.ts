import type { Resume } from '../../../resume/resume.ts';
import type { EditOperation } from '../../edit.ts';
import { editReason } from '../../edit-reason.ts';
import { type Change, rejectEdit } from '../../operation.ts';
import { locateLine, locationName, withLines } from '../lines/line-location.ts';

/** Takes out a fact that the person added, and took back. */
export function withoutFact(resume: Resume, id: string): Resume {
  const fact = locateLine(resume, id);
  if (fact?.line.role !== 'fact') return resume;
  return withLines(
    resume,
    fact,
    (fact.siblings ?? []).filter((line) => line !== fact.line),
  );
}

/** Moves a fact that the person added after another line of its own entry, or of its section. */
export function applyPlace(resume: Resume, operation: Extract<EditOperation, { op: 'place' }>): Change {
  const fact = locateLine(resume, operation.fact);
  const after = locateLine(resume, operation.after);
  if (fact === null || after === null) return rejectEdit(editReason('no_such_line'));
  const text = fact.line.text;
  if (fact.line.role !== 'fact') return rejectEdit(editReason('not_a_fact'), text, text);
  if (fact.section.id !== after.section.id || fact.entry?.id !== after.entry?.id) {
    return rejectEdit(editReason('outside_entry'), text, text);
  }
  const others = (fact.siblings ?? []).filter((line) => line !== fact.line);
  const at = after.siblings === null ? 0 : others.indexOf(after.line) + 1;
  return {
    state: 'applied',
    resume: withLines(resume, fact, others.toSpliced(at, 0, fact.line)),
    before: text,
    after: text,
    reason: editReason('placed_fact', { part: locationName(fact) }),
    requirement: null,
  };
}
