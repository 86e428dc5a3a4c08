import type { EngineAnswer } from '../../tailoring/answer.ts';
import type { AtomProof } from '../../tailoring/coverage/named-lines.ts';
import type { EditOperation } from '../../tailoring/edit.ts';
import {
  confirmedProofs,
  readingOfEdits,
  type SecondReading,
} from '../../tailoring/edits/decisions/claims.ts';
import { ok, type Result } from '../model/result.ts';
import { repairAnswer } from './repair-answer.ts';
import type { ReviewInput } from './review-input.ts';

export interface ReviewResult {
  /** The answer, with second attempts in place of the wordings that the gates refused. */
  readonly repaired: EngineAnswer;
  /** What the judge said of the edits with new words. */
  readonly reading: SecondReading;
  /** The lines that show an atom, as the judge confirmed. */
  readonly proofs: readonly AtomProof[];
}

/**
 * Sends the wordings that the gates refuse back to the engine once, while a judge reads those that pass; then the judge
 * reads the second attempts. A failure of either costs the wordings, not the job.
 */
export async function reviewAnswer(input: ReviewInput): Promise<Result<ReviewResult>> {
  const { prompt, target, writer, transcripts, judging, run, deps, signal } = input;
  const { compute } = deps;
  const { tokens } = prompt;
  const caller = { owner: run.job.userId, signal };
  const proposed = transcripts.current().answer;
  const found = await compute.run('findRefusals', { answer: proposed, target, tokens }, caller);
  if (!found.ok) return found;
  const { answer, refused, explained } = found.value;

  const listClaims = async (repairs: readonly EditOperation[] = []) => {
    const listed = await compute.run('findClaims', { answer, refused, repairs, target, tokens }, caller);
    if (listed.ok) judging.add(listed.value);
    judging.flush();
    return listed;
  };
  if (writer !== null && explained.length > 0) {
    const [repairs] = await Promise.all([repairAnswer(explained, writer, input), listClaims()]);
    if (!repairs.ok) return repairs;
  }
  const listed = await listClaims(transcripts.current().repairs);
  if (!listed.ok) return listed;
  const judged = await judging.finish();
  if (!judged.ok) return judged;

  const { repaired, claims } = listed.value;
  const { verdicts = [] } = transcripts.current();
  const reading = readingOfEdits(claims, verdicts);
  const proofs = confirmedProofs(repaired.shows ?? [], claims, verdicts);
  return ok({ repaired, reading, proofs });
}
