import {
  Client,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayDispatchEvents,
  GatewayIntentBits,
  Options,
  Status,
} from 'discord.js';
import type { Reception } from '../../chat/reception.ts';
import type { Logger } from '../../jobs/ports/logger.ts';
import type { DiscordAccount, DiscordApi } from '../api.ts';
import { onInteraction } from './interactions.ts';
import { onMessage } from './messages.ts';
import { WireLeft } from './wire.ts';

export interface GatewayRooms {
  readonly account: DiscordAccount;
  readonly api: DiscordApi;
  readonly reception: Reception;
  readonly log: Logger;
  /** The connection cannot be had again: the process is to end, for its supervisor to start anew. */
  fatal(reason: string): void;
}

export interface Gateway {
  /** The servers that the bot is in. */
  readonly servers: number;
  isReady(): boolean;
  /** Takes no more, and waits for what is being stored. */
  close(): Promise<void>;
}

/**
 * Listens at Discord's gateway, and connects again whenever it is cut. What arrives is read from what Discord sent,
 * not from discord.js's caches, so that HTTP can bring it too, and so that the caches hold next to nothing.
 *
 * @throws GatewayRefused for a token that is none, and what discord.js throws where Discord cannot be reached.
 */
export async function connect(rooms: GatewayRooms): Promise<Gateway> {
  const { account, log } = rooms;
  const client = createClient(account);
  const running = new Set<Promise<void>>();
  const run = (work: Promise<void>) => {
    const ended = work
      .catch((error: unknown) => log.error({ err: error }, 'an event of Discord failed'))
      .finally(() => running.delete(ended));
    running.add(ended);
  };
  const parentOf = (id: string) => {
    const channel = client.channels.cache.get(id);
    return channel?.isThread() ? channel.parentId : null;
  };

  client.ws.on(GatewayDispatchEvents.InteractionCreate, (payload: unknown) =>
    run(onInteraction(payload, rooms)),
  );
  client.ws.on(GatewayDispatchEvents.MessageCreate, (payload: unknown) => {
    run(onMessage(payload, { ...rooms, self: client.user?.id ?? account.applicationId, parentOf }));
  });
  client.ws.on(GatewayDispatchEvents.GuildDelete, (payload: unknown) => run(onLeft(payload, rooms)));
  watch(client, rooms);

  await logIn(client, account.token);
  if (!client.isReady())
    await new Promise<void>((resolve) => client.once(Events.ClientReady, () => resolve()));
  return {
    servers: client.guilds.cache.size,
    // The manager's own status stays what it was when a connection is lost.
    isReady: () =>
      client.ws.shards.size > 0 && client.ws.shards.every(({ status }) => status === Status.Ready),
    async close() {
      await client.destroy();
      await Promise.all(running);
    },
  };
}

/** Discord does not let the bot in. */
export class GatewayRefused extends Error {
  override readonly name = 'GatewayRefused';
}

async function logIn(client: Client, token: string): Promise<void> {
  try {
    await client.login(token);
  } catch (error) {
    await client.destroy();
    const refused = error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid;
    throw refused ? new GatewayRefused(error.message) : error;
  }
}

/** A server that cannot be reached for a while has not taken the bot out. */
async function onLeft(payload: unknown, { reception }: GatewayRooms): Promise<void> {
  const left = WireLeft.parse(payload);
  if (left.unavailable) return;
  await reception.receiveLeave('discord', left.id, `left:${left.id}:${new Date().toISOString()}`);
}

function watch(client: Client, { log, fatal }: GatewayRooms): void {
  client.on(Events.Error, (error) => log.error({ err: error }, 'discord.js failed'));
  client.on(Events.Warn, (warning) => log.warn({ detail: warning }, 'discord.js warns'));
  client.on(Events.ShardError, (error, shard) => log.error({ err: error, shard }, 'the gateway failed'));
  client.on(Events.ShardReconnecting, (shard) => log.warn({ shard }, 'connecting to the gateway again'));
  client.on(Events.ShardResume, (shard, missed) =>
    log.info({ shard, missed }, 'connected to the gateway again'),
  );
  client.on(Events.ShardDisconnect, ({ code }, shard) => {
    log.error({ code, shard }, 'the gateway is closed for good');
    fatal(`Discord closed the gateway for good (${code})`);
  });
  client.on(Events.Invalidated, () => fatal('Discord ended the session of the gateway'));
}

/** Seconds. */
const SWEEP = { interval: 600, lifetime: 600 };

function createClient({ url }: DiscordAccount): Client {
  const client: Client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    allowedMentions: { parse: [] },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      UserManager: { maxSize: 200, keepOverLimit: (user) => user.id === client.user?.id },
      GuildMemberManager: { maxSize: 10, keepOverLimit: (member) => member.id === client.user?.id },
      ThreadMemberManager: 0,
      PresenceManager: 0,
      VoiceStateManager: 0,
      GuildEmojiManager: 0,
      GuildStickerManager: 0,
      GuildScheduledEventManager: 0,
      StageInstanceManager: 0,
      ReactionManager: 0,
      ReactionUserManager: 0,
      DMMessageManager: 0,
      GuildMessageManager: 0,
    }),
    sweepers: {
      ...Options.DefaultSweeperSettings,
      users: { interval: SWEEP.interval, filter: () => (user) => user.id !== client.user?.id },
      threads: { interval: SWEEP.interval, lifetime: SWEEP.lifetime },
    },
    ...(url === null ? {} : { rest: { api: url } }),
  });
  return client;
}
