import type { App } from '@slack/bolt';
import { z } from 'zod';
import type { Logger } from '../../../jobs/ports/logger.ts';
import { RecordedPost } from '../../../jobs/ports/recorded-post.ts';
import { stringsFor } from '../../../strings/strings.ts';
import { postToResponseUrl } from '../outbound/reply.ts';
import { renderOneSlackMessage } from '../render/messages.ts';
import { notStoredMessage } from '../render/notices.ts';
import { ephemeralResponse, keepOpenResponse } from './responses.ts';

/** A request or an envelope from Slack, as Bolt takes it. */
export interface SlackInboundRequest {
  readonly body: Record<string, unknown>;
  readonly retryNum?: number;
  readonly retryReason?: string;
}

/**
 * Runs the listeners for a request and returns the response to it. It waits until they are done, so that nothing is
 * acknowledged before it is stored.
 *
 * @throws what a listener throws. The request must not be acknowledged then.
 */
export type SlackDispatch = (request: SlackInboundRequest) => Promise<unknown>;

export interface SlackDispatcher {
  readonly dispatch: SlackDispatch;
  /** Resolves once no request is being handled. */
  idle(): Promise<void>;
}

/**
 * Creates the dispatcher over the Bolt app.
 *
 * @param apiUrl the Web API's address: URLs of its origin count as Slack's too.
 */
export function createSlackDispatcher(app: App, apiUrl: string, log: Logger): SlackDispatcher {
  const running = new Set<Promise<unknown>>();
  return {
    async dispatch(request) {
      const work = handle(app, request, apiUrl, log);
      running.add(work);
      try {
        return await work;
      } finally {
        running.delete(work);
      }
    },
    async idle() {
      await Promise.allSettled(running);
    },
  };
}

async function handle(app: App, request: SlackInboundRequest, apiUrl: string, log: Logger): Promise<unknown> {
  let response: unknown;
  try {
    await app.processEvent({
      ...request,
      async ack(given) {
        response = given;
      },
    });
    return response;
  } catch (error) {
    const apology = await apologise(request.body, apiUrl);
    if (apology === null) throw error;
    log.error({ err: error }, 'a Slack interaction could not be stored');
    return apology.response;
  }
}

/**
 * Tells the person that nothing was stored, as Slack sends interactions only once. It needs no token for that. Null if
 * it can't, and for events, which Slack sends again.
 */
async function apologise(
  { command, type, view, response_url }: SlackInboundRequest['body'],
  apiUrl: string,
): Promise<{ readonly response: unknown } | null> {
  const { notStored } = stringsFor().slack;
  const apology = notStoredMessage();
  if (command !== undefined) return { response: ephemeralResponse(apology) };
  if (type === 'view_submission') return { response: keepOpenResponse(view, notStored) };
  const url = z.string().safeParse(response_url);
  if (!url.success) return null;
  const shown = await postToResponseUrl(
    url.data,
    renderOneSlackMessage(apology),
    RecordedPost.aboutNobody(''),
    {
      placement: 'below',
      thread: null,
      apiUrl,
      timeoutMs: APOLOGY_TIMEOUT_MS,
    },
  );
  return shown.ok && shown.value ? { response: undefined } : null;
}

/** What failed before has used up some of the three seconds that Slack waits. */
const APOLOGY_TIMEOUT_MS = 600;
