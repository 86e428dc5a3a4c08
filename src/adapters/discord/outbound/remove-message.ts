import { SnowflakeUtil } from 'discord.js';
import type { RetractableMessage } from '../../../jobs/ports/deliverer.ts';
import type { DiscordApi } from './api.ts';
import { createDiscordMessageSender } from './message-sender.ts';
import { decodeDiscordReply } from './reply.ts';
import { discordTargetOf } from './target.ts';

/**
 * Deletes a message with its files. An ephemeral one only while the token of its interaction lives: after that, nobody
 * can, and it is gone when its person restarts Discord. Throws what the API throws.
 */
export async function removeDiscordMessage(
  { place, visibility, nonce, messageId, createdAt }: RetractableMessage,
  api: Pick<DiscordApi, 'post' | 'list' | 'remove' | 'removeReply'>,
): Promise<void> {
  const target = discordTargetOf(place);
  if (visibility === 'person' || target.kind === 'reply') {
    const reply = decodeDiscordReply(place.reply);
    if (reply && messageId !== null) await api.removeReply(reply, messageId);
    return;
  }
  const { channel } = target;
  const id =
    messageId ??
    (nonce === ''
      ? null
      : await createDiscordMessageSender(api).find(channel, nonce, snowflakeBefore(createdAt)));
  if (id !== null) await api.remove(channel, id);
}

/** How far our clock may be ahead of Discord's. */
const CLOCK_SKEW_MS = 60_000;

/** Returns an id that is older than every message posted from this moment on. */
export function snowflakeBefore(moment: Date): string {
  return String(SnowflakeUtil.generate({ timestamp: moment.getTime() - CLOCK_SKEW_MS }));
}
