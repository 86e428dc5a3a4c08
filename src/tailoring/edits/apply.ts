import type { Language } from '../../language/language.ts';
import type { Posting } from '../../posting/posting.ts';
import { keepVerbatim } from '../../posting/requirements.ts';
import type { Resume, SectionId } from '../../resume/resume.ts';
import type { EngineAnswer } from '../answer.ts';
import { type Decision, type Edit, EditId, type EditOperation } from '../edit.ts';
import { type Change, rejected, type VerifyRephrase, type Workbench } from '../operation.ts';
import { isWritten } from './claims.ts';
import { LOCKED, touchesLocked } from './locked.ts';
import { drop } from './operations/drop.ts';
import { place } from './operations/place.ts';
import { placeOf } from './operations/places.ts';
import { order } from './operations/reorder.ts';
import { rephrase } from './operations/rephrase.ts';
import { orderSkills } from './operations/skills.ts';
import { summarise } from './operations/summary.ts';
import { inLanguage, type Translated } from './translated.ts';

/** What an answer is applied under. */
export interface ApplyContext {
  readonly posting: Posting;
  /** The longest result in pages; null or absent for any length. */
  readonly pages?: number | null;
  /** The language of the result; absent: the resume's own. */
  readonly language?: Language;
  readonly verify: VerifyRephrase;
  /** What the person decided about edits of this answer. */
  readonly decisions?: ReadonlyMap<EditId, Decision>;
  /** Sections that no edit may change. */
  readonly locked?: ReadonlySet<SectionId>;
  /** The written edits that a second reading confirmed; absent where none took place yet. */
  readonly confirmed?: ReadonlySet<EditId>;
}

/** What an answer came to. */
export interface Applied extends Translated {
  readonly edits: readonly Edit[];
}

/**
 * Applies an engine's answer to a resume. Each operation becomes an edit, numbered in the order of the answer; one
 * that breaks a rule is rejected with a reason, and what it would have changed stays as it was. Pure.
 *
 * Each edit is judged as if none had been undone or accepted, so that undoing one (a line left out for length, say)
 * never lets in another that was refused.
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
  const bench: Workbench = {
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
  const numbered = answer.edits.map((operation, index) => ({ operation, index }));
  const turns = numbered.toSorted((one, other) => TURN[one.operation.op] - TURN[other.operation.op]);
  for (const { operation, index } of turns) {
    const id = EditId.parse(`K${index + 1}`);
    const isConfirmed = confirmed === undefined || confirmed.has(id);
    const allowed = read(changeBy(operation, proposed, bench), operation, isConfirmed);
    const judged = touchesLocked(operation, resume, locked)
      ? rejected(LOCKED, allowed.before, allowed.after)
      : allowed;
    const change =
      judged.state === 'rejected' || current === proposed ? judged : changeBy(operation, current, bench);
    if (judged.state === 'applied') proposed = judged.resume;
    const edit = decided(change, decisions.get(id));
    if (edit.state === 'applied' && change.state !== 'rejected') current = change.resume;
    edits[index] = { id, operation, ...edit };
  }
  return { edits, ...inLanguage(current, { source: resume, edits, language }) };
}

/** Lines are ordered while all are there, and left out last, whatever order the answer names these in. */
const TURN: Readonly<Record<EditOperation['op'], number>> = {
  place: 0,
  order: 1,
  skills: 1,
  rephrase: 2,
  summary: 3,
  keep: 4,
  drop: 4,
};

function decided(change: Change, decision: Decision | undefined): Omit<Edit, 'id' | 'operation'> {
  const { state, before, after, reason } = change;
  if (change.state === 'rejected') return { state, before, after, reason, requirement: null };
  const { requirement } = change;
  if (decision === 'undone') return { state: 'undone', before, after, reason, requirement };
  if (decision === 'accepted' && state === 'suggested')
    return { state: 'applied', before, after, reason: 'Proposed, and accepted by you.', requirement };
  return { state, before, after, reason, requirement };
}

/** What a model wrote and a second reading did not confirm is refused, whatever the gates say. */
function read(change: Change, operation: EditOperation, isConfirmed: boolean): Change {
  if (isConfirmed || !isWritten({ ...change, operation })) return change;
  return rejected('A second reading could not confirm it.', change.before, change.after);
}

function changeBy(operation: EditOperation, resume: Resume, bench: Workbench): Change {
  switch (operation.op) {
    case 'keep':
      return keep(resume, operation.line);
    case 'drop':
      return drop(resume, operation, bench);
    case 'order':
      return order(resume, operation, bench);
    case 'rephrase':
      return rephrase(resume, operation, bench);
    case 'summary':
      return summarise(resume, operation, bench);
    case 'skills':
      return orderSkills(resume, operation);
    case 'place':
      return place(resume, operation);
  }
}

function keep(resume: Resume, id: string): Change {
  const text = placeOf(resume, id)?.line.text;
  if (text === undefined) return rejected('It names a line that the resume does not have.');
  return { state: 'applied', resume, before: text, after: text, reason: 'Kept as it is.', requirement: null };
}
