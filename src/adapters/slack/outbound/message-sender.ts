import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { Outcome } from '../../../jobs/model/fault.ts';
import type { Logger } from '../../../jobs/ports/logger.ts';
import { errorName, outcomeOf } from '../errors.ts';
import type { Installation } from '../install/installation.ts';
import type { Post } from '../render/posts.ts';
import type { Web } from '../web.ts';
import type { FileIds } from './file-ids.ts';

/** Where a message of the bot stands: a channel or DM, in a thread or at its root. */
export interface Spot {
  readonly channel: string;
  readonly thread: string | null;
}

/** A message that was posted. */
export interface Standing {
  readonly ts: string;
  /** Of files that are shown after it. */
  readonly files: FileIds | null;
}

/** Posts messages so that they can be found again: each carries its nonce as metadata, which nobody sees. */
export interface Posting {
  /** The new message's `ts`. */
  post(
    bot: Installation,
    spot: Spot,
    post: Post,
    nonce: string,
    files?: FileIds | null,
  ): Promise<Outcome<string>>;
  /**
   * What stands at the spot under a nonce; null where there is nothing, and where the bot may not look (a channel whose
   * history it was not given).
   */
  find(bot: Installation, spot: Spot, nonce: string, since: Date): Promise<Outcome<Standing | null>>;
}

const METADATA = 'tailor_post';

/** Seconds that a post waits for its turn, a message a second being what a channel takes; past it, the queue waits. */
const PATIENCE = 5;
/** Turned away more often than this in a row, it is no matter of seconds. */
const TURNS = 3;

/** Messages of a page of history, and pages that are looked through. */
const PAGE = 200;
const PAGES = 10;

/** Seconds by which Slack's clock and ours may differ. */
const SKEW = 120;

export function createPosting(web: Web, log: Logger): Posting {
  return {
    post(bot, { channel, thread }, { text, blocks }, nonce, files = null) {
      return inTurn(async () => {
        const posted = await web.poster.chat.postMessage({
          token: bot.token,
          channel,
          text,
          blocks,
          unfurl_links: false,
          unfurl_media: false,
          metadata: { event_type: METADATA, event_payload: { nonce, ...(files && { files }) } },
          ...(thread !== null && { thread_ts: thread }),
        });
        return z.string().parse(posted.ts);
      });
    },

    async find(bot, spot, nonce, since) {
      const oldest = String(Math.floor(since.getTime() / 1000) - SKEW);
      let cursor: string | undefined;
      for (let page = 0; page < PAGES; page += 1) {
        const read = await outcomeOf(historyOf(web, bot, spot, oldest, cursor));
        if (!read.ok) return read.fault.detail === 'missing_scope' ? unseen(log) : read;
        const found = read.value.messages.find(({ metadata }) => metadata?.event_payload.nonce === nonce);
        if (found)
          return { ok: true, value: { ts: found.ts, files: found.metadata?.event_payload.files ?? null } };
        cursor = read.value.response_metadata?.next_cursor || undefined;
        if (!cursor) break;
      }
      return { ok: true, value: null };
    },
  };
}

/** A call that Slack puts off by seconds is made again after them: it was not accepted. */
export async function inTurn<T>(call: () => Promise<T>): Promise<Outcome<T>> {
  for (let turn = 1; ; turn += 1) {
    const made = await outcomeOf(call());
    const wait = made.ok ? undefined : made.fault.retryAfter;
    if (wait === undefined || wait > PATIENCE || turn === TURNS) return made;
    await sleep(wait * 1000);
  }
}

function unseen(log: Logger): Outcome<null> {
  log.warn({}, 'the bot may not read this channel: after a crash, a message there may be posted twice');
  return { ok: true, value: null };
}

async function historyOf(
  { worker }: Web,
  { token }: Installation,
  { channel, thread }: Spot,
  oldest: string,
  cursor: string | undefined,
): Promise<History> {
  const page = {
    token,
    channel,
    oldest,
    inclusive: true,
    limit: PAGE,
    include_all_metadata: true,
    ...(cursor && { cursor }),
  };
  try {
    const read =
      thread === null
        ? await worker.conversations.history(page)
        : await worker.conversations.replies({ ...page, ts: thread });
    return History.parse(read);
  } catch (error) {
    if (errorName(error) === 'thread_not_found') return { messages: [] };
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
