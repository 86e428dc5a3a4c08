import type { Usage } from '../../jobs/model/usage.ts';

/** US dollars per million tokens. */
export interface Price {
  readonly input: number;
  readonly cached: number;
  readonly output: number;
}

/** What a vendor lists for a model, when it was looked up, and where. */
export interface ListedPrice extends Price {
  readonly date: string;
  readonly source: string;
}

/**
 * Prices by model name. Empty on purpose: a price goes in here only with the page it was read from and the day,
 * and none has been verified yet. Until then OPENAI_PRICE_* give the price, or the cost is not stated.
 */
export const PRICES: Readonly<Record<string, ListedPrice>> = {};

/** The cost of a job in US dollars; null where no price is known. Cached tokens are part of the input tokens. */
export function costOf(tokens: Omit<Usage, 'cost' | 'calls'>, price: Price | null): number | null {
  if (!price) return null;
  const { inputTokens, cachedTokens, outputTokens } = tokens;
  const fresh = inputTokens - cachedTokens;
  return (fresh * price.input + cachedTokens * price.cached + outputTokens * price.output) / 1_000_000;
}
