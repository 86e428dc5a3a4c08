import type { EditOperation } from '../../tailoring/edit.ts';
import { isWording } from '../../tailoring/edits/decisions/repairs.ts';
import { CLAIMS_PER_CALL } from './judging.ts';
import type { ReviewInput } from './review-input.ts';

/** Gates edits while the rest of an answer is written, and has what they claim judged. */
export interface EarlyCheck {
  /** Takes all edits so far. Gates them once enough new wordings are among them. */
  onEdits(edits: readonly EditOperation[]): void;
  /** Waits until nothing is being gated. */
  settled(): Promise<void>;
}

/** Creates the early check of one answer. What it misses is checked when the answer is complete. */
export function createEarlyCheck({ prompt, target, judging, run, deps, signal }: ReviewInput): EarlyCheck {
  let gating: Promise<void> | null = null;
  let gated = 0;
  const gate = async (edits: readonly EditOperation[]) => {
    const input = { edits, target, tokens: prompt.tokens };
    const listed = await deps.compute.run('claimEarly', input, { owner: run.job.userId, signal });
    if (listed.ok) judging.add(listed.value);
    gating = null;
  };
  return {
    onEdits(edits) {
      const wordings = edits.filter(isWording).length;
      // A retry begins again.
      if (wordings < gated) gated = 0;
      if (gating !== null || wordings - gated < CLAIMS_PER_CALL) return;
      gated = wordings;
      gating = gate(edits);
    },
    settled: () => gating ?? Promise.resolve(),
  };
}
