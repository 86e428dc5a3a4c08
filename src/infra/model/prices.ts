import type { Usage } from '../../jobs/model/usage.ts';

/** US dollars per million tokens. */
export interface Price {
  readonly input: number;
  readonly cached: number;
  readonly output: number;
}

/** A vendor's listed price, with the day it was looked up and the page. */
export interface ListedPrice extends Price {
  readonly date: string;
  readonly source: string;
}

/**
 * Prices by model name. Empty on purpose: a price goes in only with the page it was read from and the day, and none
 * has been verified yet. Until then OPENAI_PRICE_* set the price, or no cost is shown.
 */
export const PRICES: Readonly<Record<string, ListedPrice>> = {};

/** Computes a cost in US dollars; null if no price is known. Cached tokens are part of the input tokens. */
export function costOf(tokens: Omit<Usage, 'cost' | 'calls'>, price: Price | null): number | null {
  if (!price) return null;
  const { inputTokens, cachedTokens, outputTokens } = tokens;
  const fresh = inputTokens - cachedTokens;
  return (fresh * price.input + cachedTokens * price.cached + outputTokens * price.output) / 1_000_000;
}
