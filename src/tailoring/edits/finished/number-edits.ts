import { type Edit, EditId, keyOf } from '../../edit.ts';

/**
 * Numbers edits as a person reads them, from `K1` and without holes: what was changed, what is suggested, what was not
 * used. An edit that was undone or accepted stays at its place. The number by which later versions know an edit stays
 * its key.
 */
export function numberEdits(edits: readonly Edit[]): Edit[] {
  return edits
    .toSorted((one, other) => groupOf(one) - groupOf(other))
    .map((edit, index): Edit => {
      const { key: _, ...rest } = edit;
      const id = EditId.parse(`K${index + 1}`);
      const key = keyOf(edit);
      return key === id ? { ...rest, id } : { ...rest, id, key };
    });
}

function groupOf({ state, operation, reason }: Edit): number {
  if (operation.op === 'keep') return 3;
  if (state === 'rejected') return 2;
  const isSuggestion = state === 'suggested' || ('code' in reason && reason.code === 'accepted');
  return isSuggestion ? 1 : 0;
}
