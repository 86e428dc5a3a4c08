import type { Language } from '../../language/language.ts';
import type { Posting } from '../../posting/posting.ts';
import { keepVerbatim } from '../../posting/requirements.ts';
import type { Resume, SectionId } from '../../resume/resume.ts';
import type { EngineAnswer } from '../answer.ts';
import { type Decision, droppedLines, type Edit, EditId, type EditOperation, newTextsOf } from '../edit.ts';
import { type EditReason, editReason, type Rejection } from '../edit-reason.ts';
import { type ApplyDeps, type Change, rejectEdit, rejectWording, type VerifyRephrase } from '../operation.ts';
import { claimIdsOf, isModelWritten, type SecondReading } from './claims.ts';
import { readsTheSame } from './finished/same-text.ts';
import { touchesLocked } from './locked.ts';
import { applyDrop } from './operations/drop.ts';
import { applyHeadline } from './operations/headline.ts';
import { applyLeaveOut } from './operations/leave-out.ts';
import { locateLine } from './operations/line-location.ts';
import { applyMerge } from './operations/merge.ts';
import { applyPlace, withoutFact } from './operations/place-fact-line.ts';
import { applyOrder } from './operations/reorder.ts';
import { applyRephrase } from './operations/rephrase.ts';
import { applyRespell } from './operations/respell.ts';
import { applySkills } from './operations/skills.ts';
import { applySplit } from './operations/split.ts';
import { applySummary, type Opinion } from './operations/summary.ts';
import { type TranslatedResume, translateHeadings, translationState } from './translated-resume.ts';

/** What an answer is applied with. */
export interface ApplyContext {
  readonly posting: Posting;
  /** The longest result in pages; null or absent for any length. */
  readonly pages?: number | null;
  /** The language to write in; absent: the resume's own. */
  readonly language?: Language;
  readonly verify: VerifyRephrase;
  /** The person's decisions about edits of this answer. */
  readonly decisions?: ReadonlyMap<EditId, Decision>;
  /** Sections that no edit may change. */
  readonly locked?: ReadonlySet<SectionId>;
  /** What a judge said of the model-written edits; absent before one was asked. */
  readonly reading?: SecondReading;
  /** Edits that an earlier version only suggested: they stay suggestions until the person accepts them. */
  readonly suggested?: ReadonlySet<EditId>;
  /** Edits for which there is no room on the pages of the source. */
  readonly withheld?: ReadonlySet<EditId>;
}

/** The tailored resume and its edits. */
export interface Applied extends TranslatedResume {
  readonly edits: readonly Edit[];
}

/**
 * Applies an engine's answer to a resume. Each operation becomes an edit, numbered in the order of the
 * answer. An operation that breaks a rule is rejected with a reason and changes nothing. Pure.
 *
 * Judges each edit as if none had been undone or accepted, so that undoing one (a line left out for length,
 * say) never lets in another that was rejected. Where a translation would be left unfinished, no line is translated.
 */
export function applyEdits(resume: Resume, answer: EngineAnswer, context: ApplyContext): Applied {
  const { reading, language = resume.language, locked = new Set() } = context;
  const applied = applyAll(resume, answer, context, 'any');
  const translation = { source: resume, edits: applied.edits, language };
  const state = translationState(applied.resume, translation, locked);
  // Before a judge has read them, more lines may still be translated.
  const { edits, resume: made } =
    reading && state === 'half' ? applyAll(resume, answer, context, 'own') : applied;
  return { edits, ...translateHeadings(made, { ...translation, edits }, state) };
}

/** Applies an answer. `words` `own`: leaves all lines in the words that they have. */
function applyAll(
  resume: Resume,
  answer: EngineAnswer,
  {
    posting,
    pages = null,
    language = resume.language,
    verify,
    reading,
    decisions = new Map(),
    locked = new Set(),
    suggested = new Set(),
    withheld = new Set(),
  }: ApplyContext,
  words: 'any' | 'own',
): Pick<Applied, 'resume' | 'edits'> {
  const deps: ApplyDeps = {
    source: resume,
    posting,
    requirements: keepVerbatim(answer.requirements, posting),
    pages,
    dropped: new Set(droppedLines(answer.edits)),
    verify,
    language,
  };
  const edits: Edit[] = [];
  let proposed = resume;
  let current = resume;
  const indexed = answer.edits.map((operation, index) => ({ operation, index }));
  const sequence = indexed.toSorted(
    (one, other) => OPERATION_ORDER[one.operation.op] - OPERATION_ORDER[other.operation.op],
  );
  for (const { operation, index } of sequence) {
    const id = EditId.parse(`K${index + 1}`);
    const changeOf = (to: Resume) => {
      const change = explainGone(
        changeBy(operation, to, deps, opinionsOn(id, operation, reading)),
        operation,
        resume,
      );
      const settled = settle(refuseNothing(change, operation, to), operation, id, reading);
      return suggested.has(id) ? keepSuggested(settled, operation) : settled;
    };
    const allowed = changeOf(proposed);
    const refuse = (why: Rejection) => rejectEdit(why, allowed.before, allowed.after);
    const judged = touchesLocked(operation, resume, locked)
      ? refuse(editReason('locked'))
      : words === 'own' && allowed.state === 'applied' && newTextsOf(operation).length > 0
        ? refuse(editReason('half_translated'))
        : withheld.has(id) && allowed.state === 'applied'
          ? refuse(editReason('no_room'))
          : allowed;
    const change = judged.state === 'rejected' || current === proposed ? judged : changeOf(current);
    if (judged.state === 'applied') proposed = judged.resume;
    const edit = applyDecision(change, decisions.get(id), operation);
    if (edit.state === 'applied' && change.state !== 'rejected') current = change.resume;
    if (edit.state === 'undone' && operation.op === 'place') current = withoutFact(current, operation.fact);
    edits[index] = { id, operation, ...edit };
  }
  return { edits, resume: current };
}

/** Orders lines while all are there and leaves lines out last, whatever sequence the answer has. */
const OPERATION_ORDER: Readonly<Record<EditOperation['op'], number>> = {
  place: 0,
  order: 1,
  skills: 1,
  rephrase: 2,
  merge: 2,
  split: 2,
  headline: 3,
  summary: 3,
  respell: 4,
  keep: 4,
  drop: 4,
  leave_out: 5,
};

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

function keepSuggested(change: Change, { op }: EditOperation): Change {
  if (change.state !== 'applied') return change;
  if (op === 'headline') return { ...change, state: 'suggested' };
  const reason = editReason(op === 'summary' ? 'proposed_summary' : 'not_checked');
  return { ...change, state: 'suggested', reason };
}

function applyDecision(
  change: Change,
  decision: Decision | undefined,
  { op }: EditOperation,
): Omit<Edit, 'id' | 'operation'> {
  const { state, before, after, reason: why } = change;
  if (change.state === 'rejected') {
    const { further } = change;
    return {
      state,
      before,
      after,
      reason: why,
      ...(further && { further: [...further] }),
      requirement: null,
    };
  }
  const { requirement } = change;
  if (decision === 'undone') return { state: 'undone', before, after, reason: why, requirement };
  if (decision === 'accepted' && state === 'suggested')
    return { state: 'applied', before, after, reason: whyAccepted(op), requirement };
  const further = state === 'suggested' && change.doubts;
  return { state, before, after, reason: why, ...(further && { further: [...further] }), requirement };
}

function whyAccepted(op: EditOperation['op']): EditReason {
  const what = op === 'headline' || op === 'summary' || op === 'drop' ? op : 'wording';
  return editReason('accepted', { what });
}

/**
 * Uses what a model wrote only where a judge confirmed it, whatever the gates say. What no judge has read is a
 * suggestion; before one is asked, only words that the gates doubt are.
 */
function settle(
  change: Change,
  operation: EditOperation,
  id: EditId,
  reading: SecondReading | undefined,
): Change {
  if (change.state === 'rejected' || !isModelWritten({ ...change, operation })) return change;
  if (operation.op === 'summary') return change;
  const opinions = opinionsOn(id, operation, reading);
  if (opinions.every((one) => one === 'confirmed')) return change;
  const unsupported = claimIdsOf(id, operation).flatMap((claim) => reading?.refuted.get(claim) ?? []);
  if (!opinions.includes('refuted')) {
    const isOpen = change.state === 'applied' && (reading !== undefined || change.doubts !== undefined);
    return isOpen ? { ...change, state: 'suggested', reason: editReason('not_checked') } : change;
  }
  const why = unsupported.map((phrase) => editReason('unsupported_words', { phrase }));
  const doubts = change.doubts ?? [];
  return rejectWording(
    [why[0] ?? editReason('unconfirmed'), ...why.slice(1), ...doubts],
    change.before,
    change.after,
  );
}

/** What the second reader said of each text that an operation writes. */
function opinionsOn(id: EditId, operation: EditOperation, reading: SecondReading | undefined): Opinion[] {
  return claimIdsOf(id, operation).map((claim) => {
    if (reading?.refuted.has(claim)) return 'refuted';
    return reading?.confirmed.has(id) || reading?.confirmed.has(claim) ? 'confirmed' : 'open';
  });
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
