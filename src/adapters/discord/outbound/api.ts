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
import type { RecordedPost } from '../../../jobs/ports/recorded-post.ts';
import { createDiscordRest, type DiscordAccount } from '../api-client.ts';
import type { DiscordRequest } from '../install/permissions.ts';
import { DISCORD_LIMITS } from '../limits.ts';
import { attachmentName, attachmentTitle } from '../render/files.ts';
import type { DiscordMessage } from '../render/messages.ts';

/** A message in a channel. `mark` is the one that it was posted with; null if it has none. */
export interface FoundMessage {
  readonly id: string;
  readonly mark: number | null;
}

export interface PostOptions {
  /** Discord posts only one message under its nonce within a few minutes. */
  readonly recorded: RecordedPost;
  /** Stays on the message for good, to find it by. */
  readonly mark: number;
  readonly replyTo: string | null;
}

/**
 * The bot's requests. Each is sent once, and the caller retries. They throw what discord.js throws. No message pings
 * anybody, whatever its text.
 */
export type DiscordApi = ReturnType<typeof createDiscordApi>;

/** Creates the requests of the bot, with a REST client of its own. */
export function createDiscordApi(account: DiscordAccount, log: Logger) {
  const { applicationId } = account;
  const rest = createDiscordRest(account, log);
  const noPings = { allowed_mentions: { parse: [] } } as const;
  const bodyOf = (message: DiscordMessage) => ({
    ...noPings,
    components: message.components,
    ...(message.files.length === 0
      ? {}
      : {
          attachments: message.files.map((file, id) => ({
            id: String(id),
            filename: attachmentName(file, id),
            title: attachmentTitle(file),
          })),
        }),
  });
  const archive = async (thread: string, state: 'archived' | 'active') => {
    await rest.patch(Routes.channel(thread), { body: { archived: state === 'archived' } });
  };
  /** Unarchives the thread first if necessary: only posting works in an archived one. */
  const inActiveThread = async (channel: string, request: () => Promise<unknown>) => {
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
    /** Posts in a channel. Returns the message's id, which it has saved in the record. */
    async post(
      channel: string,
      message: DiscordMessage,
      { recorded, mark, replyTo }: PostOptions,
    ): Promise<string> {
      const body = {
        ...bodyOf(withMark(message, mark)),
        flags: MessageFlags.IsComponentsV2,
        nonce: recorded.nonce,
        enforce_nonce: true,
        ...(replyTo === null
          ? {}
          : { message_reference: { message_id: replyTo, fail_if_not_exists: false } }),
      };
      const route = Routes.channelMessages(channel);
      const { id } = Id.parse(await rest.post(route, { body, files: rawFilesOf(message) }));
      await recorded.savePosted(id);
      return id;
    },

    /** Replaces a message's components and files. Unarchives its thread first if necessary. */
    async edit(channel: string, id: string, message: DiscordMessage): Promise<void> {
      await inActiveThread(channel, () =>
        rest.patch(Routes.channelMessage(channel, id), { body: bodyOf(message) }),
      );
    },

    /** Deletes a message. Unarchives its thread first if necessary. */
    async remove(channel: string, id: string): Promise<void> {
      await inActiveThread(channel, () => rest.delete(Routes.channelMessage(channel, id)));
    },

    /** Lists a page of messages: those after the id `after`, or else the newest. */
    async list(channel: string, after: string | null): Promise<FoundMessage[]> {
      const query = new URLSearchParams({
        limit: String(DISCORD_LIMITS.page),
        ...(after === null ? {} : { after }),
      });
      const found = Messages.parse(await rest.get(Routes.channelMessages(channel), { query }));
      return found.map(({ id, components }) => ({ id, mark: components?.[0]?.id ?? null }));
    },

    /** Fetches the current addresses of a message's files, by file id. They change within a day. */
    async fetchFileUrls(channel: string, message: string): Promise<ReadonlyMap<string, string>> {
      const { attachments } = Attached.parse(await rest.get(Routes.channelMessage(channel, message)));
      return new Map(attachments.map(({ id, url }) => [id, url]));
    },

    /** Fetches the type of a channel (`ChannelType`). */
    async fetchChannelType(channel: string): Promise<number> {
      return Typed.parse(await rest.get(Routes.channel(channel))).type;
    },

    /** Opens the DM with a person, and returns its channel: always the same one. */
    async openDm(user: string): Promise<string> {
      return Id.parse(await rest.post(Routes.userChannels(), { body: { recipient_id: user } })).id;
    },

    /** Creates a private thread in which members can't invite others. Discord archives it after a quiet day. */
    async createThread(channel: string, name: string): Promise<string> {
      const body = {
        name,
        type: ChannelType.PrivateThread,
        invitable: false,
        auto_archive_duration: AUTO_ARCHIVE_MINUTES,
      };
      return Id.parse(await rest.post(Routes.threads(channel), { body })).id;
    },

    /**
     * Archives one of the bot's threads, out of sight. Deleting would need Manage Threads, which the bot doesn't ask
     * for.
     */
    archive: (thread: string) => archive(thread, 'archived'),

    /** Finds an active thread of a channel by its name. Null if there is none. */
    async findThread(name: string, guild: string, channel: string): Promise<string | null> {
      const { threads } = Threads.parse(await rest.get(Routes.guildActiveThreads(guild)));
      return threads.find((thread) => thread.name === name && thread.parent_id === channel)?.id ?? null;
    },

    /** Adds a member to a thread. */
    async addToThread(thread: string, user: string): Promise<void> {
      await rest.put(Routes.threadMembers(thread, user));
    },

    /** Sends the first response to an interaction, which takes only one. */
    async respond(
      interaction: { readonly id: string; readonly token: string },
      body: APIInteractionResponse,
    ): Promise<void> {
      const signal = AbortSignal.timeout(RESPONSE_TIMEOUT_MS);
      const route = Routes.interactionCallback(interaction.id, interaction.token);
      await rest.post(route, { auth: false, body, signal });
    },

    /**
     * Answers an interaction so that only its person sees it. Replaces the "thinking…", if it shows one. Returns the
     * message's id, which it has saved in the record.
     */
    async followUp(
      reply: { readonly token: string },
      message: DiscordMessage,
      recorded: RecordedPost,
    ): Promise<string> {
      const { route, auth } = webhook(reply);
      const body = { ...bodyOf(message), flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral };
      const query = new URLSearchParams({ wait: 'true', with_components: 'true' });
      const { id } = Id.parse(await rest.post(route, { auth, query, body, files: rawFilesOf(message) }));
      await recorded.savePosted(id);
      return id;
    },

    /** Edits the message of an interaction, or one that was sent by its token. */
    async editReply(
      reply: { readonly token: string },
      message: DiscordMessage,
      id = '@original',
    ): Promise<void> {
      const query = new URLSearchParams({ with_components: 'true' });
      const route = Routes.webhookMessage(applicationId, reply.token, id);
      await rest.patch(route, {
        auth: false,
        query,
        body: { ...bodyOf(message), flags: MessageFlags.IsComponentsV2 },
      });
    },

    /** Deletes the answer to an interaction, or its "thinking…". */
    async removeReply(reply: { readonly token: string }, id = '@original'): Promise<void> {
      await rest.delete(Routes.webhookMessage(applicationId, reply.token, id), { auth: false });
    },
  } satisfies Record<DiscordRequest, unknown>;
}

const AUTO_ARCHIVE_MINUTES: ThreadAutoArchiveDuration = 1440;

/** Discord takes the first response for three seconds. */
const RESPONSE_TIMEOUT_MS = 2_900;

function withMark({ components: [first, ...rest], files }: DiscordMessage, mark: number): DiscordMessage {
  return first ? { components: [{ ...first, id: mark }, ...rest], files } : { components: [], files };
}

function rawFilesOf({ files }: DiscordMessage): RawFile[] {
  return files.map((file, index) => ({ name: attachmentName(file, index), data: Buffer.from(file.bytes) }));
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
