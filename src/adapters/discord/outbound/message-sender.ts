import { createHash } from 'node:crypto';
import { ComponentType } from 'discord.js';
import type { Attachment } from '../../../chat/types/chat-adapter.ts';
import type { RecordedPost } from '../../../jobs/ports/recorded-post.ts';
import { isTooLarge } from '../errors.ts';
import { DISCORD_LIMITS } from '../limits.ts';
import { isPicture } from '../render/files.ts';
import { type DiscordMessage, renderDiscordMessages } from '../render/messages.ts';
import { filesLeftOutMessage } from '../render/notices.ts';
import type { DiscordApi } from './api.ts';

/** Posts messages that it can find again: each carries a mark made from its nonce. Throws what the API throws. */
export interface DiscordMessageSender {
  /** Returns the new message's id. */
  post(
    channel: string,
    message: DiscordMessage,
    options: { readonly recorded: RecordedPost; readonly replyTo: string | null },
  ): Promise<string>;
  /** Finds a message by its nonce, after the message id `after`, or else on the newest page. */
  find(channel: string, nonce: string, after: string | null): Promise<string | null>;
}

/** Pages to read at most. A channel that is busier isn't one in which the bot answers. */
const MAX_PAGES = 5;

/** Creates a message sender on the API. */
export function createDiscordMessageSender(api: Pick<DiscordApi, 'post' | 'list'>): DiscordMessageSender {
  return {
    post(channel, message, { recorded, replyTo }) {
      const mark = messageMark(recorded.nonce);
      return sendWithFilesThatFit(message, (fitting) =>
        api.post(channel, fitting, { recorded, mark, replyTo }),
      );
    },

    async find(channel, nonce, after) {
      const mark = messageMark(nonce);
      let from = after;
      for (let page = 0; page < MAX_PAGES; page += 1) {
        const messages = await api.list(channel, from);
        const found = messages.find((message) => message.mark === mark);
        if (found) return found.id;
        if (from === null || messages.length < DISCORD_LIMITS.page) return null;
        from = newestId(messages.map(({ id }) => id));
      }
      return null;
    },
  };
}

/** Returns the newest id. Ids grow with time, and are too large for a number. */
function newestId(ids: readonly string[]): string | null {
  return ids.toSorted((one, other) => Number(BigInt(one) - BigInt(other))).at(-1) ?? null;
}

/**
 * Returns a number of 31 bits that marks a message for good, as the id of its first component. Discord forgets a
 * message's nonce after a few minutes.
 */
export function messageMark(nonce: string): number {
  const bits = createHash('sha256').update(nonce).digest().readUInt32BE(0);
  return (bits >>> 1) + 1;
}

/** Returns the nonce of one of several messages that are sent under one nonce: the first keeps it. */
export function partNonce(nonce: string, index: number): string {
  if (index === 0) return nonce;
  return createHash('sha256').update(`${nonce}/${index}`).digest('base64url').slice(0, 22);
}

/**
 * Sends a message with all its files. If the server refuses files of that size, sends as many as it takes, documents
 * before the picture, and says what is missing.
 */
export async function sendWithFilesThatFit<T>(
  message: DiscordMessage,
  send: (message: DiscordMessage) => Promise<T>,
): Promise<T> {
  const sets = shrinkFiles(message.files);
  for (const [index, files] of sets.entries()) {
    try {
      return await send(files.length === message.files.length ? message : withFiles(message, files));
    } catch (error) {
      if (!isTooLarge(error) || index === sets.length - 1) throw error;
    }
  }
  throw new Error('there is always a set');
}

/** Returns the sets to try: all files, the documents, the smallest document, none; each smaller than the one before. */
function shrinkFiles(files: readonly Attachment[]): readonly (readonly Attachment[])[] {
  const documents = files.filter(({ filename }) => !isPicture(filename));
  const smallest = documents.toSorted((one, other) => one.bytes.length - other.bytes.length).slice(0, 1);
  const sets = [files, documents, smallest, []];
  return sets.filter((set, index) => index === 0 || set.length < (sets[index - 1]?.length ?? 0));
}

/** Replaces the message's files, and the components that name them. */
function withFiles(message: DiscordMessage, files: readonly Attachment[]): DiscordMessage {
  const kept = message.components.filter(({ type }) => !FILE_COMPONENT_TYPES.has(type));
  const missing = message.files.filter((file) => !files.includes(file)).map(({ filename }) => filename);
  const [notice] = renderDiscordMessages(filesLeftOutMessage(missing), files);
  return { components: [...notice.components, ...kept], files };
}

const FILE_COMPONENT_TYPES = new Set<number>([ComponentType.MediaGallery, ComponentType.File]);
