import type { EventContext } from '../../../chat/types/chat-event.ts';
import type { ReplyTarget } from '../../../jobs/model/reply-target.ts';

/** Where the bot posts. Reply targets and contexts write a DM's channel with a prefix, to tell it from a thread. */
export type DiscordTarget =
  | { readonly kind: 'dm'; readonly channel: string }
  | { readonly kind: 'thread'; readonly channel: string }
  /** No channel: the person alone sees it, while the token of their interaction lives. */
  | { readonly kind: 'reply' };

/** The channel of a reply target that has none. */
export const REPLY_ONLY = '';
const DM_PREFIX = '@me/';

/** Writes a DM's channel id as reply targets and contexts store it. */
export function dmChannel(id: string): string {
  return `${DM_PREFIX}${id}`;
}

/** Decodes the channel of a reply target. */
export function discordTargetOf({ channel }: Pick<ReplyTarget, 'channel'>): DiscordTarget {
  if (channel === REPLY_ONLY) return { kind: 'reply' };
  return channel.startsWith(DM_PREFIX)
    ? { kind: 'dm', channel: channel.slice(DM_PREFIX.length) }
    : { kind: 'thread', channel };
}

/** Returns the channel or thread of an event; null if it has none. */
export function discordChannelOf({
  channel,
  thread,
}: Pick<EventContext, 'channel' | 'thread'>): string | null {
  if (thread !== null) return thread;
  if (channel === null) return null;
  const target = discordTargetOf({ channel });
  return target.kind === 'reply' ? null : target.channel;
}

/** Returns where the messages of an event's channel or thread are, for the record. */
export function discordPlaceOf(context: EventContext): ReplyTarget {
  const channel = discordChannelOf(context) ?? REPLY_ONLY;
  return { platform: 'discord', workspace: context.workspace, channel, thread: null, reply: null };
}

/** Links to a target, or to a message in it. Null if only its person sees it. */
export async function discordPermalink(
  replyTarget: ReplyTarget,
  message: string | null,
): Promise<string | null> {
  const target = discordTargetOf(replyTarget);
  if (target.kind === 'reply') return null;
  const server = target.kind === 'dm' ? '@me' : replyTarget.workspace;
  const path = [server, target.channel, ...(message === null ? [] : [message])];
  return `https://discord.com/channels/${path.join('/')}`;
}
