import type { Decision, Edit, EditOperation } from '../../edit.ts';
import { type EditReason, editReason } from '../../edit-reason.ts';
import type { Change } from '../../operation.ts';

/** Makes the edit of a change: as the person decided, where they did. Only a suggestion can be accepted. */
export function applyDecision(
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
