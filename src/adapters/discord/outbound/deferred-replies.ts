import { ChatEvent } from '../../../chat/types/chat-event.ts';
import type { IntakeHandler } from '../../../jobs/inbox/inbox.ts';
import type { Logger } from '../../../jobs/ports/logger.ts';
import type { InboxEvent } from '../../../jobs/ports/rows.ts';
import { ifThere } from '../errors.ts';
import type { DiscordApi } from './api.ts';
import { liveReply } from './reply.ts';

/**
 * Takes "thinking…" away where an event was handled without a word by its interaction: what it came to was said
 * elsewhere. `onReplied` is told of each reply that was used.
 */
export function endingWaits(api: Pick<DiscordApi, 'removeReply'>, log: Logger) {
  const replied = new Set<string>();

  async function endWait(event: InboxEvent): Promise<void> {
    const secret = replyOf(event);
    if (secret === null) return;
    const used = replied.delete(secret);
    const reply = liveReply(secret);
    if (used || !reply?.waits) return;
    const ended = await ifThere(() => api.removeReply(reply));
    if (!ended.ok) log.warn({ detail: ended.fault.detail }, 'a "thinking" could not be taken away');
  }

  return {
    onReplied: (reply: string) => void replied.add(reply),
    end: (handler: IntakeHandler): IntakeHandler => ({
      async handle(event, trial) {
        await handler.handle(event, trial);
        await endWait(event);
      },
      async giveUp(event) {
        await handler.giveUp(event);
        await endWait(event);
      },
    }),
  };
}

function replyOf({ payload }: InboxEvent): string | null {
  const event = ChatEvent.safeParse(payload);
  return event.success && event.data.type === 'gesture' ? event.data.gesture.where.reply : null;
}
