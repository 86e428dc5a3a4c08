import type { UserAction } from '../../../../chat/types/chat-event.ts';
import type { InteractionService } from '../../../../chat/types/interaction-service.ts';
import type { Logger } from '../../../../jobs/ports/logger.ts';
import { RecordedPost } from '../../../../jobs/ports/recorded-post.ts';
import { DiscordMessagePayload } from '../../content/message-payload.ts';
import { readDiscordMessage } from '../../content/shared-message.ts';
import { discordResult } from '../../errors.ts';
import type { DiscordApi } from '../../outbound/api.ts';
import { messageMark } from '../../outbound/message-sender.ts';
import { renderOneDiscordMessage } from '../../render/messages.ts';
import { notStoredMessage } from '../../render/notices.ts';
import { contextOfMessage } from '../event-context.ts';

export interface DiscordMessageListenerDeps {
  readonly interactions: InteractionService;
  readonly api: Pick<DiscordApi, 'post'>;
  readonly log: Logger;
  readonly botId: string;
  /** The channel that a thread is in; null for anything but a known thread. */
  parentOf(channel: string): string | null;
}

/**
 * Stores a message to the bot: a DM, or one that mentions it, such as a reply with a ping. Ignores all others. Discord
 * sends a message once, so apologises if it can't be stored.
 */
export async function onDiscordMessage(payload: unknown, deps: DiscordMessageListenerDeps): Promise<void> {
  const parsed = DiscordMessagePayload.safeParse(payload);
  if (!parsed.success) return;
  const message = parsed.data;
  const { botId, interactions, log } = deps;
  if (message.author.bot || message.webhook_id !== undefined) return;
  if (message.guild_id && !message.mentions.some(({ id }) => id === botId)) return;
  try {
    const source = contextOfMessage(message, deps.parentOf);
    await interactions.enqueueEvent({ ...source, action: toAction(message, botId) }, message.id);
  } catch (error) {
    log.error({ err: error }, 'a message to the bot could not be stored');
    await apologise(message, deps);
  }
}

function toAction(message: DiscordMessagePayload, botId: string): UserAction {
  const { referenced_message: replied } = message;
  const { text, files } = readDiscordMessage(message);
  return { type: 'message', text, files, answers: replied?.author.id === botId ? replied.id : null };
}

async function apologise(
  { id, channel_id }: DiscordMessagePayload,
  { api, log }: DiscordMessageListenerDeps,
): Promise<void> {
  const nonce = `lost-${id}`;
  const recorded = RecordedPost.aboutNobody(nonce);
  const options = { recorded, mark: messageMark(nonce), replyTo: id };
  const sent = await discordResult(() =>
    api.post(channel_id, renderOneDiscordMessage(notStoredMessage()), options),
  );
  if (!sent.ok) log.warn({ detail: sent.error.detail }, 'the apology could not be sent either');
}
