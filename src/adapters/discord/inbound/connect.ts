import {
  type Client,
  type CloseEvent,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayCloseCodes,
  GatewayDispatchEvents,
  Status,
} from 'discord.js';
import type { Reception } from '../../../chat/types/interaction-service.ts';
import type { DiscordApi } from '../outbound/api.ts';
import type { DiscordAccount } from '../rest.ts';
import { createClient } from './client.ts';
import { onInteraction } from './interactions.ts';
import { onMessage } from './messages.ts';
import { createServers, type ServerRooms } from './servers.ts';

export interface GatewayRooms extends ServerRooms {
  readonly account: DiscordAccount;
  readonly api: DiscordApi;
  readonly reception: Reception;
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
  const servers = createServers(rooms);
  client.ws.on(GatewayDispatchEvents.Ready, (payload: unknown) => run(servers.onReady(payload)));
  client.ws.on(GatewayDispatchEvents.GuildCreate, (payload: unknown) => run(servers.onJoined(payload)));
  client.ws.on(GatewayDispatchEvents.GuildDelete, (payload: unknown) => run(servers.onLeft(payload)));
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
      servers.close();
      await client.destroy();
      await Promise.all(running);
    },
  };
}

/** Discord does not let the bot in: the message says what to mend. */
export class GatewayRefused extends Error {
  override readonly name = 'GatewayRefused';
}

async function logIn(client: Client, token: string): Promise<void> {
  let closed: number | null = null;
  const note = ({ code }: CloseEvent) => {
    closed = code;
  };
  client.once(Events.ShardDisconnect, note);
  try {
    await client.login(token);
  } catch (error) {
    await client.destroy();
    const invalid = error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid;
    if (invalid || closed === GatewayCloseCodes.AuthenticationFailed)
      throw new GatewayRefused("DISCORD_TOKEN: is not taken by Discord. Set the bot's token");
    throw closed === null ? error : new GatewayRefused(`Discord closes the gateway for good (${closed})`);
  } finally {
    client.off(Events.ShardDisconnect, note);
  }
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
}
