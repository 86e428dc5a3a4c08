import type { Resume } from '../../resume/resume.ts';
import type { EngineAnswer } from '../answer.ts';
import type { Edit, EditId, EditOperation } from '../edit.ts';
import { LOCKED } from './locked.ts';
import { isCodeOwned, placeOf } from './operations/places.ts';

export type Wording = Extract<EditOperation, { op: 'rephrase' | 'summary' }>;

/** A wording that the gates refused, as it goes back to whoever wrote it. */
export interface Refused {
  readonly id: EditId;
  readonly operation: Wording;
  /** One sentence, as the person would read it. */
  readonly reason: string;
}

/** The refused wordings that other words could mend: those of lines that are there and may be reworded. */
export function refusedIn(edits: readonly Edit[], resume: Resume): Refused[] {
  const reworded = new Set(
    edits.flatMap(({ state, operation }) =>
      state === 'applied' && operation.op === 'rephrase' ? [operation.line] : [],
    ),
  );
  return edits.flatMap(({ id, state, operation, reason }): Refused[] => {
    if (state !== 'rejected' || reason === LOCKED) return [];
    if (operation.op === 'summary') return operation.sentences.length > 0 ? [{ id, operation, reason }] : [];
    if (operation.op !== 'rephrase' || reworded.has(operation.line)) return [];
    const place = placeOf(resume, operation.line);
    return place === null || isCodeOwned(place) ? [] : [{ id, operation, reason }];
  });
}

/**
 * The answer with second attempts in the place of the refused wordings, under the same ids. A second attempt at
 * anything else is ignored; what got none stays as it was, and is refused again.
 */
export function withRepairs(
  answer: EngineAnswer,
  refused: readonly Refused[],
  repairs: readonly EditOperation[],
): EngineAnswer {
  const left = [...repairs];
  const second = new Map<string, EditOperation>();
  for (const { id, operation } of refused) {
    const at = left.findIndex((repair) => answers(repair, operation));
    const [repair] = at < 0 ? [] : left.splice(at, 1);
    if (repair) second.set(id, repair);
  }
  return { ...answer, edits: answer.edits.map((edit, index) => second.get(`K${index + 1}`) ?? edit) };
}

function answers(repair: EditOperation, refused: Wording): boolean {
  if (repair.op === 'rephrase') return refused.op === 'rephrase' && repair.line === refused.line;
  return repair.op === 'summary' && refused.op === 'summary' && repair.sentences.length > 0;
}
