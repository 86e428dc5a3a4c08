import type { Resume } from '../../../resume/resume.ts';
import type { EditOperation } from '../../edit.ts';
import { editReason } from '../../edit-reason.ts';
import { type Change, rejectEdit } from '../../operation.ts';
import { locateLine, withLines } from '../lines/line-location.ts';
import { linesToSpell, respellLine } from '../lines/respell.ts';

/** Spells the words of a line the way the person wants, whoever wrote them. No other word changes. */
export function applyRespell(
  resume: Resume,
  { line: id, spelling }: Extract<EditOperation, { op: 'respell' }>,
): Change {
  const place = locateLine(resume, id);
  if (!place?.siblings) return rejectEdit(editReason('no_such_line'));
  const { line, siblings } = place;
  if (!linesToSpell(resume).includes(line)) return rejectEdit(editReason('never_reworded'), line.text);
  const spelled = respellLine(line, spelling);
  return {
    state: 'applied',
    resume: withLines(
      resume,
      place,
      siblings.map((one) => (one === line ? spelled : one)),
    ),
    before: line.text,
    after: spelled.text,
    reason: editReason('respelled', { spelling }),
    requirement: null,
  };
}
