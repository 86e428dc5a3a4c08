import type { Origin } from '../../../chat/types/chat-event.ts';
import type { Installation } from '../install/installation.ts';
import { isDirect } from '../outbound/direct-message.ts';
import { replyOf } from '../outbound/reply.ts';
import type { Press } from './payloads/press.ts';

/* Where something was done, as each kind of payload says it. */

/**
 * Of a command or a shortcut: in whatever channel or DM the person was, which the bot may not be in. Its DM with the
 * bot is told by nothing, so that the person is answered alone by the response_url first.
 */
export function originOfRequest(
  { workspace }: Installation,
  channel: string,
  message: { readonly ts: string; readonly thread_ts?: string | null | undefined } | null,
  responseUrl: string | null | undefined,
): Origin {
  return {
    platform: 'slack',
    workspace,
    kind: 'channel',
    channel,
    thread: message?.thread_ts ?? null,
    message: message?.ts ?? null,
    reply: replyOf(responseUrl),
  };
}

/** Of a button: in the channel or DM where the bot's message stands, or on the person's home page. */
export function originOfPress(
  { workspace }: Installation,
  { container, message, response_url }: Press,
): Origin {
  const channel = container.channel_id ?? null;
  return {
    platform: 'slack',
    workspace,
    kind: channel === null ? 'home' : isDirect(channel) ? 'dm' : 'channel',
    channel,
    thread: message?.thread_ts ?? container.thread_ts ?? null,
    message: container.message_ts ?? null,
    reply: replyOf(response_url),
  };
}
