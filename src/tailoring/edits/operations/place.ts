import type { Resume } from '../../../resume/resume.ts';
import type { EditOperation } from '../../edit.ts';
import { type Change, rejected } from '../../operation.ts';
import { nameOf, placeOf, withLines } from './places.ts';

/** Moves a fact that the person added to where it reads best: after another line of its own entry. */
export function place(resume: Resume, operation: Extract<EditOperation, { op: 'place' }>): Change {
  const fact = placeOf(resume, operation.fact);
  const after = placeOf(resume, operation.after);
  if (fact === null || after === null) return rejected('It names a line that the resume does not have.');
  const text = fact.line.text;
  if (fact.line.role !== 'fact') return rejected('Only facts that you added are placed.', text, text);
  if (fact.entry === null || fact.entry.id !== after.entry?.id) {
    return rejected('A fact stays in the entry that it was added to.', text, text);
  }
  const others = fact.entry.lines.filter((line) => line !== fact.line);
  const at = after.siblings === null ? 0 : others.indexOf(after.line) + 1;
  return {
    state: 'applied',
    resume: withLines(resume, fact, others.toSpliced(at, 0, fact.line)),
    before: text,
    after: text,
    reason: `Placed what you added in ${nameOf(fact)}.`,
    requirement: null,
  };
}
