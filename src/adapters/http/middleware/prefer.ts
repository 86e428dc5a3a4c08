import type { Request, Response } from 'express';

/** How long a request waits for its job to end: by default, and at most. */
export const DEFAULT_WAIT_SECONDS = 30;
export const MAX_WAIT_SECONDS = 60;

/**
 * Reads how many seconds the client wants to wait (RFC 7240: `respond-async`, `wait=10`, or both), and says in the
 * response which preference was applied. Null if the request does not say.
 */
export function readPreferredWait(request: Request, response: Response): number | null {
  const preferences = (request.get('prefer') ?? '').split(',').map((one) => one.trim().toLowerCase());
  const wait = preferences.flatMap((one) => /^wait\s*=\s*"?(\d{1,6})"?$/.exec(one)?.[1] ?? [])[0];
  const isAsync = preferences.includes('respond-async');
  const seconds = wait === undefined ? (isAsync ? 0 : null) : Math.min(Number(wait), MAX_WAIT_SECONDS);
  if (seconds === null) return null;
  const applied = [isAsync ? 'respond-async' : '', wait === undefined ? '' : `wait=${seconds}`];
  response.set('Preference-Applied', applied.filter(Boolean).join(', '));
  return seconds;
}
