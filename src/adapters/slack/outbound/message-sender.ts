import { z } from 'zod';
import { ok, type Result } from '../../../jobs/model/result.ts';
import type { Logger } from '../../../jobs/ports/logger.ts';
import type { RecordedPost } from '../../../jobs/ports/recorded-post.ts';
import type { SlackWebClients } from '../api-client.ts';
import { slackErrorCode, slackResult, withRateLimitRetry } from '../errors.ts';
import type { SlackInstallation } from '../install/installation.ts';
import type { SlackMessage } from '../render/messages.ts';
import type { SlackTarget } from './target.ts';
import type { FileIds } from './upload.ts';

export interface SentMessage {
  readonly ts: string;
  /** The files that are shown after it; null if there are none. */
  readonly files: FileIds | null;
}

/** Posts messages that it can find again: each carries its nonce in metadata that nobody sees. */
export interface SlackMessageSender {
  /** Returns the new message's `ts`, which it has saved in the record. */
  post(
    bot: SlackInstallation,
    target: SlackTarget,
    message: SlackMessage,
    recorded: RecordedPost,
    files?: FileIds | null,
  ): Promise<Result<string>>;
  /**
   * Finds the message that was posted under a nonce. Null if there is none, and if the bot may not read the channel's
   * history.
   */
  find(
    bot: SlackInstallation,
    target: SlackTarget,
    nonce: string,
    since: Date,
  ): Promise<Result<SentMessage | null>>;
}

const METADATA_TYPE = 'tailor_post';

/** Messages on a page of history, and pages to read. */
const PAGE_SIZE = 200;
const MAX_PAGES = 10;

/** How far Slack's clock and ours may be apart. */
const CLOCK_SKEW_SECONDS = 120;

/** Creates a message sender on the Web API. */
export function createSlackMessageSender(web: SlackWebClients, log: Logger): SlackMessageSender {
  return {
    async post(bot, { channel, thread }, { text, blocks }, recorded, files = null) {
      const { nonce } = recorded;
      const ts = await withRateLimitRetry(async () => {
        const posted = await web.poster.chat.postMessage({
          token: bot.token,
          channel,
          text,
          blocks,
          unfurl_links: false,
          unfurl_media: false,
          metadata: { event_type: METADATA_TYPE, event_payload: { nonce, ...(files && { files }) } },
          ...(thread !== null && { thread_ts: thread }),
        });
        return z.string().parse(posted.ts);
      });
      if (ts.ok) await recorded.savePosted(ts.value);
      return ts;
    },

    async find(bot, target, nonce, since) {
      const oldest = String(Math.floor(since.getTime() / 1000) - CLOCK_SKEW_SECONDS);
      let cursor: string | undefined;
      for (let page = 0; page < MAX_PAGES; page += 1) {
        const history = await slackResult(readHistory(web, bot, target, oldest, cursor));
        if (!history.ok) return history.error.detail === 'missing_scope' ? warnUnreadable(log) : history;
        const found = history.value.messages.find(({ metadata }) => metadata?.event_payload.nonce === nonce);
        if (found) return ok({ ts: found.ts, files: found.metadata?.event_payload.files ?? null });
        cursor = history.value.response_metadata?.next_cursor || undefined;
        if (!cursor) break;
      }
      return ok(null);
    },
  };
}

function warnUnreadable(log: Logger): Result<null> {
  log.warn({}, 'the bot may not read this channel: after a crash, it may post a message there twice');
  return ok(null);
}

async function readHistory(
  { worker }: SlackWebClients,
  { token }: SlackInstallation,
  { channel, thread }: SlackTarget,
  oldest: string,
  cursor: string | undefined,
): Promise<History> {
  const page = {
    token,
    channel,
    oldest,
    inclusive: true,
    limit: PAGE_SIZE,
    include_all_metadata: true,
    ...(cursor && { cursor }),
  };
  try {
    const history =
      thread === null
        ? await worker.conversations.history(page)
        : await worker.conversations.replies({ ...page, ts: thread });
    return History.parse(history);
  } catch (error) {
    if (slackErrorCode(error) === 'thread_not_found') return { messages: [] };
    throw error;
  }
}

const History = z.object({
  messages: z
    .array(
      z.object({
        ts: z.string(),
        metadata: z
          .object({ event_payload: z.object({ nonce: z.string().optional(), files: z.string().optional() }) })
          .nullish()
          .catch(null),
      }),
    )
    .default([]),
  response_metadata: z.object({ next_cursor: z.string().optional() }).nullish(),
});
type History = z.infer<typeof History>;
