import {
  type Client,
  type CloseEvent,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayCloseCodes,
  Status,
} from 'discord.js';
import type { DiscordAccount } from '../../api-client.ts';
import { createDiscordDispatcher, type DiscordDispatcherDeps } from '../dispatcher.ts';
import { createGatewayClient } from './gateway-client.ts';

export interface DiscordGatewayDeps extends DiscordDispatcherDeps {
  readonly account: DiscordAccount;
  /**
   * Called when Discord has closed the connection for good. The process should end, for its supervisor to restart it.
   */
  fatal(reason: string): void;
}

export interface DiscordGateway {
  /** The number of servers that the bot is in. */
  readonly servers: number;
  isReady(): boolean;
  /** Stops receiving, and waits for the events that are being stored. */
  close(): Promise<void>;
}

/**
 * Connects to Discord's gateway, and reconnects whenever the connection is lost. Listeners read the raw payloads and
 * not discord.js's caches, so that HTTP could deliver them too and the caches can stay almost empty.
 *
 * @throws GatewayRejected if Discord doesn't accept the token; what discord.js throws if it can't be reached.
 */
export async function openDiscordGateway(deps: DiscordGatewayDeps): Promise<DiscordGateway> {
  const { account } = deps;
  const client = createGatewayClient(account);
  const dispatcher = createDiscordDispatcher(deps, {
    botId: () => client.user?.id ?? account.applicationId,
    parentOf(id) {
      const channel = client.channels.cache.get(id);
      return channel?.isThread() ? channel.parentId : null;
    },
  });
  for (const name of dispatcher.events)
    client.ws.on(name, (payload: unknown) => dispatcher.dispatch(name, payload));
  tolerateEvents(client, deps);
  watchConnection(client, deps);

  await logIn(client, account.token);
  if (!client.isReady())
    await new Promise<void>((resolve) => client.once(Events.ClientReady, () => resolve()));
  return {
    servers: client.guilds.cache.size,
    // The manager keeps its own status when a connection is lost.
    isReady: () =>
      client.ws.shards.size > 0 && client.ws.shards.every(({ status }) => status === Status.Ready),
    async close() {
      dispatcher.close();
      await client.destroy();
      await dispatcher.idle();
    },
  };
}

/** Discord doesn't let the bot in. The message says how to fix it. */
export class GatewayRejected extends Error {
  override readonly name = 'GatewayRejected';
}

async function logIn(client: Client, token: string): Promise<void> {
  let closeCode: number | null = null;
  const onClose = ({ code }: CloseEvent) => {
    closeCode = code;
  };
  client.once(Events.ShardDisconnect, onClose);
  try {
    await client.login(token);
  } catch (error) {
    await client.destroy();
    const isInvalid = error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid;
    if (isInvalid || closeCode === GatewayCloseCodes.AuthenticationFailed)
      throw new GatewayRejected("DISCORD_TOKEN: Discord doesn't accept it. Set the bot's token");
    throw closeCode === null
      ? error
      : new GatewayRejected(`Discord closes the gateway for good (${closeCode})`);
  } finally {
    client.off(Events.ShardDisconnect, onClose);
  }
}

/**
 * Keeps the process alive where discord.js can't read an event for its own caches: it would throw where nobody catches.
 * Our listeners have their own copy of every event.
 */
function tolerateEvents({ ws }: Client, { log }: DiscordGatewayDeps): void {
  const handlePacket: unknown = Reflect.get(ws, 'handlePacket');
  if (typeof handlePacket !== 'function') return;
  Reflect.set(ws, 'handlePacket', (...packet: unknown[]): unknown => {
    try {
      return Reflect.apply(handlePacket, ws, packet);
    } catch (error) {
      log.warn({ err: error }, 'discord.js could not read an event');
      return false;
    }
  });
}

function watchConnection(client: Client, { log, fatal }: DiscordGatewayDeps): void {
  client.on(Events.Error, (error) => log.error({ err: error }, 'discord.js failed'));
  client.on(Events.Warn, (warning) => log.warn({ detail: warning }, 'discord.js warns'));
  client.on(Events.ShardError, (error, shard) => log.error({ err: error, shard }, 'the gateway failed'));
  client.on(Events.ShardReconnecting, (shard) => log.warn({ shard }, 'reconnecting to the gateway'));
  client.on(Events.ShardResume, (shard, missed) => log.info({ shard, missed }, 'reconnected to the gateway'));
  client.on(Events.ShardDisconnect, ({ code }, shard) => {
    log.error({ code, shard }, 'the gateway is closed for good');
    fatal(`Discord closed the gateway for good (${code})`);
  });
}
