import { ChannelType, PermissionFlagsBits } from 'discord.js';
import type { Origin, Person } from '../../../chat/types/chat-event.ts';
import { encodeReply } from '../outbound/reply.ts';
import { dmChannel } from '../outbound/target.ts';
import type { WireInteraction, WireMessage } from './payloads.ts';

/** Who did it, and where. */
export interface WhoWhere {
  readonly who: Person;
  readonly where: Origin;
}

/** Null for an interaction without a person, which Discord does not send. */
export function whoWhereOf(interaction: WireInteraction, state: 'waits' | 'shown'): WhoWhere | null {
  const { member, guild_id, locale, channel, message } = interaction;
  const user = member?.user ?? interaction.user;
  if (!user) return null;
  const id = channel?.id ?? interaction.channel_id ?? null;
  const inThread = channel !== undefined && THREADS.has(channel.type);
  return {
    who: personOf(user, member, locale ?? null),
    where: {
      ...originOf(guild_id, id, inThread ? (channel.parent_id ?? null) : null),
      message: message?.id ?? null,
      reply: encodeReply(interaction, state),
    },
  };
}

/** `parentOf` gives the channel that a thread is in, where it is a thread that we know of. */
export function whoWhereOfMessage(
  message: WireMessage,
  parentOf: (channel: string) => string | null,
): WhoWhere {
  const { author, member, guild_id, channel_id } = message;
  return {
    who: personOf(author, member, null),
    where: { ...originOf(guild_id, channel_id, parentOf(channel_id)), message: message.id, reply: null },
  };
}

const THREADS = new Set<number>([
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
]);

function personOf(user: WireMessage['author'], member: WireMessage['member'], locale: string | null): Person {
  return {
    platform: 'discord',
    tenantId: '',
    externalId: user.id,
    displayName: member?.nick ?? user.global_name ?? user.username,
    locale,
    isAdmin: mayManage(member?.permissions),
  };
}

function mayManage(permissions: string | undefined): boolean {
  if (permissions === undefined || !/^\d+$/.test(permissions)) return false;
  const { ManageGuild, Administrator } = PermissionFlagsBits;
  return (BigInt(permissions) & (ManageGuild | Administrator)) !== 0n;
}

function originOf(
  guild: string | undefined,
  id: string | null,
  parent: string | null,
): Omit<Origin, 'message' | 'reply'> {
  if (!guild) {
    const channel = id === null ? null : dmChannel(id);
    return { platform: 'discord', workspace: '', kind: 'dm', channel, thread: null };
  }
  return {
    platform: 'discord',
    workspace: guild,
    kind: 'channel',
    channel: parent ?? id,
    thread: parent === null ? null : id,
  };
}
