import { connect, type Gateway, GatewayRefused } from '../adapters/discord/inbound/connect.ts';
import { createVoice } from '../adapters/discord/outbound/adapter.ts';
import { createApi } from '../adapters/discord/outbound/api.ts';
import { endingWaits } from '../adapters/discord/outbound/deferred-replies.ts';
import { createDeliverer } from '../adapters/discord/outbound/deliverer.ts';
import { fileHosts } from '../adapters/discord/outbound/download.ts';
import { wishesAt } from '../adapters/discord/outbound/reply-locations.ts';
import type { DiscordAccount } from '../adapters/discord/rest.ts';
import { createIntake } from '../chat/handlers/event-handler.ts';
import { createReception } from '../chat/interactions/interactions.ts';
import { ConfigError } from '../config.ts';
import type { UserId } from '../jobs/model/ids.ts';
import type { QueuedStore } from '../jobs/ports/queue.ts';
import type { Hands, Listening, RoleContext } from './role.ts';

type HandsContext = Pick<RoleContext, 'config' | 'queue' | 'desk' | 'reader' | 'fetcher' | 'house' | 'log'>;

/** What Discord's queued work is done with: its REST API, and no gateway. */
export function discordHands({ config, queue, desk, reader, fetcher, house, log }: HandsContext): Hands {
  const account = accountOf(config.discord);
  const api = createApi(account, log);
  const { store } = queue;
  const { onReplied, end } = endingWaits(api, log);
  const voice = createVoice({ api, isOurs: fileHosts(account.url), onReplied });
  const deliverer = createDeliverer({ api, personOf: personIn(store) });
  return {
    deliverer,
    intake: end(createIntake({ store, desk, reader, fetcher, voice, house, log })),
  };
}

type GatewayContext = Pick<RoleContext, 'config' | 'queue' | 'desk' | 'house' | 'log' | 'opened' | 'fail'>;

/** Takes what people do on Discord, at its gateway. HTTP interactions would be a router beside it. */
export async function listenToDiscord(context: GatewayContext): Promise<Listening> {
  const { config, queue, desk, house, log, opened, fail } = context;
  const account = accountOf(config.discord);
  const reception = createReception({
    store: queue.front,
    house,
    defaultEngine: desk.defaultEngine,
    voice: { platform: 'discord', wishes: wishesAt },
    log,
  });
  const gateway = await connected(() =>
    connect({
      account,
      api: createApi(account, log),
      reception,
      kept: {
        join: (servers) => queue.store.workspaces.join('discord', account.applicationId, servers),
        joined: () => queue.store.workspaces.joined('discord', account.applicationId),
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
  return { token, applicationId, url: apiUrl };
}

function personIn(store: QueuedStore) {
  return async (user: UserId): Promise<string | null> => {
    const identities = await store.users.identitiesOf(user);
    return identities.find(({ platform }) => platform === 'discord')?.externalId ?? null;
  };
}

async function connected(open: () => Promise<Gateway>): Promise<Gateway> {
  try {
    return await open();
  } catch (error) {
    if (!(error instanceof GatewayRefused)) throw error;
    throw new ConfigError([error.message]);
  }
}
