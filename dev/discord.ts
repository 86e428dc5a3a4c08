import { InteractionType, SnowflakeUtil } from 'discord.js';
import { z } from 'zod';
import { openDiscordPeer } from '../test/adapters/discord/discord-peer.ts';
import { type DevPlatform, waitUntilQuiet, withIds } from './platform.ts';

const User = z.looseObject({ id: z.string() });

/** The fields of Discord's interactions and messages with the ids of a server, a person and a channel. */
const Recorded = z.looseObject({
  type: z.number().optional(),
  content: z.string().optional(),
  application_id: z.string().optional(),
  guild_id: z.string().optional(),
  channel_id: z.string().optional(),
  user: User.optional(),
  author: User.optional(),
  member: z.looseObject({ user: User }).partial().optional(),
});

/** Starts an emulated Discord with one person in its server. */
export async function openDevDiscord(): Promise<DevPlatform> {
  const peer = await openDiscordPeer();
  const id = await peer.person();

  return {
    member: {
      platform: 'discord',
      tenantId: '',
      externalId: id,
      name: 'Person 1 on Discord',
      resume: 'electrician.pdf',
    },
    env: {
      DISCORD_TOKEN: peer.twin.botToken,
      DISCORD_APPLICATION_ID: peer.twin.botUserId,
      DISCORD_API_URL: peer.recorder.url,
    },
    async replay(payload) {
      const before = peer.recorder.requests.length;
      const recorded = replaceIds(Recorded.parse(payload));
      const isMessage =
        recorded.content !== undefined && recorded.type !== InteractionType.ApplicationCommand;
      if (!isMessage) await registerInteraction(recorded.id, recorded.token);
      peer.dispatch(isMessage ? 'MESSAGE_CREATE' : 'INTERACTION_CREATE', recorded);
      const calls = await waitUntilQuiet(peer.recorder.requests, before);
      return calls.map(({ method, path, body }) => ({ call: `${method} ${path}`, body }));
    },
    close: () => peer.close(),
  };

  function replaceIds(payload: z.infer<typeof Recorded>) {
    const { guild_id, channel_id, user, author, member, application_id } = payload;
    const ids = new Map(
      [
        [guild_id, peer.guild],
        [channel_id, peer.channel],
        [user?.id ?? author?.id ?? member?.user?.id, id],
        [application_id, peer.twin.botUserId],
      ].flatMap(([from, to]) => (from && to ? [[from, to] as const] : [])),
    );
    const own = SnowflakeUtil.generate().toString();
    return { ...Recorded.parse(withIds(payload, ids)), id: own, token: `token-${own}` };
  }

  /** Makes the interaction known to the emulator, which otherwise knows only its own. */
  async function registerInteraction(interactionId: string, interactionToken: string): Promise<void> {
    await peer.twin.prisma.interactionResponse.create({
      data: {
        interactionId,
        interactionToken,
        applicationId: peer.twin.botUserId,
        channelId: peer.channel,
        type: 0,
        messageId: null,
      },
    });
  }
}
