import { ChannelType } from 'discord.js';
import type { OnceOptions } from '../../../chat/types/chat-adapter.ts';
import type { ChatUser, EventContext } from '../../../chat/types/chat-event.ts';
import type { ReplyTarget } from '../../../jobs/model/reply-target.ts';
import { ok, type Result } from '../../../jobs/model/result.ts';
import type { ReplyLocation } from '../../../jobs/settings/settings.ts';
import { stringsFor } from '../../../strings/strings.ts';
import { discordResult } from '../errors.ts';
import type { DiscordApi } from './api.ts';
import { decodeDiscordReply } from './reply.ts';
import { dmChannel, REPLY_ONLY } from './target.ts';

/** Lists where a job that was requested here can be answered, the default first. */
export function discordReplyLocations({ kind }: Pick<EventContext, 'kind'>): readonly ReplyLocation[] {
  return kind === 'channel' ? ['thread', 'dm'] : ['dm'];
}

/**
 * Opens the target of a job's answer: a private thread if the person chose that and Discord allows it, or else the DM,
 * or else the person alone, while the token of their interaction lives. One idempotency key always gives the same
 * thread.
 */
export async function openDiscordReplyTarget(
  api: DiscordApi,
  user: ChatUser,
  context: EventContext,
  location: ReplyLocation,
  options: OnceOptions,
): Promise<Result<ReplyTarget>> {
  if (location === 'thread' && context.kind === 'channel' && context.channel !== null) {
    const thread = await openThread(api, context.channel, user, context, options);
    if (thread.ok && thread.value !== null) return ok(replyTarget(context, thread.value));
    if (!thread.ok && thread.error.retryable) return thread;
  }
  const dm = await discordResult(() => api.openDm(user.externalId));
  if (dm.ok) return ok(replyTarget(context, dmChannel(dm.value)));
  const hasNoOther = dm.error.retryable || decodeDiscordReply(context.reply) === null;
  return hasNoOther ? dm : ok(replyTarget(context, REPLY_ONLY));
}

function replyTarget({ workspace, reply }: EventContext, channel: string): ReplyTarget {
  return { platform: 'discord', workspace, channel, thread: null, reply };
}

/**
 * Opens a private thread with the person in it. Null if the channel isn't a text channel: only those have such threads.
 */
async function openThread(
  api: DiscordApi,
  channel: string,
  user: ChatUser,
  context: EventContext,
  { idempotencyKey, isRetry }: OnceOptions,
): Promise<Result<string | null>> {
  const opened = await discordResult(async () => {
    if ((await api.fetchChannelType(channel)) !== ChannelType.GuildText) return null;
    // Moderators see private threads too, so the name says nothing about the person.
    const name = stringsFor().discord.threadName(idempotencyKey.slice(0, 6));
    const found = isRetry ? await api.findThread(name, context.workspace, channel) : null;
    return found ?? (await api.createThread(channel, name));
  });
  if (!opened.ok || opened.value === null) return opened;
  const thread = opened.value;
  const added = await discordResult(() => api.addToThread(thread, user.externalId));
  if (added.ok) return opened;
  if (!added.error.retryable) await discordResult(() => api.archive(thread));
  return added;
}
