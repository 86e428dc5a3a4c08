import { nextMidnight } from '../../../jobs/limits/quota.ts';
import type { Refusal } from '../../../jobs/model/refusal.ts';
import { type Problem, problemFrom } from './problem.ts';

/** The problem of a day's limit that was reached, with the seconds until it opens again; null for any other refusal. */
export function overLimit(refusal: Refusal, now = new Date()): Problem | null {
  if (refusal.code !== 'daily_limit_reached') return null;
  const seconds = Math.ceil((nextMidnight(now).getTime() - now.getTime()) / 1000);
  return problemFrom(refusal, 429, { 'Retry-After': String(seconds) });
}
