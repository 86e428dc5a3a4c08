import { createHmac, timingSafeEqual } from 'node:crypto';
import { limits } from '../../limits.ts';

export interface SignedRequest {
  readonly body: Buffer;
  readonly timestamp: string | undefined;
  readonly signature: string | undefined;
}

/**
 * True for a request that Slack signed within the last minutes, by its clock and ours: one dated ahead is refused
 * too, as it could be sent again later (docs.slack.dev/authentication/verifying-requests-from-slack).
 */
export function isSigned(
  { body, timestamp, signature }: SignedRequest,
  secret: string,
  now = Date.now(),
): boolean {
  if (!timestamp || !/^\d{1,12}$/.test(timestamp) || !signature) return false;
  if (Math.abs(now / 1000 - Number(timestamp)) > limits.requestAge) return false;
  const mac = createHmac('sha256', secret).update(`v0:${timestamp}:`).update(body).digest('hex');
  const expected = Buffer.from(`v0=${mac}`);
  const given = Buffer.from(signature);
  return given.length === expected.length && timingSafeEqual(given, expected);
}
