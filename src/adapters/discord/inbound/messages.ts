import type { Act } from '../../../chat/types/chat-event.ts';
import type { Reception } from '../../../chat/types/interaction-service.ts';
import type { Logger } from '../../../jobs/ports/logger.ts';
import { outcomeOf } from '../errors.ts';
import type { DiscordApi } from '../outbound/api.ts';
import { firstPost, markOf } from '../outbound/message-sender.ts';
import { lost } from '../strings.ts';
import { whoWhereOfMessage } from './event-context.ts';
import { fileOf } from './files.ts';
import { WireMessage } from './payloads.ts';

export interface MessageRooms {
  readonly reception: Reception;
  readonly api: Pick<DiscordApi, 'post'>;
  readonly log: Logger;
  /** The bot's own id. */
  readonly self: string;
  /** The channel that a thread is in; null for what is no thread that we know of. */
  parentOf(channel: string): string | null;
}

/**
 * Stores a message to the bot: in a DM, or with a mention of it, which a reply with a ping is too. No other is read.
 * Discord sends it once: where it cannot be stored, that is said.
 */
export async function onMessage(payload: unknown, rooms: MessageRooms): Promise<void> {
  const parsed = WireMessage.safeParse(payload);
  if (!parsed.success) return;
  const message = parsed.data;
  const { self, reception, log } = rooms;
  if (message.author.bot || message.webhook_id !== undefined) return;
  if (message.guild_id && !message.mentions.some(({ id }) => id === self)) return;

  const { referenced_message: answered, author, attachments } = message;
  const text = [message.content, ...(message.message_snapshots ?? []).map((one) => one.message.content)];
  const forwarded = (message.message_snapshots ?? []).flatMap((one) => one.message.attachments);
  const act: Act = {
    did: 'sent',
    text: withoutMention(text.filter(Boolean).join('\n'), self),
    files: [
      ...attachments.map((attachment) => fileOf(attachment, author.id)),
      ...forwarded.map((attachment) => fileOf(attachment, UNKNOWN)),
    ],
    answers: answered?.author.id === self ? answered.id : null,
  };
  try {
    await reception.receive({ ...whoWhereOfMessage(message, rooms.parentOf), act }, message.id);
  } catch (error) {
    log.error({ err: error }, 'a message to the bot could not be stored');
    await apologise(message, rooms);
  }
}

/** A forwarded message does not say whose it was. A resume is personal: it is taken for somebody else's. */
const UNKNOWN = 'unknown';

function withoutMention(text: string, self: string): string {
  return text.replaceAll(new RegExp(`<@!?${self}>`, 'g'), '').trim();
}

async function apologise({ id, channel_id }: WireMessage, { api, log }: MessageRooms): Promise<void> {
  const nonce = `lost-${id}`;
  const sending = { nonce, mark: markOf(nonce), replyTo: id };
  const said = await outcomeOf(() => api.post(channel_id, firstPost(lost()), sending));
  if (!said.ok) log.warn({ detail: said.fault.detail }, 'nor could that be said');
}
