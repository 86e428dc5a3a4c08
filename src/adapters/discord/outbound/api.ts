import {
  type APIInteractionResponse,
  ChannelType,
  RESTJSONErrorCodes as Code,
  DiscordAPIError,
  MessageFlags,
  type RawFile,
  Routes,
  type ThreadAutoArchiveDuration,
} from 'discord.js';
import { z } from 'zod';
import type { Logger } from '../../../jobs/ports/logger.ts';
import { LIMITS } from '../limits.ts';
import { attachedName, shownName } from '../render/files.ts';
import type { Post } from '../render/posts.ts';
import { type DiscordAccount, restOf } from '../rest.ts';

/** A message as it is found in a channel. */
export interface FoundMessage {
  readonly id: string;
  readonly mark: number | null;
}

/** How a message is told from others of its channel when it is looked for, and what it answers. */
export interface Sending {
  /** The same nonce within a few minutes is the same message. */
  readonly nonce: string;
  /** Stays on the message for good. */
  readonly mark: number;
  readonly replyTo: string | null;
}

/**
 * The requests that the bot makes of its own, each once: whoever calls tries again. They throw what discord.js does.
 * Nobody is ever pinged, whatever a text says.
 */
export type DiscordApi = ReturnType<typeof createApi>;

export function createApi(account: DiscordAccount, log: Logger) {
  const { applicationId } = account;
  const rest = restOf(account, log);
  const plain = { allowed_mentions: { parse: [] } } as const;
  const bodyOf = (post: Post) => ({
    ...plain,
    components: post.components,
    ...(post.files.length === 0
      ? {}
      : {
          attachments: post.files.map((file, id) => ({
            id: String(id),
            filename: attachedName(file, id),
            title: shownName(file),
          })),
        }),
  });
  const archive = async (thread: string, state: 'archived' | 'active') => {
    await rest.patch(Routes.channel(thread), { body: { archived: state === 'archived' } });
  };
  /** In a thread that fell asleep only posting is taken, which wakes it. */
  const awake = async (channel: string, request: () => Promise<unknown>) => {
    try {
      await request();
    } catch (error) {
      if (!(error instanceof DiscordAPIError) || error.code !== Code.InvalidActionOnArchivedThread)
        throw error;
      await archive(channel, 'active');
      await request();
    }
  };
  const webhook = (reply: { readonly token: string }) => ({
    auth: false,
    route: Routes.webhook(applicationId, reply.token),
  });

  return {
    /** Posts in a channel, and gives the message's id. */
    async post(channel: string, post: Post, { nonce, mark, replyTo }: Sending): Promise<string> {
      const body = {
        ...bodyOf(marked(post, mark)),
        flags: MessageFlags.IsComponentsV2,
        nonce,
        enforce_nonce: true,
        ...(replyTo === null
          ? {}
          : { message_reference: { message_id: replyTo, fail_if_not_exists: false } }),
      };
      return Id.parse(await rest.post(Routes.channelMessages(channel), { body, files: filesOf(post) })).id;
    },

    async edit(channel: string, id: string, post: Post): Promise<void> {
      await awake(channel, () => rest.patch(Routes.channelMessage(channel, id), { body: bodyOf(post) }));
    },

    async remove(channel: string, id: string): Promise<void> {
      await awake(channel, () => rest.delete(Routes.channelMessage(channel, id)));
    },

    /** Up to a page of messages, those after `after` from there on, else the newest. */
    async list(channel: string, after: string | null): Promise<FoundMessage[]> {
      const query = new URLSearchParams({ limit: String(LIMITS.page), ...(after === null ? {} : { after }) });
      const found = Messages.parse(await rest.get(Routes.channelMessages(channel), { query }));
      return found.map(({ id, components }) => ({ id, mark: components?.[0]?.id ?? null }));
    },

    /** The addresses of a message's files, by their ids, as they are now: they change within a day. */
    async filesOf(channel: string, message: string): Promise<ReadonlyMap<string, string>> {
      const { attachments } = Attached.parse(await rest.get(Routes.channelMessage(channel, message)));
      return new Map(attachments.map(({ id, url }) => [id, url]));
    },

    async channelType(channel: string): Promise<number> {
      return Typed.parse(await rest.get(Routes.channel(channel))).type;
    },

    /** The channel of the DM with a person: the same one every time. */
    async openDm(person: string): Promise<string> {
      return Id.parse(await rest.post(Routes.userChannels(), { body: { recipient_id: person } })).id;
    },

    /** A private thread that its members invite nobody to. It falls asleep after a day, and wakes when written to. */
    async makeThread(channel: string, name: string): Promise<string> {
      const body = {
        name,
        type: ChannelType.PrivateThread,
        invitable: false,
        auto_archive_duration: DAY,
      };
      return Id.parse(await rest.post(Routes.threads(channel), { body })).id;
    },

    /** Puts a thread of the bot's own out of sight. To delete it takes Manage Threads, which is not asked for. */
    archive: (thread: string) => archive(thread, 'archived'),

    async threadCalled(name: string, guild: string, channel: string): Promise<string | null> {
      const { threads } = Threads.parse(await rest.get(Routes.guildActiveThreads(guild)));
      return threads.find((thread) => thread.name === name && thread.parent_id === channel)?.id ?? null;
    },

    async addToThread(thread: string, person: string): Promise<void> {
      await rest.put(Routes.threadMembers(thread, person));
    },

    /** The first response to an interaction, which takes only one. */
    async respond(
      interaction: { readonly id: string; readonly token: string },
      body: APIInteractionResponse,
    ): Promise<void> {
      const signal = AbortSignal.timeout(RESPONSE);
      const route = Routes.interactionCallback(interaction.id, interaction.token);
      await rest.post(route, { auth: false, body, signal });
    },

    /** Says something to the person alone, by the token of an interaction; where it still waits, that is its answer. */
    async followUp(reply: { readonly token: string }, post: Post): Promise<string> {
      const { route, auth } = webhook(reply);
      const body = { ...bodyOf(post), flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral };
      const query = new URLSearchParams({ wait: 'true', with_components: 'true' });
      return Id.parse(await rest.post(route, { auth, query, body, files: filesOf(post) })).id;
    },

    /** Edits what an interaction was made on, or a message that was said by its token. */
    async editReply(reply: { readonly token: string }, post: Post, id = '@original'): Promise<void> {
      const query = new URLSearchParams({ with_components: 'true' });
      const route = Routes.webhookMessage(applicationId, reply.token, id);
      await rest.patch(route, {
        auth: false,
        query,
        body: { ...bodyOf(post), flags: MessageFlags.IsComponentsV2 },
      });
    },

    /** Takes the answer that an interaction waits for away. */
    async removeReply(reply: { readonly token: string }, id = '@original'): Promise<void> {
      await rest.delete(Routes.webhookMessage(applicationId, reply.token, id), { auth: false });
    },
  };
}

const DAY: ThreadAutoArchiveDuration = 1440;

/** Milliseconds after which a first response has come too late. */
const RESPONSE = 2_900;

function marked({ components: [first, ...rest], files }: Post, mark: number): Post {
  return first ? { components: [{ ...first, id: mark }, ...rest], files } : { components: [], files };
}

function filesOf({ files }: Post): RawFile[] {
  return files.map((file, index) => ({ name: attachedName(file, index), data: Buffer.from(file.bytes) }));
}

const Id = z.object({ id: z.string() });
const Typed = z.object({ type: z.number() });
const Messages = z.array(
  z.object({ id: z.string(), components: z.array(z.object({ id: z.number().optional() })).optional() }),
);
const Attached = z.object({ attachments: z.array(z.object({ id: z.string(), url: z.string() })) });
const Threads = z.object({
  threads: z.array(z.object({ id: z.string(), name: z.string(), parent_id: z.string().nullish() })),
});
