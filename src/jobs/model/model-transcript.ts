import { z } from 'zod';
import { EngineAnswer } from '../../tailoring/answer.ts';
import { EditOperation } from '../../tailoring/edit.ts';
import { Judgement } from '../../tailoring/edits/claims.ts';

/**
 * A model's answers for one job, stored with it so that a retry after a crash does not pay for them again. A part that
 * was not requested yet is absent; one that gave nothing is empty. The job counts what they cost.
 */
export const ModelTranscript = z.object({
  answer: EngineAnswer,
  /** The answer was not finished: only the verdicts count. */
  isPartial: z.literal(true).optional(),
  model: z.string().nullable(),
  /** Second attempts at the wordings that the gates refused. */
  repairs: z.array(EditOperation).optional(),
  /** The refused edits for which repairs were requested, while some are not. */
  repaired: z.array(z.string()).optional(),
  /** The judge's verdicts on the wordings that passed the gates, or `missing` where it gave none. */
  verdicts: z.array(Judgement).optional(),
});
export type ModelTranscript = z.infer<typeof ModelTranscript>;
