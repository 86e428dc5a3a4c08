import { readRequirements } from '../../../posting/requirements.ts';
import { linesOf, type Resume } from '../../../resume/resume.ts';
import { atomsOf } from '../../coverage/coverage.ts';
import { type Relevance, rankRelevance } from '../../coverage/relevance.ts';
import { judgeAtoms } from '../../coverage/verdict.ts';
import { resumeWordCount, wordBudget } from '../../coverage/word-budget.ts';
import type { EditOperation } from '../../edit.ts';
import { type EditReason, editReason, type Rejection } from '../../edit-reason.ts';
import { type ApplyDeps, type Change, rejectEdit } from '../../operation.ts';
import {
  isCodeOwned,
  isLastLine,
  type LineLocation,
  locateLine,
  locationName,
  withLines,
} from '../lines/line-location.ts';
import { isRemovable, staysWhole } from '../lines/removable-lines.ts';

/** Without a page limit, at most this share of the removable lines is suggested, however many are proposed. */
const MAX_SUGGESTED_SHARE = 0.25;

/**
 * Leaves a line out, within limits that no answer can widen. Contact details, headings, headers of entries
 * and skills always stay, and each section keeps a line. With a page limit, lines go until the text is
 * expected to fit. Without one, nothing goes unasked: it is suggested to the person, for lines that aren't relevant to
 * the posting, and for at most a quarter of them.
 */
export function applyDrop(
  resume: Resume,
  operation: Extract<EditOperation, { op: 'drop' }>,
  deps: ApplyDeps,
): Change {
  const place = locateLine(resume, operation.line);
  if (place === null) return rejectEdit(editReason('no_such_line'));
  const { line, siblings } = place;
  if (isCodeOwned(place) || siblings === null || !isRemovable(line) || staysWhole(place)) {
    return rejectEdit(editReason('never_left_out'), line.text, line.text);
  }
  if (isLastLine(place))
    return rejectEdit(editReason('last_line', { part: locationName(place) }), line.text, line.text);
  const refusal = deps.pages === null ? checkSuggestion(line.id, deps) : checkPagesFull(resume, deps.pages);
  if (refusal !== null) return rejectEdit(refusal, line.text, line.text);
  return {
    state: deps.pages === null ? 'suggested' : 'applied',
    resume: withLines(
      resume,
      place,
      siblings.filter((one) => one !== line),
    ),
    before: line.text,
    after: '',
    reason: dropReason(operation.reason.trim(), place, deps),
    requirement: null,
  };
}

function dropReason(
  why: string,
  place: LineLocation,
  { pages, requirements, source }: ApplyDeps,
): EditReason {
  const part = locationName(place);
  // An engine's own reason is mostly that the line is beside the point. Where it isn't, that would be false.
  const asked = isAsked(place, requirements, source);
  if (pages === null) return editReason(asked ? 'could_leave_out' : 'could_leave_out_not_asked', { part });
  if (why !== '' && !asked) return editReason('left_out_because', { part, why });
  return editReason('left_out_to_fit', { part });
}

/** True where a line by itself shows, or comes near, anything that the posting asks for. */
function isAsked(
  { line, section }: LineLocation,
  requirements: ApplyDeps['requirements'],
  source: Resume,
): boolean {
  const alone = { ...source, sections: [{ ...section, lines: [line], entries: [] }] };
  const atoms = requirements.flatMap(atomsOf);
  return judgeAtoms(atoms, alone, null).some(({ state }) => state !== 'not_found');
}

function checkPagesFull(resume: Resume, pages: number): Rejection | null {
  if (resumeWordCount(resume) > wordBudget(pages)) return null;
  return editReason('fits_already', { pages });
}

/** Each drop of an answer asks about the same source and requirements. */
const RELEVANCES = new WeakMap<ApplyDeps['requirements'], ReadonlyMap<string, Relevance>>();

function checkSuggestion(
  id: string,
  { source, requirements, posting, dropped }: ApplyDeps,
): Rejection | null {
  const candidates = linesOf(source).filter(isRemovable);
  const before = [...dropped].indexOf(id);
  if (before + 1 > Math.max(1, candidates.length * MAX_SUGGESTED_SHARE)) return editReason('enough_left_out');
  // A model that lists one requirement may leave out the one that this line shows.
  const relevance =
    RELEVANCES.get(requirements) ??
    rankRelevance(candidates, [...requirements, ...readRequirements(posting)], source.language);
  RELEVANCES.set(requirements, relevance);
  return (relevance.get(id)?.score ?? 0) > 0 ? editReason('shows_requirement') : null;
}
