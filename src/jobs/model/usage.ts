import { z } from 'zod';

/** What model calls used. */
export const Usage = z.object({
  calls: z.number().int(),
  inputTokens: z.number().int(),
  cachedTokens: z.number().int(),
  outputTokens: z.number().int(),
  /** US dollars; null when no price is known. */
  cost: z.number().nullable(),
});
export type Usage = z.infer<typeof Usage>;

/** Returns what a call to a model used: a failed one may have cost something too. Null where nothing is known. */
export function usageOf(
  response:
    | { readonly ok: true; readonly value: { readonly usage: Usage } }
    | { readonly ok: false; readonly error: { readonly usage?: Usage } },
): Usage | null {
  return (response.ok ? response.value.usage : response.error.usage) ?? null;
}

/** The daily limits, widest first. */
export const LIMIT_NAMES = ['installation', 'workspace', 'person'] as const;

/** What a daily limit applies to. */
export type LimitName = (typeof LIMIT_NAMES)[number];
