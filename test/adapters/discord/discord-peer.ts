import { Server } from 'node:net';
import { ChannelType } from 'discord.js';
import { DigitalDiscord, generateSnowflake } from 'discord-digital-twin';
import { z } from 'zod';
import { type RecordedFile, RecordingProxy } from './recording-proxy.ts';

/** A server with two channels, `forum` being without private threads, and the ids of everything. */
export interface DiscordPeer {
  readonly twin: DigitalDiscord;
  readonly recorder: RecordingProxy;
  readonly guild: string;
  readonly channel: string;
  readonly forum: string;
  /** Adds a member to the server. */
  person(): Promise<string>;
  openDm(person: string): Promise<string>;
  /** Archives a thread, as Discord does after a quiet day. */
  archive(thread: string): Promise<void>;
  /** All messages of a channel, oldest first. */
  messages(channel: string): Promise<readonly PeerMessage[]>;
  /** The ids of messages that were sent with tokens of interactions. */
  messagesSentWith(tokens: ReadonlySet<string>): Promise<ReadonlySet<string>>;
  /** Makes a person's file available for download. */
  upload(file: RecordedFile): z.infer<typeof Attachment>;
  /** Sends an event over the gateway. */
  dispatch(event: string, data: unknown): void;
  close(): Promise<void>;
}

export interface PeerMessage {
  readonly id: string;
  readonly author: string;
  readonly flags: number;
  readonly components: unknown;
  readonly content: string;
  readonly files: readonly RecordedFile[];
  readonly replyTo: string | null;
}

const Attachment = z.object({
  id: z.string(),
  filename: z.string(),
  size: z.number(),
  content_type: z.string(),
  url: z.string(),
});

/** Opens discord-digital-twin behind the recorder, both on loopback. Once per test file, as the twin has one database. */
export async function openDiscordPeer(): Promise<DiscordPeer> {
  const channel = generateSnowflake();
  const forum = generateSnowflake();
  const twin = new DigitalDiscord({
    channels: [
      { id: channel, name: 'jobs', type: ChannelType.GuildText },
      { id: forum, name: 'careers', type: ChannelType.GuildForum },
    ],
  });
  await onLoopback(() => twin.start());
  const files = new Map<string, RecordedFile>();
  const dms = new Map<string, string>();
  const store = (file: RecordedFile, base: string) => {
    const id = generateSnowflake();
    files.set(id, file);
    const url = `${base}/files/${id}/${encodeURIComponent(file.name)}`;
    return {
      id,
      filename: file.name,
      size: file.bytes.length,
      content_type: 'application/octet-stream',
      url,
    };
  };

  async function openDm(person: string): Promise<string> {
    const existing = dms.get(person);
    if (existing) return existing;
    const id = generateSnowflake();
    dms.set(person, id);
    await twin.prisma.channel.create({ data: { id, type: ChannelType.DM } });
    return id;
  }

  async function setArchived(id: string, archived: boolean): Promise<void> {
    await twin.prisma.channel.update({ where: { id }, data: { archived } });
  }

  const recorder = await RecordingProxy.open(twin.restUrl, {
    openDm,
    async attach(message, attached, base) {
      const attachments = attached.map((file) => store(file, base));
      await twin.prisma.message.update({
        where: { id: message },
        data: { attachments: JSON.stringify(attachments) },
      });
      return attachments;
    },
    file: (id) => files.get(id)?.bytes ?? null,
    isArchived: async (id) => (await twin.prisma.channel.findUnique({ where: { id } }))?.archived ?? false,
    unarchive: (id) => setArchived(id, false),
  });

  let people = 0;
  return {
    twin,
    recorder,
    guild: twin.guildId,
    channel,
    forum,
    openDm,
    archive: (thread) => setArchived(thread, true),
    async person() {
      const id = generateSnowflake();
      people += 1;
      await twin.prisma.user.create({
        data: { id, username: `person-${people}`, globalName: `Person ${people}` },
      });
      await twin.prisma.guildMember.create({ data: { guildId: twin.guildId, userId: id } });
      return id;
    },
    async messages(of) {
      const rows = await twin.prisma.message.findMany({ where: { channelId: of }, orderBy: { id: 'asc' } });
      return rows.map((row) => ({
        id: row.id,
        author: row.authorId,
        flags: row.flags,
        content: row.content,
        components: JSON.parse(row.components),
        files: z
          .array(Attachment)
          .parse(JSON.parse(row.attachments))
          .flatMap(({ id }) => files.get(id) ?? []),
        replyTo:
          row.messageReference === null ? null : Reference.parse(JSON.parse(row.messageReference)).message_id,
      }));
    },
    async messagesSentWith(tokens) {
      const responses = await twin.prisma.interactionResponse.findMany({
        where: { interactionToken: { in: [...tokens] } },
      });
      const followUps = recorder.requests.filter(({ path }) => {
        const [, token] = /^\/webhooks\/\d+\/([^/]+)/.exec(path) ?? [];
        return token !== undefined && tokens.has(token);
      });
      const ids = [
        ...responses.map(({ messageId }) => messageId),
        ...followUps.map(({ message }) => message),
      ];
      return new Set(ids.filter((id) => id !== null));
    },
    upload: (file) => store(file, new URL(recorder.url).origin),
    dispatch(event, data) {
      // The twin's own functions for events lack mentions, message commands and DMs.
      const server: { gateway: { broadcast(event: string, data: unknown): void } } = Reflect.get(
        twin,
        'server',
      );
      server.gateway.broadcast(event, data);
    },
    async close() {
      await recorder.close();
      await twin.stop();
    },
  };
}

const Reference = z.object({ message_id: z.string() });

/** By itself, the twin listens on all interfaces. */
async function onLoopback(start: () => Promise<void>): Promise<void> {
  const { listen } = Server.prototype;
  const local = function (this: Server, port: number, ready: () => void) {
    return Reflect.apply(listen, this, [port, '127.0.0.1', ready]);
  };
  Reflect.set(Server.prototype, 'listen', local);
  try {
    await start();
  } finally {
    Reflect.set(Server.prototype, 'listen', listen);
  }
}
