import { z } from 'zod';
import type { EventContext, SharedMessage } from '../../../chat/types/chat-event.ts';
import { ok, type Result } from '../../../jobs/model/result.ts';
import { readSlackMessage, SlackMessageContent } from '../content/shared-message.ts';
import { slackErrorCode, withRateLimitRetry } from '../errors.ts';
import type { SlackInstallation } from '../install/installation.ts';
import type { SlackOutboundDeps } from './deps.ts';

/** Without these the bot may not read the channel: a workspace can leave the scope out, or not have invited it. */
const OUT_OF_REACH: ReadonlySet<string> = new Set([
  'channel_not_found',
  'missing_scope',
  'no_permission',
  'not_in_channel',
  'thread_not_found',
]);

/** Reads the message that a thread began with. Null if the bot may not read it. */
export function readSlackThreadStart(
  { channel, thread }: EventContext,
  { token }: SlackInstallation,
  { web }: Pick<SlackOutboundDeps, 'web'>,
): Promise<Result<SharedMessage | null>> {
  if (channel === null || thread === null) return Promise.resolve(ok(null));
  return withRateLimitRetry(async () => {
    try {
      const replies = await web.worker.conversations.replies({ token, channel, ts: thread, limit: 1 });
      const [first] = Replies.parse(replies).messages;
      return first ? readSlackMessage(first) : null;
    } catch (error) {
      if (OUT_OF_REACH.has(slackErrorCode(error) ?? '')) return null;
      throw error;
    }
  });
}

const Replies = z.object({ messages: z.array(SlackMessageContent).default([]) });
