import type { ExplainedRefusal } from '../../tailoring/edits/decisions/repairs.ts';
import { DONE, type Result } from '../model/result.ts';
import type { WritingEngine } from '../ports/engine.ts';
import { payFor } from './pay-for.ts';
import type { ReviewInput } from './review-input.ts';

/** Small enough that several are written side by side in the time of one. */
const REFUSALS_PER_CALL = 4;

/**
 * Sends refused wordings back to the engine once, in small calls side by side, and keeps its second attempts. What an
 * earlier attempt at the job had repaired is not repaired again. A failure costs the wordings, not the job.
 */
export async function repairAnswer(
  refused: readonly ExplainedRefusal[],
  writer: WritingEngine,
  input: ReviewInput,
): Promise<Result<void>> {
  const { transcripts } = input;
  const { repairs, repaired } = transcripts.current();
  if (refused.length === 0 || (repairs && !repaired)) return DONE;
  const open = refused.filter(({ id }) => !repaired?.includes(id));
  const calls = Array.from({ length: Math.ceil(open.length / REFUSALS_PER_CALL) }, (_, index) =>
    repairSome(open.slice(index * REFUSALS_PER_CALL, (index + 1) * REFUSALS_PER_CALL), writer, input),
  );
  const results = await Promise.all(calls);
  const cancelled = results.find(({ ok }) => !ok);
  if (cancelled) return cancelled;
  await transcripts.keep((now) => ({ repairs: now.repairs ?? [], repaired: undefined }));
  return DONE;
}

async function repairSome(
  refused: readonly ExplainedRefusal[],
  writer: WritingEngine,
  { transcripts, prompt, target, run, deps: { compute, log }, signal }: ReviewInput,
): Promise<Result<void>> {
  const response = await payFor(writer.repair(refused, signal), run);
  if (!response.ok) {
    const { code, detail } = response.error;
    if (code === 'cancelled') return response;
    log.warn({ jobId: run.job.id, code, detail }, 'refused wordings were not repaired');
  }
  const answer = { requirements: [], edits: response.ok ? [...response.value.edits] : [] };
  const restored = await compute.run(
    'restoreAnswer',
    { answer, target, tokens: prompt.tokens },
    { owner: run.job.userId, signal },
  );
  const edits = restored.ok ? restored.value.edits : [];
  await transcripts.keep(({ repairs = [], repaired = [] }) => ({
    repairs: [...repairs, ...edits],
    repaired: [...repaired, ...refused.map(({ id }) => id)],
  }));
  return DONE;
}
