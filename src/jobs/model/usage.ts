import { z } from 'zod';

/** What the calls of a model used. */
export const Usage = z.object({
  calls: z.number().int(),
  inputTokens: z.number().int(),
  cachedTokens: z.number().int(),
  outputTokens: z.number().int(),
  /** US dollars; null where no price is known. */
  cost: z.number().nullable(),
});
export type Usage = z.infer<typeof Usage>;
