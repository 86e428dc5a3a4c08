import { z } from 'zod';
import { EngineAnswer } from '../../tailoring/answer.ts';
import { EditOperation } from '../../tailoring/edit.ts';
import { Judgement } from '../../tailoring/edits/claims.ts';

/**
 * What an engine was paid for on one job, kept with it so that a retry after a crash pays for nothing twice. What
 * was not asked yet is absent; what was asked and came to nothing is empty. What it cost is counted by the job alone.
 */
export const ModelTranscript = z.object({
  answer: EngineAnswer,
  model: z.string().nullable(),
  /** Second attempts at the wordings that the gates refused. */
  repairs: z.array(EditOperation).optional(),
  /** What the judge said about the wordings that passed, or `unsure` where it said nothing. */
  verdicts: z.array(Judgement).optional(),
});
export type ModelTranscript = z.infer<typeof ModelTranscript>;
