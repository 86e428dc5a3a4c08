import { z } from 'zod';
import { EngineAnswer } from '../../tailoring/answer.ts';
import { EditId, EditOperation } from '../../tailoring/edit.ts';
import { Judgement } from '../../tailoring/edits/decisions/claims.ts';
import { LetterSentence } from '../../tailoring/supplement.ts';

/** A second attempt at a refused sentence of a letter, by its id. */
export const RepairedSentence = LetterSentence.omit({ paragraph: true }).extend({ id: z.string() });
export type RepairedSentence = z.infer<typeof RepairedSentence>;

/** A model's question about a changed line, by the id of its edit. */
export const ProposedQuestion = z.object({ id: z.string(), question: z.string() });
export type ProposedQuestion = z.infer<typeof ProposedQuestion>;

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
  /** The sentences of a cover letter, and the second attempts at those that were refused. Its job has no other answer. */
  letter: z
    .object({ sentences: z.array(LetterSentence), repairs: z.array(RepairedSentence).optional() })
    .optional(),
  /** The questions about a version's changed lines. Their job has no other answer. */
  questions: z.array(ProposedQuestion).optional(),
  /** Edits that the version before only suggested: each stays a suggestion until the person accepts it. */
  suggested: z.array(EditId).optional(),
});
export type ModelTranscript = z.infer<typeof ModelTranscript>;
