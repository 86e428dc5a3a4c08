import { type Line, LineId, type Resume } from '../../../resume/resume.ts';
import type { EditOperation } from '../../edit.ts';
import { editReason, type Rejection } from '../../edit-reason.ts';
import {
  type ApplyDeps,
  type Change,
  type CheckedWording,
  outcomeOfAll,
  rejectEdit,
  rejectWording,
} from '../../operation.ts';
import { isCodeOwned, locateLine, locationName, withLines } from '../lines/line-location.ts';
import { hasSameWords } from '../lines/same-words.ts';
import { findReplacedHeadline } from './headline.ts';
import { checkWording, entryTexts } from './wording.ts';

/** Makes two or three lines of one. Mends lines that were read as one. */
export function applySplit(
  resume: Resume,
  operation: Extract<EditOperation, { op: 'split' }>,
  deps: ApplyDeps,
): Change {
  const place = locateLine(resume, operation.line);
  const source = locateLine(deps.source, operation.line);
  if (place === null || source === null) return rejectEdit(editReason('no_such_line'));
  const { line, siblings } = place;
  const texts = operation.texts.map((text) => text.trim());
  const after = texts.join('\n');
  const refuse = (why: Rejection) => rejectEdit(why, line.text, after);
  const isHeadline = findReplacedHeadline(deps.source)?.line.id === operation.line;
  if (isCodeOwned(place) || siblings === null || isHeadline) return refuse(editReason('never_reworded'));
  const said = source.line.text;
  if (line.text !== said) return refuse(editReason('reworded_already'));
  const mended = texts.every((text) => text !== '') && hasSameWords(said, texts.join(' '));
  const entry = entryTexts(source);
  const checked: CheckedWording = mended
    ? { outcome: 'pass' }
    : outcomeOfAll(
        texts.map((text, index) => {
          const beside = texts.toSpliced(index, 1).join('\n');
          return checkWording({ text, source: said, beside, entry }, deps);
        }),
      );
  if (checked.outcome === 'refuse') return rejectWording(checked.reasons, line.text, after);

  const part = locationName(place);
  return {
    state: 'applied',
    resume: withLines(
      resume,
      place,
      siblings.flatMap((one) => (one === line ? texts.map((text, index) => partOf(line, text, index)) : one)),
    ),
    before: line.text,
    after,
    reason: mended ? editReason('mended') : editReason('split_up', { part, lines: texts.length }),
    requirement: null,
    ...(checked.outcome === 'unsure' && { doubts: checked.reasons }),
  };
}

/** The first text keeps the line's id; the others are `E2.B3.P2` and `E2.B3.P3`. */
function partOf(line: Line, text: string, index: number): Line {
  return { ...line, text, id: index === 0 ? line.id : splitLineId(line.id, index) };
}

/** Returns the id of a later text of a line that was split; `index` counts from 0. */
export function splitLineId(line: string, index: number): LineId {
  return LineId.parse(`${line}.P${index + 1}`);
}
