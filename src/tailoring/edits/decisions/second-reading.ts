import type { EditId, EditOperation } from '../../edit.ts';
import { editReason } from '../../edit-reason.ts';
import { type Change, rejectWording } from '../../operation.ts';
import type { Opinion } from '../operations/summary.ts';
import { claimIdsOf, isModelWritten, type SecondReading } from './claims.ts';

/**
 * Uses what a model wrote only where a judge confirmed it, whatever the gates say. What no judge has read is a
 * suggestion; before one is asked, only words that the gates doubt are.
 */
export function settle(
  change: Change,
  operation: EditOperation,
  id: EditId,
  reading: SecondReading | undefined,
  opinions: readonly Opinion[],
): Change {
  if (change.state === 'rejected' || !isModelWritten({ ...change, operation })) return change;
  if (operation.op === 'summary') return change;
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
export function opinionsOn(
  id: EditId,
  operation: EditOperation,
  reading: SecondReading | undefined,
): Opinion[] {
  return claimIdsOf(id, operation).map((claim) => {
    if (reading?.refuted.has(claim)) return 'refuted';
    return reading?.confirmed.has(id) || reading?.confirmed.has(claim) ? 'confirmed' : 'open';
  });
}

/** Keeps an edit a suggestion where it was one in the version before. */
export function keepSuggested(change: Change, { op }: EditOperation): Change {
  if (change.state !== 'applied') return change;
  if (op === 'headline') return { ...change, state: 'suggested' };
  const reason = editReason(op === 'summary' ? 'proposed_summary' : 'not_checked');
  return { ...change, state: 'suggested', reason };
}
