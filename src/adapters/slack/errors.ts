import { setTimeout as sleep } from 'node:timers/promises';
import { webApi } from '@slack/bolt';
import { type Fault, fault } from '../../jobs/model/fault.ts';
import { err, ok, type Result } from '../../jobs/model/result.ts';

/**
 * Awaits a call of the Web API and turns what it throws into a fault. Temporary faults are retryable, after the
 * seconds that Slack asks for, if it does. A channel that the bot can't write in gives `place_closed`.
 *
 * @throws what is neither an answer of Slack's nor a failed connection, such as a ZodError of an answer.
 */
export async function slackResult<T>(call: Promise<T>): Promise<Result<T>> {
  try {
    return ok(await call);
  } catch (error) {
    return err(toSlackFault(error));
  }
}

/**
 * Seconds to wait for Slack to take another post: a channel takes about one a second. The queue handles longer waits.
 */
const MAX_WAIT_SECONDS = 5;
/** After this many refusals in a row, the limit won't lift within seconds. */
const MAX_ATTEMPTS = 3;

/**
 * Repeats a call that Slack's rate limit refused, after the seconds that Slack asks for. A refused call has done
 * nothing.
 */
export async function withRateLimitRetry<T>(call: () => Promise<T>): Promise<Result<T>> {
  for (let attempt = 1; ; attempt += 1) {
    const result = await slackResult(call());
    const seconds = result.ok ? undefined : result.error.retryAfter;
    if (seconds === undefined || seconds > MAX_WAIT_SECONDS || attempt === MAX_ATTEMPTS) return result;
    await sleep(seconds * 1000);
  }
}

/** Returns the error code in Slack's answer, such as `channel_not_found`; null if Slack did not answer. */
export function slackErrorCode(error: unknown): string | null {
  return error instanceof webApi.WebAPIPlatformError ? error.data.error : null;
}

function toSlackFault(error: unknown): Fault {
  if (error instanceof webApi.WebAPIRateLimitedError)
    return { ...fault('delivery_failed', 'rate limited', true), retryAfter: error.retryAfter };
  if (error instanceof webApi.WebAPIHTTPError)
    return fault('delivery_failed', `HTTP ${error.statusCode}`, error.statusCode >= 500);
  if (error instanceof webApi.WebAPIPlatformError) return fromErrorCode(error.data.error);
  if (isConnectionError(error)) return fault('delivery_failed', 'Slack could not be reached', true);
  throw error;
}

/** The Web API's own error, or that of a body that ended too early: a timeout, or a TypeError of `fetch` with a cause. */
function isConnectionError(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return (
    error instanceof webApi.WebAPIRequestError ||
    (error instanceof TypeError && error.cause !== undefined) ||
    error.name === 'AbortError' ||
    error.name === 'TimeoutError'
  );
}

function fromErrorCode(name: string): Fault {
  if (CLOSED_TARGET_CODES.has(name)) return fault('place_closed', name);
  return fault('delivery_failed', name, RETRYABLE_CODES.has(name));
}

/**
 * Errors of chat.postMessage, files.completeUploadExternal and conversations.open that another channel would not give.
 */
const CLOSED_TARGET_CODES = new Set([
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

const RETRYABLE_CODES = new Set([
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

/** Returns the name of an error, for the log: its message may quote what a person wrote, or a token. */
export function errorName(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
