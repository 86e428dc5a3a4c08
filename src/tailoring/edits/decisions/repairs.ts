import type { Resume } from '../../../resume/resume.ts';
import type { EngineAnswer } from '../../answer.ts';
import { type Edit, type EditId, type EditOperation, mapNewTexts, newTextsOf } from '../../edit.ts';
import { isWordingFault } from '../../edit-reason.ts';
import type { WordingReasons } from '../../operation.ts';
import { explainFault } from '../../prompt/explain-fault.ts';
import { isCodeOwned, locateLine } from '../lines/line-location.ts';

/** An edit that writes new words. */
export type WordingEdit = Extract<EditOperation, { op: (typeof WRITING)[number] }>;

const WRITING = ['rephrase', 'merge', 'split', 'headline', 'summary'] as const;

/** A wording that the gates rejected, as it goes back to the model. */
export interface RefusedWording {
  readonly id: EditId;
  readonly operation: WordingEdit;
  readonly reasons: WordingReasons;
}

/** A refused wording as the model gets it back: its private details are hidden, and each reason is a sentence. */
export interface ExplainedRefusal {
  readonly id: EditId;
  readonly operation: WordingEdit;
  /** The words of the posting that it serves; empty where it serves none. */
  readonly serves: string;
  /** The lines that it may say again, by their ids. */
  readonly lines: readonly { readonly id: string; readonly text: string }[];
  readonly explanations: readonly string[];
}

/** Hides the private details of a refused wording and of its lines, and explains the refusal. */
export function explainRefusal(
  { id, operation, reasons }: RefusedWording,
  { resume, requirements }: { readonly resume: Resume } & Pick<EngineAnswer, 'requirements'>,
  hide: (text: string) => string,
): ExplainedRefusal {
  const served = requirements.find((one) => operation.op === 'rephrase' && one.id === operation.requirement);
  return {
    id,
    operation: mapNewTexts(operation, ({ text }) => hide(text)),
    serves: hide(served?.words ?? ''),
    lines: sourcesOf(operation).flatMap((line) => {
      const place = locateLine(resume, line);
      return place === null ? [] : [{ id: line, text: hide(place.line.text) }];
    }),
    explanations: reasons.map((reason) => hide(explainFault(reason))),
  };
}

function sourcesOf(operation: WordingEdit): readonly string[] {
  return [...new Set(newTextsOf(operation).flatMap(({ sources }) => sources ?? []))];
}

/** Finds the rejected wordings that other words could fix: those of existing lines that may be reworded. */
export function findRefusedWordings(edits: readonly Edit[], resume: Resume): RefusedWording[] {
  const reworded = new Set(
    edits.flatMap(({ state, operation }) => (state === 'applied' ? linesOfWording(operation) : [])),
  );
  return edits.flatMap(({ id, state, operation, reason, further = [] }): RefusedWording[] => {
    if (state !== 'rejected' || !isWordingFault(reason) || !isWording(operation)) return [];
    if (operation.op === 'summary' && operation.sentences.length === 0) return [];
    const fixable = linesOfWording(operation).every((line) => {
      const place = reworded.has(line) ? null : locateLine(resume, line);
      return place !== null && !isCodeOwned(place);
    });
    const reasons: WordingReasons = [reason, ...further.filter(isWordingFault)];
    return fixable ? [{ id, operation, reasons }] : [];
  });
}

/** True for an edit that writes new words. */
export function isWording(operation: EditOperation): operation is WordingEdit {
  return WRITING.some((op) => op === operation.op);
}

/** The lines that an edit rewrites. */
function linesOfWording(operation: EditOperation): readonly string[] {
  if (operation.op === 'merge') return operation.lines;
  return operation.op === 'rephrase' || operation.op === 'split' ? [operation.line] : [];
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
    if (repair) second.set(id, serveSame(repair, operation));
  }
  return { ...answer, edits: answer.edits.map((edit, index) => second.get(`K${index + 1}`) ?? edit) };
}

/** The second attempt serves what the first one did. */
function serveSame(repair: EditOperation, refused: WordingEdit): EditOperation {
  return repair.op === 'rephrase' && refused.op === 'rephrase'
    ? { ...repair, requirement: refused.requirement }
    : repair;
}

function isRepairOf(repair: EditOperation, refused: WordingEdit): boolean {
  if (repair.op !== refused.op) return false;
  if (repair.op === 'summary') return repair.sentences.length > 0;
  return linesOfWording(repair).join() === linesOfWording(refused).join();
}
