import { fault, type Outcome } from '../../../jobs/model/fault.ts';
import type { Post } from '../render/posts.ts';
import { isOfSlack } from './hosts.ts';

/** Milliseconds. */
const TIMEOUT = 10_000;

/** How an answer by response_url stands to the message that the person acted on. */
export type Answering = 'below' | 'instead';

export interface RespondOptions {
  readonly how: Answering;
  readonly thread: string | null;
  readonly apiUrl: string;
  /** Milliseconds to wait at most; 10,000 when left out. */
  readonly timeout?: number;
}

/** Answers by a response_url, which only the person sees; false where it no longer takes answers. */
export async function respond(
  url: string,
  post: Post,
  { how, thread, apiUrl, timeout = TIMEOUT }: RespondOptions,
): Promise<Outcome<boolean>> {
  if (!isOfSlack(url, apiUrl)) return { ok: true, value: false };
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        ...post,
        response_type: 'ephemeral',
        replace_original: how === 'instead',
        ...(how === 'below' && thread !== null && { thread_ts: thread }),
      }),
      redirect: 'error',
      signal: AbortSignal.timeout(timeout),
    });
    await answer.body?.cancel();
    if (answer.status >= 500 || answer.status === 429)
      return { ok: false, fault: fault('delivery_failed', `response_url: HTTP ${answer.status}`, true) };
    return { ok: true, value: answer.ok };
  } catch {
    return { ok: false, fault: fault('delivery_failed', 'response_url: no connection', true) };
  }
}
