import type { Resume } from '../../../resume/resume.ts';
import type { EditOperation } from '../../edit.ts';
import { editReason, type Rejection, type WordingFault } from '../../edit-reason.ts';
import { type ApplyDeps, type Change, rejectEdit, rejectWording } from '../../operation.ts';
import {
  isCodeOwned,
  type LineLocation,
  locateLine,
  locationName,
  withLines,
} from '../lines/line-location.ts';
import { checkWording, entryTexts } from './wording.ts';

/** Rewords a line where the evidence of its source supports the new words; otherwise the line stays. */
export function applyRephrase(
  resume: Resume,
  operation: Extract<EditOperation, { op: 'rephrase' }>,
  deps: ApplyDeps,
): Change {
  const place = locateLine(resume, operation.line);
  const source = locateLine(deps.source, operation.line);
  if (place === null || source === null) return rejectEdit(editReason('no_such_line'));
  const { line, siblings } = place;
  const text = operation.text.trim();
  const refuse = (why: Rejection) => rejectEdit(why, line.text, text);
  if (isCodeOwned(place) || siblings === null) {
    return refuse(editReason('never_reworded'));
  }
  if (line.text !== source.line.text) return refuse(editReason('reworded_already'));
  const checked = checkWording({ text, source: source.line.text, entry: entryTexts(source) }, deps);
  if (checked.outcome === 'refuse') return rejectWording(checked.reasons, line.text, text);
  const requirement = deps.requirements.find(({ id }) => id === operation.requirement);
  return {
    state: 'applied',
    resume: withLines(
      resume,
      place,
      siblings.map((one) => (one === line ? { ...line, text } : one)),
    ),
    before: line.text,
    after: text,
    reason: editReason('reworded', { requirement: requirement?.text ?? null }),
    requirement: requirement?.id ?? null,
    ...(checked.outcome === 'unsure' && {
      doubts: checked.reasons.map((one) => namePart(one, source)),
    }),
  };
}

/** Names the entry that doesn't name a skill, so that the person can be asked about it. */
function namePart(fault: WordingFault, source: LineLocation): WordingFault {
  if (fault.code !== 'skill_elsewhere') return fault;
  const { id } = source.entry ?? source.section;
  return editReason('skill_elsewhere', { skill: fault.params.skill, part: locationName(source), entry: id });
}
