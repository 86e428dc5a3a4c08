import type { EventContext } from '../../../chat/types/chat-event.ts';
import type { SlackInstallation } from '../install/installation.ts';
import { encodeSlackReply } from '../outbound/reply.ts';
import { isDirectMessage } from '../outbound/target.ts';
import type { SlackActionPayload } from './payloads.ts';

/**
 * Returns the context of a command or shortcut. The bot may not be a member of that channel or DM, and Slack doesn't
 * say whether it is the bot's own DM, so answers go to the `response_url` first.
 */
export function contextOfCommand(
  { workspace }: SlackInstallation,
  channel: string,
  message: { readonly ts: string; readonly thread_ts?: string | null | undefined } | null,
  responseUrl: string | null | undefined,
): EventContext {
  return {
    platform: 'slack',
    workspace,
    kind: 'channel',
    channel,
    thread: message?.thread_ts ?? null,
    message: message?.ts ?? null,
    reply: encodeSlackReply(responseUrl),
  };
}

/** Returns the context of a button or menu: where the bot's message is, or the person's App Home. */
export function contextOfAction(
  { workspace }: SlackInstallation,
  { container, message, response_url }: SlackActionPayload,
): EventContext {
  const channel = container.channel_id ?? null;
  return {
    platform: 'slack',
    workspace,
    kind: channel === null ? 'home' : isDirectMessage(channel) ? 'dm' : 'channel',
    channel,
    thread: message?.thread_ts ?? container.thread_ts ?? null,
    message: container.message_ts ?? null,
    reply: encodeSlackReply(response_url),
  };
}
