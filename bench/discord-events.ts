import { ChannelType, type InteractionType } from 'discord.js';
import type { DiscordPeer } from '../test/adapters/discord/discord-peer.ts';

export interface SentInteraction {
  readonly id: string;
  readonly person: string;
  readonly type: InteractionType;
  readonly data: object;
  /** The channel of the person's DM with the bot, if it happens there. By default it happens in the server's channel. */
  readonly dm?: string;
}

/** Sends an interaction over the gateway. */
export function dispatchInteraction(
  { id, person, type, data, dm }: SentInteraction,
  peer: DiscordPeer,
): void {
  const user = { id: person, username: `user-${person}`, discriminator: '0', avatar: null };
  peer.dispatch('INTERACTION_CREATE', {
    id,
    application_id: peer.twin.botUserId,
    type,
    data,
    token: `token-${id}`,
    version: 1,
    locale: 'en-US',
    ...(dm === undefined
      ? {
          guild_id: peer.guild,
          channel_id: peer.channel,
          channel: { id: peer.channel, type: ChannelType.GuildText },
          member: { user, roles: [], permissions: '0', joined_at: new Date().toISOString() },
        }
      : { channel_id: dm, channel: { id: dm, type: ChannelType.DM }, user }),
    entitlements: [],
    authorizing_integration_owners: {},
  });
}

/** Sends a person's direct message to the bot over the gateway. */
export function dispatchDirectMessage(
  { id, person, channel, text }: Readonly<Record<'id' | 'person' | 'channel' | 'text', string>>,
  peer: DiscordPeer,
): void {
  peer.dispatch('MESSAGE_CREATE', {
    id,
    channel_id: channel,
    author: { id: person, username: `user-${person}`, discriminator: '0', avatar: null },
    content: text,
    timestamp: new Date().toISOString(),
    type: 0,
    mentions: [],
    attachments: [],
    embeds: [],
  });
}
