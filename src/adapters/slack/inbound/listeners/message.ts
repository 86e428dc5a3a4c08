import { createHash } from 'node:crypto';
import type { EventContext } from '../../../../chat/types/chat-event.ts';
import { stringsFor } from '../../../../strings/strings.ts';
import { readSlackMessage } from '../../content/shared-message.ts';
import type { SlackInstallation } from '../../install/installation.ts';
import { isDirectMessage } from '../../outbound/target.ts';
import { toSlackChatUser } from '../../outbound/user-directory.ts';
import { SlackMessageEvent, SlackMessageKind } from '../payloads.ts';
import { isExternalAuthor } from './external-user.ts';
import { installationOf, type SlackEvent, type SlackListenerDeps } from './listener.ts';

/** Handles a message in the bot's DM. Ignores edits, joins and bot messages. */
export async function onSlackDirectMessage(
  event: SlackEvent & { readonly event: unknown },
  deps: SlackListenerDeps,
): Promise<void> {
  const { channel_type, subtype, bot_id, hidden } = SlackMessageKind.parse(event.event);
  if (channel_type !== 'im' || bot_id || hidden) return;
  if (subtype && subtype !== 'file_share') return;
  await storeMessage(event, 'dm', deps);
}

/** Handles a message that mentions the bot. In a DM, Slack sends it as a message too; it is stored once. */
export async function onSlackMention(
  event: SlackEvent & { readonly event: unknown },
  deps: SlackListenerDeps,
): Promise<void> {
  const { bot_id, subtype } = SlackMessageKind.parse(event.event);
  if (bot_id || (subtype && subtype !== 'file_share')) return;
  await storeMessage(event, 'channel', deps);
}

async function storeMessage(
  event: SlackEvent & { readonly event: unknown },
  kind: 'dm' | 'channel',
  deps: SlackListenerDeps,
): Promise<void> {
  const bot = installationOf(event);
  const message = SlackMessageEvent.parse(event.event);
  if (message.user === bot.botUser) return;
  if (await isExternalAuthor(event, message, bot, deps)) return refuseExternalAuthor(message, bot, deps);
  const user = toSlackChatUser(bot, message.user);
  const context: EventContext = {
    platform: 'slack',
    workspace: bot.workspace,
    kind: isDirectMessage(message.channel) ? 'dm' : kind,
    channel: message.channel,
    thread: threadOf(message),
    message: message.ts,
    reply: null,
  };
  const { text, files } = readSlackMessage(message);
  const action = {
    type: 'message',
    text: text.trim(),
    files,
    answers: threadOf(message),
  } as const;
  await deps.interactions.enqueueEvent({ user, context, action }, messageKey(message, bot));
}

/**
 * Makes a message's key in the inbox. Hashed: the key is kept for days after a person is forgotten, and a channel may
 * be theirs alone.
 */
function messageKey({ channel, ts }: SlackMessageEvent, { workspace }: SlackInstallation): string {
  return `message:${createHash('sha256').update(`${workspace}:${channel}:${ts}`).digest('base64url')}`;
}

/**
 * Returns a message's thread. Null at a channel's root: a message that starts a thread may name itself as the thread.
 */
function threadOf({ thread_ts, ts }: SlackMessageEvent): string | null {
  return thread_ts && thread_ts !== ts ? thread_ts : null;
}

async function refuseExternalAuthor(
  message: SlackMessageEvent,
  bot: SlackInstallation,
  { web, log, shownOnce }: SlackListenerDeps,
): Promise<void> {
  const { channel, user, thread_ts } = message;
  await shownOnce.once(messageKey(message, bot), async () => {
    try {
      await web.interactive.chat.postEphemeral({
        token: bot.token,
        channel,
        user,
        text: stringsFor().slack.externalUser,
        ...(thread_ts && { thread_ts }),
      });
      return true;
    } catch {
      log.info({}, 'the notice to a user of another workspace was not sent');
      return false;
    }
  });
}
