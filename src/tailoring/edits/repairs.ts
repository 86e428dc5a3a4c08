import type { Resume } from '../../resume/resume.ts';
import type { EngineAnswer } from '../answer.ts';
import type { Edit, EditId, EditOperation } from '../edit.ts';
import { isWordingFault, type WordingFault } from '../edit-reason.ts';
import { explainFault } from '../prompt/explain-fault.ts';
import { isCodeOwned, locateLine } from './operations/line-location.ts';

/** An edit that writes new words. */
type WordingEdit = Extract<EditOperation, { op: 'rephrase' | 'summary' }>;

/** A wording that the gates rejected, as it goes back to the model. */
export interface RefusedWording {
  readonly id: EditId;
  readonly operation: WordingEdit;
  readonly reason: WordingFault;
}

/** A refused wording as the model gets it back: its private details are hidden, and the reason is a sentence. */
export interface ExplainedRefusal {
  readonly id: EditId;
  readonly operation: WordingEdit;
  readonly explanation: string;
}

/** Hides the private details of a refused wording, and explains the refusal. */
export function explainRefusal(
  { id, operation, reason }: RefusedWording,
  hide: (text: string) => string,
): ExplainedRefusal {
  return { id, operation: hideWording(operation, hide), explanation: hide(explainFault(reason)) };
}

function hideWording(operation: WordingEdit, hide: (text: string) => string): WordingEdit {
  if (operation.op === 'rephrase') return { ...operation, text: hide(operation.text) };
  return {
    ...operation,
    sentences: operation.sentences.map((one) => ({ ...one, text: hide(one.text) })),
  };
}

/** Finds the rejected wordings that other words could fix: those of existing lines that may be reworded. */
export function findRefusedWordings(edits: readonly Edit[], resume: Resume): RefusedWording[] {
  const reworded = new Set(
    edits.flatMap(({ state, operation }) =>
      state === 'applied' && operation.op === 'rephrase' ? [operation.line] : [],
    ),
  );
  return edits.flatMap(({ id, state, operation, reason }): RefusedWording[] => {
    if (state !== 'rejected' || !isWordingFault(reason)) return [];
    if (operation.op === 'summary') return operation.sentences.length > 0 ? [{ id, operation, reason }] : [];
    if (operation.op !== 'rephrase' || reworded.has(operation.line)) return [];
    const place = locateLine(resume, operation.line);
    return place === null || isCodeOwned(place) ? [] : [{ id, operation, reason }];
  });
}

/**
 * Puts second attempts in place of the rejected wordings, under the same ids. Ignores second attempts at
 * anything else. A wording without a second attempt stays, and is rejected again.
 */
export function withRepairs(
  answer: EngineAnswer,
  refused: readonly RefusedWording[],
  repairs: readonly EditOperation[],
): EngineAnswer {
  const left = [...repairs];
  const second = new Map<string, EditOperation>();
  for (const { id, operation } of refused) {
    const at = left.findIndex((repair) => isRepairOf(repair, operation));
    const [repair] = at < 0 ? [] : left.splice(at, 1);
    if (repair) second.set(id, repair);
  }
  return { ...answer, edits: answer.edits.map((edit, index) => second.get(`K${index + 1}`) ?? edit) };
}

function isRepairOf(repair: EditOperation, refused: WordingEdit): boolean {
  if (repair.op === 'rephrase') return refused.op === 'rephrase' && repair.line === refused.line;
  return repair.op === 'summary' && refused.op === 'summary' && repair.sentences.length > 0;
}
