import type { DiscordAccount } from '../adapters/discord/api-client.ts';
import {
  type DiscordGateway,
  GatewayRejected,
  openDiscordGateway,
} from '../adapters/discord/inbound/transport/gateway.ts';
import { createDiscordAdapter } from '../adapters/discord/outbound/adapter.ts';
import { createDiscordApi, type DiscordApi } from '../adapters/discord/outbound/api.ts';
import { createDeferredReplies } from '../adapters/discord/outbound/deferred-replies.ts';
import { createDiscordDeliverer } from '../adapters/discord/outbound/deliverer.ts';
import { createFileHostCheck } from '../adapters/discord/outbound/download.ts';
import type { InteractionService } from '../chat/types/interaction-service.ts';
import { ConfigError } from '../config.ts';
import type { UserId } from '../jobs/model/ids.ts';
import type { QueuedStore } from '../jobs/ports/queue.ts';
import { stringsFor } from '../strings/strings.ts';
import { chatHandlerFor, interactionServiceFor } from './chat.ts';
import type { AppContext, OpenedPlatform, StartedRole } from './context.ts';

type DiscordContext = Parameters<typeof chatHandlerFor>[1] &
  Parameters<typeof interactionServiceFor>[1] &
  Pick<AppContext, 'config' | 'opened' | 'fail'>;

/** Opens Discord: its part of queued work by the REST API, and the gateway that receives from it. */
export function openDiscord(context: DiscordContext): OpenedPlatform {
  const { config, queue, installation, log } = context;
  const account = requireAccount(config.discord);
  const api = createDiscordApi(account, log);
  const { onReplied, wrap } = createDeferredReplies(api, log);
  const adapter = createDiscordAdapter({ api, isFileHost: createFileHostCheck(account.apiUrl), onReplied });
  return {
    workers: {
      deliverer: createDiscordDeliverer({
        api,
        hasModel: installation.vendor !== null,
        discordIdOf: discordIdIn(queue.store),
      }),
      eventHandler: wrap(chatHandlerFor(adapter, context)),
    },
    start: () => startGateway(account, api, interactionServiceFor(adapter, context), context),
  };
}

async function startGateway(
  account: DiscordAccount,
  api: DiscordApi,
  interactions: InteractionService,
  { queue, log, opened, fail }: DiscordContext,
): Promise<StartedRole> {
  const { discord: t } = stringsFor().cli.start;
  const gateway = await connectGateway(() =>
    openDiscordGateway({
      account,
      api,
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
