import type { Request, Response } from 'express';

/** Seconds for which an answer is waited for, where the request does not say and at most. */
export const USUAL_WAIT = 30;
export const LONGEST_WAIT = 60;

/** How long the one who asks would wait (RFC 7240): `respond-async`, `wait=10`, or both. Seconds; null: not said. */
export function waitAsked(request: Request, response: Response): number | null {
  const preferences = (request.get('prefer') ?? '').split(',').map((one) => one.trim().toLowerCase());
  const wait = preferences.flatMap((one) => /^wait\s*=\s*"?(\d{1,6})"?$/.exec(one)?.[1] ?? [])[0];
  const isAsync = preferences.includes('respond-async');
  const seconds = wait === undefined ? (isAsync ? 0 : null) : Math.min(Number(wait), LONGEST_WAIT);
  if (seconds === null) return null;
  const applied = [isAsync ? 'respond-async' : '', wait === undefined ? '' : `wait=${seconds}`];
  response.set('Preference-Applied', applied.filter(Boolean).join(', '));
  return seconds;
}
