import { GatewayDispatchEvents } from 'discord.js';
import type { InteractionService } from '../../../chat/types/interaction-service.ts';
import type { DiscordApi } from '../outbound/api.ts';
import { onDiscordInteraction } from './listeners/interaction.ts';
import { onDiscordMessage } from './listeners/message.ts';
import { createServerWatch, type ServerWatchDeps } from './listeners/uninstall.ts';

export interface DiscordDispatcherDeps extends ServerWatchDeps {
  readonly api: DiscordApi;
  readonly interactions: InteractionService;
}

/** What only the transport knows of the connection. */
export interface DiscordConnection {
  botId(): string;
  /** The channel that a thread is in; null for anything but a known thread. */
  parentOf(channel: string): string | null;
}

export interface DiscordDispatcher {
  /** The names of the events that have a listener. */
  readonly events: readonly GatewayDispatchEvents[];
  /** Runs the listener of an event. Logs what it throws. */
  dispatch(name: GatewayDispatchEvents, payload: unknown): void;
  /** Stops comparing servers with the stored ones. */
  close(): void;
  /** Resolves once no event is being handled. */
  idle(): Promise<void>;
}

/** Creates the dispatcher: one listener for each gateway event that the bot handles. */
export function createDiscordDispatcher(
  deps: DiscordDispatcherDeps,
  { botId, parentOf }: DiscordConnection,
): DiscordDispatcher {
  const servers = createServerWatch(deps);
  const running = new Set<Promise<void>>();
  const listeners = new Map<GatewayDispatchEvents, (payload: unknown) => Promise<void>>([
    [GatewayDispatchEvents.InteractionCreate, (payload) => onDiscordInteraction(payload, deps)],
    [
      GatewayDispatchEvents.MessageCreate,
      (payload) => onDiscordMessage(payload, { ...deps, botId: botId(), parentOf }),
    ],
    [GatewayDispatchEvents.Ready, (payload) => servers.onReady(payload)],
    [GatewayDispatchEvents.GuildCreate, (payload) => servers.onJoined(payload)],
    [GatewayDispatchEvents.GuildDelete, (payload) => servers.onLeft(payload)],
  ]);
  return {
    events: [...listeners.keys()],

    dispatch(name, payload) {
      const work = Promise.resolve(listeners.get(name)?.(payload))
        .catch((error: unknown) => deps.log.error({ err: error }, 'a Discord event failed'))
        .finally(() => running.delete(work));
      running.add(work);
    },

    close: () => servers.close(),

    async idle() {
      await Promise.all(running);
    },
  };
}
