import { createHmac, timingSafeEqual } from 'node:crypto';
import { SLACK_LIMITS } from '../../limits.ts';

export interface SignedRequest {
  readonly body: Buffer;
  readonly timestamp: string | undefined;
  readonly signature: string | undefined;
}

/**
 * True if Slack signed the request within the last five minutes. Refuses a date in the future too, as the request could
 * be replayed later (docs.slack.dev/authentication/verifying-requests-from-slack).
 */
export function hasValidSignature(
  { body, timestamp, signature }: SignedRequest,
  secret: string,
  now = Date.now(),
): boolean {
  if (!timestamp || !/^\d{1,12}$/.test(timestamp) || !signature) return false;
  if (Math.abs(now / 1000 - Number(timestamp)) > SLACK_LIMITS.requestAgeSeconds) return false;
  const mac = createHmac('sha256', secret).update(`v0:${timestamp}:`).update(body).digest('hex');
  const expected = Buffer.from(`v0=${mac}`);
  const given = Buffer.from(signature);
  return given.length === expected.length && timingSafeEqual(given, expected);
}
