import { ChannelType, PermissionFlagsBits } from 'discord.js';
import type { ChatUser, EventContext } from '../../../chat/types/chat-event.ts';
import type { DiscordMessagePayload } from '../content/message-payload.ts';
import { type DiscordReplyState, encodeDiscordReply } from '../outbound/reply.ts';
import { dmChannel } from '../outbound/target.ts';
import type { DiscordInteractionPayload } from './payloads.ts';

/** Who caused an event, and where. */
export interface DiscordEventSource {
  readonly user: ChatUser;
  readonly context: EventContext;
}

/** Returns who caused an interaction, and where. Null for one without a user, which Discord doesn't send. */
export function contextOfInteraction(
  interaction: DiscordInteractionPayload,
  state: DiscordReplyState,
): DiscordEventSource | null {
  const { member, guild_id, locale, channel, message } = interaction;
  const user = member?.user ?? interaction.user;
  if (!user) return null;
  const id = channel?.id ?? interaction.channel_id ?? null;
  const isThread = channel !== undefined && THREAD_TYPES.has(channel.type);
  return {
    user: toChatUser(user, member, locale ?? null),
    context: {
      ...contextOfChannel(guild_id, id, isThread ? (channel.parent_id ?? null) : null),
      message: message?.id ?? null,
      reply: encodeDiscordReply(interaction, state),
    },
  };
}

/**
 * Returns who wrote a message, and where.
 *
 * @param parentOf the channel that a thread is in; null for anything but a known thread.
 */
export function contextOfMessage(
  message: DiscordMessagePayload,
  parentOf: (channel: string) => string | null,
): DiscordEventSource {
  const { author, member, guild_id, channel_id } = message;
  return {
    user: toChatUser(author, member, null),
    context: {
      ...contextOfChannel(guild_id, channel_id, parentOf(channel_id)),
      message: message.id,
      reply: null,
    },
  };
}

const THREAD_TYPES = new Set<number>([
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
]);

function toChatUser(
  user: DiscordMessagePayload['author'],
  member: DiscordMessagePayload['member'],
  locale: string | null,
): ChatUser {
  return {
    platform: 'discord',
    tenantId: '',
    externalId: user.id,
    displayName: member?.nick ?? user.global_name ?? user.username,
    locale,
    isAdmin: canManageServer(member?.permissions),
  };
}

function canManageServer(permissions: string | undefined): boolean {
  if (permissions === undefined || !/^\d+$/.test(permissions)) return false;
  const { ManageGuild, Administrator } = PermissionFlagsBits;
  return (BigInt(permissions) & (ManageGuild | Administrator)) !== 0n;
}

function contextOfChannel(
  server: string | undefined,
  id: string | null,
  parent: string | null,
): Omit<EventContext, 'message' | 'reply'> {
  if (!server) {
    const channel = id === null ? null : dmChannel(id);
    return { platform: 'discord', workspace: '', kind: 'dm', channel, thread: null };
  }
  return {
    platform: 'discord',
    workspace: server,
    kind: 'channel',
    channel: parent ?? id,
    thread: parent === null ? null : id,
  };
}
