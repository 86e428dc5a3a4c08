import type { Language } from '../../language/language.ts';
import type { Posting } from '../../posting/posting.ts';
import { keepVerbatim } from '../../posting/requirements.ts';
import type { Resume, SectionId } from '../../resume/resume.ts';
import type { EngineAnswer } from '../answer.ts';
import { type Decision, type Edit, EditId, type EditOperation } from '../edit.ts';
import { editReason } from '../edit-reason.ts';
import { type ApplyDeps, type Change, rejectEdit, type VerifyRephrase } from '../operation.ts';
import { isModelWritten } from './claims.ts';
import { touchesLocked } from './locked.ts';
import { applyDrop } from './operations/drop.ts';
import { locateLine } from './operations/line-location.ts';
import { applyPlace } from './operations/place-fact-line.ts';
import { applyOrder } from './operations/reorder.ts';
import { applyRephrase } from './operations/rephrase.ts';
import { applySkills } from './operations/skills.ts';
import { applySummary } from './operations/summary.ts';
import { type TranslatedResume, translateHeadings } from './translated-resume.ts';

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
  /** The model-written edits that a judge confirmed; absent before the judge has read them. */
  readonly confirmed?: ReadonlySet<EditId>;
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
 * say) never lets in another that was rejected.
 */
export function applyEdits(
  resume: Resume,
  answer: EngineAnswer,
  {
    posting,
    pages = null,
    language = resume.language,
    verify,
    confirmed,
    decisions = new Map(),
    locked = new Set(),
  }: ApplyContext,
): Applied {
  const deps: ApplyDeps = {
    source: resume,
    posting,
    requirements: keepVerbatim(answer.requirements, posting),
    pages,
    dropped: new Set(answer.edits.flatMap((edit) => (edit.op === 'drop' ? [edit.line] : []))),
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
    const isConfirmed = confirmed === undefined || confirmed.has(id);
    const allowed = rejectUnconfirmed(changeBy(operation, proposed, deps), operation, isConfirmed);
    const judged = touchesLocked(operation, resume, locked)
      ? rejectEdit(editReason('locked'), allowed.before, allowed.after)
      : allowed;
    const change =
      judged.state === 'rejected' || current === proposed ? judged : changeBy(operation, current, deps);
    if (judged.state === 'applied') proposed = judged.resume;
    const edit = applyDecision(change, decisions.get(id));
    if (edit.state === 'applied' && change.state !== 'rejected') current = change.resume;
    edits[index] = { id, operation, ...edit };
  }
  return { edits, ...translateHeadings(current, { source: resume, edits, language }) };
}

/** Orders lines while all are there and leaves lines out last, whatever sequence the answer has. */
const OPERATION_ORDER: Readonly<Record<EditOperation['op'], number>> = {
  place: 0,
  order: 1,
  skills: 1,
  rephrase: 2,
  summary: 3,
  keep: 4,
  drop: 4,
};

function applyDecision(change: Change, decision: Decision | undefined): Omit<Edit, 'id' | 'operation'> {
  const { state, before, after, reason: why } = change;
  if (change.state === 'rejected') return { state, before, after, reason: why, requirement: null };
  const { requirement } = change;
  if (decision === 'undone') return { state: 'undone', before, after, reason: why, requirement };
  if (decision === 'accepted' && state === 'suggested')
    return { state: 'applied', before, after, reason: editReason('accepted'), requirement };
  return { state, before, after, reason: why, requirement };
}

/** Rejects what a model wrote and the judge didn't confirm, whatever the gates say. */
function rejectUnconfirmed(change: Change, operation: EditOperation, isConfirmed: boolean): Change {
  if (isConfirmed || !isModelWritten({ ...change, operation })) return change;
  return rejectEdit(editReason('unconfirmed'), change.before, change.after);
}

function changeBy(operation: EditOperation, resume: Resume, deps: ApplyDeps): Change {
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
      return applySummary(resume, operation, deps);
    case 'skills':
      return applySkills(resume, operation);
    case 'place':
      return applyPlace(resume, operation);
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
