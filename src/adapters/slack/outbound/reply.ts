import { fault } from '../../../jobs/model/fault.ts';
import { err, ok, type Result } from '../../../jobs/model/result.ts';
import type { RecordedPost } from '../../../jobs/ports/recorded-post.ts';
import { SLACK_LIMITS } from '../limits.ts';
import type { SlackMessage } from '../render/messages.ts';
import { isSlackUrl } from './hosts.ts';

/* Answers that only one person sees, by the `response_url` of what they did, while it lives. */

/** Encodes a `response_url` and its end for the `reply` of events, drafts and targets. It is a secret. */
export function encodeSlackReply(responseUrl: string | null | undefined, now = Date.now()): string | null {
  return responseUrl ? `${now + SLACK_LIMITS.responseUrl.seconds * 1000} ${responseUrl}` : null;
}

/** Decodes the `response_url` of a reply. Null if there is none or it has expired. */
export function decodeSlackReply(reply: string | null, now = Date.now()): string | null {
  const [until, url] = reply?.split(' ') ?? [];
  return url !== undefined && Number(until) > now ? url : null;
}

const DEFAULT_TIMEOUT_MS = 10_000;

export interface ResponseUrlOptions {
  /** Whether the answer goes below the message that the person acted on, or replaces it. */
  readonly placement: 'below' | 'replace';
  readonly thread: string | null;
  readonly apiUrl: string;
  /** Defaults to 10,000. */
  readonly timeoutMs?: number;
}

/** Posts to a `response_url`, which doesn't say the message's id. False if it no longer takes answers. */
export async function postToResponseUrl(
  url: string,
  message: SlackMessage,
  _recorded: RecordedPost,
  { placement, thread, apiUrl, timeoutMs = DEFAULT_TIMEOUT_MS }: ResponseUrlOptions,
): Promise<Result<boolean>> {
  if (!isSlackUrl(url, apiUrl)) return ok(false);
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        ...message,
        response_type: 'ephemeral',
        replace_original: placement === 'replace',
        ...(placement === 'below' && thread !== null && { thread_ts: thread }),
      }),
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    });
    await response.body?.cancel();
    if (response.status >= 500 || response.status === 429)
      return err(fault('delivery_failed', `response_url: HTTP ${response.status}`, true));
    return ok(response.ok);
  } catch {
    return err(fault('delivery_failed', 'response_url: no connection', true));
  }
}
