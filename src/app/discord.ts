import type { DiscordAccount } from '../adapters/discord/api-client.ts';
import {
  type DiscordGateway,
  GatewayRejected,
  openDiscordGateway,
} from '../adapters/discord/inbound/transport/gateway.ts';
import { createDiscordAdapter } from '../adapters/discord/outbound/adapter.ts';
import { createDiscordApi } from '../adapters/discord/outbound/api.ts';
import { createDeferredReplies } from '../adapters/discord/outbound/deferred-replies.ts';
import { createDiscordDeliverer } from '../adapters/discord/outbound/deliverer.ts';
import { createFileHostCheck } from '../adapters/discord/outbound/download.ts';
import { discordReplyLocations } from '../adapters/discord/outbound/reply-locations.ts';
import { discordPlaceOf } from '../adapters/discord/outbound/target.ts';
import { createChatHandler } from '../chat/handlers/event-handler.ts';
import { createInteractionService } from '../chat/interactions/interactions.ts';
import { ConfigError } from '../config.ts';
import type { UserId } from '../jobs/model/ids.ts';
import type { QueuedStore } from '../jobs/ports/queue.ts';
import { stringsFor } from '../strings/strings.ts';
import type { AppContext, PlatformWorkers, StartedRole } from './context.ts';
import { createLabeller } from './engines.ts';

type WorkerContext = Pick<
  AppContext,
  'config' | 'queue' | 'submitDeps' | 'reader' | 'compute' | 'fetcher' | 'installation' | 'engines' | 'log'
>;

/** Creates Discord's part of queued work. Uses the REST API and no gateway. */
export function createDiscordWorkers(context: WorkerContext): PlatformWorkers {
  const { config, queue, submitDeps, reader, compute, fetcher, installation, log } = context;
  const { store } = queue;
  const account = requireAccount(config.discord);
  const api = createDiscordApi(account, log);
  const { onReplied, wrap } = createDeferredReplies(api, log);
  return {
    deliverer: createDiscordDeliverer({
      api,
      hasModel: installation.vendor !== null,
      discordIdOf: discordIdIn(store),
    }),
    eventHandler: wrap(
      createChatHandler({
        store,
        submission: submitDeps,
        reader,
        labeller: createLabeller(
          { ...context, store },
          { quota: submitDeps.quota, consentTo: installation.vendor },
        ),
        compute,
        fetcher,
        adapter: createDiscordAdapter({ api, isFileHost: createFileHostCheck(account.apiUrl), onReplied }),
        installation,
        log,
      }),
    ),
  };
}

type GatewayContext = Pick<
  AppContext,
  | 'config'
  | 'queue'
  | 'submitDeps'
  | 'interactiveCompute'
  | 'interactionTimeoutMs'
  | 'installation'
  | 'log'
  | 'opened'
  | 'fail'
>;

/** Starts to receive from Discord's gateway. (Interactions over HTTP would be a router beside it.) */
export async function startDiscord(context: GatewayContext): Promise<StartedRole> {
  const { config, queue, submitDeps, interactiveCompute, interactionTimeoutMs } = context;
  const { installation, log, opened, fail } = context;
  const { discord: t } = stringsFor().cli.start;
  const account = requireAccount(config.discord);
  const interactions = createInteractionService({
    store: queue.interactiveStore,
    compute: interactiveCompute,
    installation,
    defaultEngine: submitDeps.defaultEngine,
    adapter: {
      platform: 'discord',
      replyLocations: discordReplyLocations,
      placeOf: discordPlaceOf,
    },
    log,
    ...(interactionTimeoutMs !== undefined && { timeoutMs: interactionTimeoutMs }),
  });
  const gateway = await connectGateway(() =>
    openDiscordGateway({
      account,
      api: createDiscordApi(account, log),
      interactions,
      servers: {
        join: (servers) => queue.store.workspaces.join('discord', account.applicationId, servers),
        joined: () => queue.store.workspaces.listJoined('discord', account.applicationId),
      },
      log,
      fatal: fail,
    }),
  );
  opened.defer(() => gateway.close());
  return {
    detail: t.gateway(gateway.servers),
    problem: () => (gateway.isReady() ? null : t.notConnected),
  };
}

function requireAccount({ token, applicationId, apiUrl }: AppContext['config']['discord']): DiscordAccount {
  if (token === null || applicationId === null)
    throw new ConfigError([stringsFor().cli.start.discord.notSet]);
  return { token, applicationId, apiUrl };
}

function discordIdIn(store: QueuedStore) {
  return async (user: UserId): Promise<string | null> => {
    const identities = await store.users.listIdentities(user);
    return identities.find(({ platform }) => platform === 'discord')?.externalId ?? null;
  };
}

async function connectGateway(open: () => Promise<DiscordGateway>): Promise<DiscordGateway> {
  try {
    return await open();
  } catch (error) {
    if (!(error instanceof GatewayRejected)) throw error;
    throw new ConfigError([error.message]);
  }
}
