import { webApi } from '@slack/bolt';
import { type Fault, fault, type Outcome } from '../../jobs/model/fault.ts';

/**
 * Awaits a call of the Web API. What it throws becomes a fault: one that may pass can be tried again, after the
 * seconds that Slack asks for where it does; a place that the bot cannot write in is `place_closed`.
 */
export async function outcomeOf<T>(call: Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await call };
  } catch (error) {
    return { ok: false, fault: faultOf(error) };
  }
}

/** Slack's own word for what went wrong, where it answered. */
export function errorName(error: unknown): string | null {
  return error instanceof webApi.WebAPIPlatformError ? error.data.error : null;
}

function faultOf(error: unknown): Fault {
  if (error instanceof webApi.WebAPIRateLimitedError)
    return { ...fault('delivery_failed', 'rate limited', true), retryAfter: error.retryAfter };
  if (error instanceof webApi.WebAPIHTTPError)
    return fault('delivery_failed', `HTTP ${error.statusCode}`, error.statusCode >= 500);
  if (error instanceof webApi.WebAPIPlatformError) return platformFault(error.data.error);
  return fault('delivery_failed', error instanceof Error ? error.name : 'unknown error', true);
}

function platformFault(name: string): Fault {
  if (CLOSED.has(name)) return fault('place_closed', name);
  return fault('delivery_failed', name, PASSING.has(name));
}

/** Errors of chat.postMessage, files.completeUploadExternal and conversations.open that another place would not have. */
const CLOSED = new Set([
  'as_user_not_supported',
  'cannot_reply_to_message',
  'channel_is_limited_access',
  'channel_not_found',
  'ekm_access_denied',
  'is_archived',
  'is_inactive',
  'message_limit_exceeded',
  'messages_tab_disabled',
  'not_in_channel',
  'restricted_action',
  'restricted_action_non_threadable_channel',
  'restricted_action_read_only_channel',
  'restricted_action_thread_locked',
  'restricted_action_thread_only_channel',
  'team_access_not_granted',
  'thread_not_found',
]);

const PASSING = new Set([
  'fatal_error',
  'internal_error',
  'rate_limited',
  'ratelimited',
  'request_timeout',
  'service_unavailable',
  'team_added_to_org',
  'accesslimited',
  'updating_message_failed',
]);
