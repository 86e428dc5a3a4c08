import { parseInboxPayload } from '../../../chat/types/inbox-payload.ts';
import type { EventHandler } from '../../../jobs/inbox/inbox.ts';
import type { InboxEvent } from '../../../jobs/ports/inbox.ts';
import type { Logger } from '../../../jobs/ports/logger.ts';
import { discordResultUnlessGone } from '../errors.ts';
import type { DiscordApi } from './api.ts';
import { decodeDiscordReply } from './reply.ts';

/**
 * Removes the "thinking…" of an interaction if its event was handled without answering it, because the answer is
 * somewhere else. Call `onReplied` with each reply that was used.
 */
export function createDeferredReplies(api: Pick<DiscordApi, 'removeReply'>, log: Logger) {
  const used = new Set<string>();

  async function clearDeferredReply(event: InboxEvent): Promise<void> {
    const encoded = replyOf(event);
    if (encoded === null) return;
    const isUsed = used.delete(encoded);
    const reply = decodeDiscordReply(encoded);
    if (isUsed || !reply?.isThinking) return;
    const removed = await discordResultUnlessGone(() => api.removeReply(reply));
    if (!removed.ok) log.warn({ detail: removed.error.detail }, 'could not remove a "thinking…"');
  }

  return {
    onReplied: (reply: string) => void used.add(reply),
    wrap: (handler: EventHandler): EventHandler => ({
      async handle(event, attempt) {
        await handler.handle(event, attempt);
        await clearDeferredReply(event);
      },
      async fail(event) {
        await handler.fail(event);
        await clearDeferredReply(event);
      },
    }),
  };
}

/** Null for an event without a reply, and for one that can't be read. */
function replyOf({ payload }: InboxEvent): string | null {
  try {
    const parsed = parseInboxPayload(payload);
    return parsed.type === 'event' ? parsed.event.context.reply : null;
  } catch {
    return null;
  }
}
