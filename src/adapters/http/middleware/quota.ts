import { nextMidnight } from '../../../jobs/limits/quota.ts';
import type { Refusal } from '../../../jobs/model/refusal.ts';
import { Problem } from './problem.ts';

/** The problem of a day's limit that was reached, with the seconds until it opens again; null for any other refusal. */
export function overLimit({ error, fields, limit }: Refusal, now = new Date()): Problem | null {
  if (limit === undefined) return null;
  const seconds = Math.ceil((nextMidnight(now).getTime() - now.getTime()) / 1000);
  return new Problem(429, error, { fields, headers: { 'Retry-After': String(seconds) } });
}
