import { ChannelType, MessageFlags } from 'discord.js';
import { z } from 'zod';
import type { SeenMessage } from '../../chat/driver.ts';
import type { DiscordTestSession } from './session.ts';

export interface VisibleMessage extends Omit<SeenMessage, 'under' | 'buttons'> {
  readonly channel: string;
  readonly components: readonly Component[];
  readonly replyTo: string | null;
}

/** A moderator reads every private thread. */
export interface Reader {
  readonly id: string;
  readonly isModerator: boolean;
}

/** Lists the bot's messages that a person sees, in the channel, their DM and their threads, oldest first. */
export async function visibleMessages(
  { id: person, isModerator }: Reader,
  { peer, tokens }: DiscordTestSession,
): Promise<readonly VisibleMessage[]> {
  const dm = await peer.openDm(person);
  const { prisma } = peer.twin;
  const threads = isModerator
    ? (await prisma.channel.findMany({ where: { type: ChannelType.PrivateThread } })).map(({ id }) => id)
    : (await prisma.threadMember.findMany({ where: { userId: person } })).map(({ channelId }) => channelId);
  const channels = [
    { channel: peer.channel, where: 'channel' as const },
    { channel: dm, where: 'dm' as const },
    ...threads.map((channel) => ({ channel, where: 'thread' as const })),
  ];
  const own = new Set([...tokens].filter(([, owner]) => owner === person).map(([token]) => token));
  const ephemeral = await peer.messagesSentWith(own);
  const found: VisibleMessage[] = [];
  for (const { channel, where } of channels)
    for (const message of await peer.messages(channel)) {
      const forOne = (message.flags & MessageFlags.Ephemeral) !== 0;
      if (message.author !== peer.twin.botUserId || (forOne && !ephemeral.has(message.id))) continue;
      const components = z.array(Component).parse(message.components);
      found.push({
        id: message.id,
        channel,
        where: forOne ? 'ephemeral' : where,
        replyTo: message.replyTo,
        text: textOf(components),
        files: message.files,
        components,
      });
    }
  return found.toSorted((one, other) => Number(BigInt(one.id) - BigInt(other.id)));
}

interface Component {
  readonly type: number;
  readonly content?: string | undefined;
  readonly custom_id?: string | undefined;
  readonly label?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly components?: readonly Component[] | undefined;
  readonly options?: readonly { readonly label: string; readonly value: string }[] | undefined;
}
const Component: z.ZodType<Component> = z.lazy(() =>
  z.looseObject({
    type: z.number(),
    content: z.string().optional(),
    custom_id: z.string().optional(),
    label: z.string().optional(),
    placeholder: z.string().optional(),
    components: z.array(Component).optional(),
    options: z.array(z.object({ label: z.string(), value: z.string() })).optional(),
  }),
);

/** The text as a person reads it, without markup and escapes. */
export function textOf(components: readonly unknown[]): string {
  return z
    .array(Component)
    .parse(components)
    .flatMap(({ content }) => content ?? [])
    .join('\n')
    .replaceAll(/\\(?=[^0-9A-Za-z\s])/g, '')
    .replaceAll(/\*\*|^### |^-# /gm, '');
}

export interface Control {
  readonly label: string;
  /** The label of its menu, if it is an option of one. */
  readonly menu: string | null;
  readonly custom_id: string;
  readonly value: string | null;
}

export function controlsOf(components: readonly Component[]): Control[] {
  return components.flatMap(({ components: inside = [] }) =>
    inside.flatMap(({ label, placeholder, custom_id, options }): Control[] => {
      if (custom_id === undefined) return [];
      if (options)
        return options.map((option) => ({
          label: option.label,
          menu: placeholder ?? null,
          custom_id,
          value: option.value,
        }));
      return label === undefined ? [] : [{ label, menu: null, custom_id, value: null }];
    }),
  );
}
