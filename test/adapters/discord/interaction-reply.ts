import { SnowflakeUtil } from 'discord.js';
import { encodeDiscordReply } from '../../../src/adapters/discord/outbound/reply.ts';
import type { DiscordPeer } from './discord-peer.ts';

/** Creates the encoded reply of an interaction that was acknowledged in the peer's channel `minutes` ago. */
export async function createReply(
  { twin, channel }: DiscordPeer,
  minutes: number,
  state: 'waits' | 'shown' = 'shown',
): Promise<string> {
  const id = SnowflakeUtil.generate({ timestamp: Date.now() - minutes * 60_000 }).toString();
  const token = `token-${id}`;
  const interaction = { interactionId: id, interactionToken: token, applicationId: twin.botUserId };
  await twin.prisma.interactionResponse.create({ data: { ...interaction, channelId: channel, type: 0 } });
  return encodeDiscordReply({ id, token }, state);
}
