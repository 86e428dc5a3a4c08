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
import { createChatHandler } from '../chat/handlers/event-handler.ts';
import { createInteractionService } from '../chat/interactions/interactions.ts';
import { ConfigError } from '../config.ts';
import type { UserId } from '../jobs/model/ids.ts';
import type { QueuedStore } from '../jobs/ports/queue.ts';
import type { Hands, Listening, RoleContext } from './role.ts';

type HandsContext = Pick<RoleContext, 'config' | 'queue' | 'desk' | 'reader' | 'fetcher' | 'house' | 'log'>;

/** What Discord's queued work is done with: its REST API, and no gateway. */
export function discordHands({ config, queue, desk, reader, fetcher, house, log }: HandsContext): Hands {
  const account = accountOf(config.discord);
  const api = createDiscordApi(account, log);
  const { store } = queue;
  const { onReplied, wrap } = createDeferredReplies(api, log);
  const voice = createDiscordAdapter({ api, isFileHost: createFileHostCheck(account.apiUrl), onReplied });
  const deliverer = createDiscordDeliverer({ api, discordIdOf: personIn(store) });
  return {
    deliverer,
    intake: wrap(
      createChatHandler({
        store,
        submission: desk,
        reader,
        fetcher,
        adapter: voice,
        installation: house,
        log,
      }),
    ),
  };
}

type GatewayContext = Pick<RoleContext, 'config' | 'queue' | 'desk' | 'house' | 'log' | 'opened' | 'fail'>;

/** Takes what people do on Discord, at its gateway. HTTP interactions would be a router beside it. */
export async function listenToDiscord(context: GatewayContext): Promise<Listening> {
  const { config, queue, desk, house, log, opened, fail } = context;
  const account = accountOf(config.discord);
  const reception = createInteractionService({
    store: queue.interactiveStore,
    installation: house,
    defaultEngine: desk.defaultEngine,
    adapter: { platform: 'discord', replyLocations: discordReplyLocations },
    log,
  });
  const gateway = await connected(() =>
    openDiscordGateway({
      account,
      api: createDiscordApi(account, log),
      interactions: reception,
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
    detail: `the gateway, in ${gateway.servers} ${gateway.servers === 1 ? 'server' : 'servers'}`,
    problem: () => (gateway.isReady() ? null : 'is not connected to the gateway'),
  };
}

function accountOf({ token, applicationId, apiUrl }: RoleContext['config']['discord']): DiscordAccount {
  if (token === null || applicationId === null)
    throw new ConfigError(['DISCORD_TOKEN, DISCORD_APPLICATION_ID: are not both set']);
  return { token, applicationId, apiUrl: apiUrl };
}

function personIn(store: QueuedStore) {
  return async (user: UserId): Promise<string | null> => {
    const identities = await store.users.listIdentities(user);
    return identities.find(({ platform }) => platform === 'discord')?.externalId ?? null;
  };
}

async function connected(open: () => Promise<DiscordGateway>): Promise<DiscordGateway> {
  try {
    return await open();
  } catch (error) {
    if (!(error instanceof GatewayRejected)) throw error;
    throw new ConfigError([error.message]);
  }
}
