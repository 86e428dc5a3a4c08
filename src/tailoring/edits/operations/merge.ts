import type { Resume } from '../../../resume/resume.ts';
import type { EditOperation } from '../../edit.ts';
import { editReason, type Rejection } from '../../edit-reason.ts';
import {
  type ApplyDeps,
  type Change,
  type CheckedWording,
  rejectEdit,
  rejectWording,
} from '../../operation.ts';
import { isCodeOwned, locateLine, locationName, withLines } from '../lines/line-location.ts';
import { hasSameWords } from '../lines/same-words.ts';
import { checkWording, entryTexts } from './wording.ts';

/** Makes one line of two or three of an entry, in the place of the first. Mends a line that was read as several. */
export function applyMerge(
  resume: Resume,
  operation: Extract<EditOperation, { op: 'merge' }>,
  deps: ApplyDeps,
): Change {
  const ids = new Set(operation.lines);
  const places = [...ids].flatMap((id) => locateLine(resume, id) ?? []);
  const sources = [...ids].flatMap((id) => locateLine(deps.source, id) ?? []);
  const [place] = places;
  const [source] = sources;
  if (!place || !source || places.length !== ids.size || sources.length !== ids.size || ids.size < 2)
    return rejectEdit(editReason('no_such_line'));
  const { siblings } = place;
  const text = operation.text.trim();
  const before = places.map(({ line }) => line.text).join('\n');
  const refuse = (why: Rejection) => rejectEdit(why, before, text);
  if (siblings === null || places.some(isCodeOwned)) return refuse(editReason('never_reworded'));
  if (!places.every(({ line }) => siblings.includes(line))) return refuse(editReason('other_part'));
  const said = sources.map(({ line }) => line.text);
  if (places.some(({ line }, index) => line.text !== said[index]))
    return refuse(editReason('reworded_already'));
  const mended = hasSameWords(said.join(' '), text);
  const checked: CheckedWording = mended
    ? { outcome: 'pass' }
    : checkWording({ text, source: said.join('\n'), entry: entryTexts(source) }, deps);
  if (checked.outcome === 'refuse') return rejectWording(checked.reasons, before, text);

  const merged = {
    ...place.line,
    text,
    sources: [...new Set(places.flatMap(({ line }) => line.sources))],
  };
  const first = siblings.find(({ id }) => ids.has(id));
  const lines = siblings.flatMap((one) => (one === first ? merged : ids.has(one.id) ? [] : one));
  const part = locationName(place);
  return {
    state: 'applied',
    resume: withLines(resume, place, lines),
    before,
    after: text,
    reason: mended ? editReason('mended') : editReason('merged', { part, lines: ids.size }),
    requirement: null,
    ...(checked.outcome === 'unsure' && { doubts: checked.reasons }),
  };
}
