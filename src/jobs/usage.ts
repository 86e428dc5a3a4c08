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

/** The sum of what two calls used; its cost is unknown where either is. */
export function addUsage(one: Usage, other: Usage): Usage {
  return {
    calls: one.calls + other.calls,
    inputTokens: one.inputTokens + other.inputTokens,
    cachedTokens: one.cachedTokens + other.cachedTokens,
    outputTokens: one.outputTokens + other.outputTokens,
    cost: one.cost === null || other.cost === null ? null : one.cost + other.cost,
  };
}
