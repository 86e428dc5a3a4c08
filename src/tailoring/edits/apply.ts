import type { Language } from '../../language/language.ts';
import type { Posting } from '../../posting/posting.ts';
import { keepVerbatim } from '../../posting/requirements.ts';
import type { Resume, SectionId } from '../../resume/resume.ts';
import type { EngineAnswer } from '../answer.ts';
import { type Decision, droppedLines, type Edit, EditId, type EditOperation, newTextsOf } from '../edit.ts';
import { editReason, type Rejection } from '../edit-reason.ts';
import { type ApplyDeps, rejectEdit, type VerifyRephrase } from '../operation.ts';
import { applyOperation } from './apply-operation.ts';
import type { SecondReading } from './decisions/claims.ts';
import { applyDecision } from './decisions/decision.ts';
import { touchesLocked } from './decisions/locked.ts';
import { keepSuggested, opinionsOn, settle } from './decisions/second-reading.ts';
import { withoutFact } from './operations/place-fact-line.ts';
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
    const opinions = opinionsOn(id, operation, reading);
    const changeOf = (to: Resume) => {
      const change = applyOperation(operation, to, deps, opinions);
      const settled = settle(change, operation, id, reading, opinions);
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
