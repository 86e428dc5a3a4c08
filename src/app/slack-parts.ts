import type { Receiver } from '@slack/bolt';
import { Router } from 'express';
import { createSlackWebClients, type SlackWebClients } from '../adapters/slack/api-client.ts';
import { SLACK_INSTALL_PATHS, SLACK_PATH } from '../adapters/slack/app-definition.ts';
import { createBoltApp } from '../adapters/slack/inbound/bolt.ts';
import { createSlackDispatcher } from '../adapters/slack/inbound/dispatcher.ts';
import { createSlackRouter } from '../adapters/slack/inbound/transport/http.ts';
import {
  openSlackSocket,
  type SlackSocket,
  SocketTokenRejected,
} from '../adapters/slack/inbound/transport/socket.ts';
import { createInstallRouter } from '../adapters/slack/install/install-router.ts';
import type { FindSlackInstallation } from '../adapters/slack/install/installation.ts';
import { createInstallationFinder } from '../adapters/slack/install/many-installations.ts';
import { createSingleInstallationFinder } from '../adapters/slack/install/single-installation.ts';
import { createSlackAdapter } from '../adapters/slack/outbound/adapter.ts';
import { createSlackDeliverer } from '../adapters/slack/outbound/deliverer.ts';
import type { SlackOutboundDeps } from '../adapters/slack/outbound/deps.ts';
import { createSlackMessageSender } from '../adapters/slack/outbound/message-sender.ts';
import { createUserDirectory } from '../adapters/slack/outbound/user-directory.ts';
import { createChatHandler } from '../chat/handlers/event-handler.ts';
import { createInteractionService } from '../chat/interactions/interactions.ts';
import { ConfigError } from '../config.ts';
import type { QueuedStore } from '../jobs/ports/queue.ts';
import type { Hands, Listening, RoleContext } from './role.ts';
import { oauthOf } from './slack-oauth.ts';

/** What Slack's queued work is done with. */
export function slackHands(context: RoleContext): Hands {
  const { queue, desk, reader, fetcher, house, log } = context;
  const rooms = roomsOf(context, queue.store);
  const deliverer = createSlackDeliverer(rooms);
  const voice = createSlackAdapter(rooms);
  const { store } = queue;
  return {
    deliverer,
    intake: createChatHandler({
      store,
      submission: desk,
      reader,
      fetcher,
      adapter: voice,
      installation: house,
      log,
    }),
  };
}

/** Takes what people do in Slack: over HTTP, by Socket Mode, or both. What is under way is let end. */
export async function listenToSlack(context: RoleContext): Promise<Listening> {
  const { config, queue, desk, house, log, opened } = context;
  const { signingSecret, appToken, apiUrl } = config.slack;
  const rooms = roomsOf(context, queue.interactiveStore);
  const { web, findInstallation: installation, users: people } = rooms;
  const reception = createInteractionService({
    store: queue.interactiveStore,
    installation: house,
    defaultEngine: desk.defaultEngine,
    adapter: createSlackAdapter(rooms),
    log,
  });
  const app = createBoltApp(NO_RECEIVER, installation, { interactions: reception, web, users: people, log });
  const { dispatch: take, idle } = createSlackDispatcher(app, web.url, log);
  opened.defer(idle);

  const ways: string[] = [];
  const socket =
    appToken && (await socketFor(() => openSlackSocket({ appToken, apiUrl, dispatch: take, log })));
  if (socket) {
    opened.defer(() => socket.stop());
    ways.push('Socket Mode');
  }
  const router = Router();
  if (signingSecret !== null) {
    router.use(createSlackRouter(signingSecret, take, log));
    ways.push(`HTTP at ${SLACK_PATH}`);
  }
  const oauth = oauthOf(context);
  if (oauth !== null) {
    router.use(createInstallRouter(queue.store.installations, oauth));
    ways.push(`workspaces install it at ${SLACK_INSTALL_PATHS.install}`);
  }
  return {
    detail: ways.join(' and '),
    problem: () => (!socket || socket.isConnected() ? null : 'is not connected by Socket Mode'),
    router,
  };
}

function roomsOf(context: RoleContext, { installations }: QueuedStore): SlackOutboundDeps {
  const { config, log } = context;
  const web = createSlackWebClients({ apiUrl: config.slack.apiUrl, log });
  return {
    web,
    sender: createSlackMessageSender(web, log),
    findInstallation: installationsOf(context, installations, web),
    users: createUserDirectory(web),
    log,
  };
}

/** @throws ConfigError where it is set for one workspace and for many. */
function installationsOf(
  context: RoleContext,
  installations: QueuedStore['installations'],
  web: SlackWebClients,
): FindSlackInstallation {
  const { botToken } = context.config.slack;
  const oauth = oauthOf(context);
  if (oauth === null && botToken !== null) return createSingleInstallationFinder(botToken, web);
  if (oauth !== null && botToken === null) return createInstallationFinder(installations, oauth);
  throw new ConfigError([
    'SLACK_BOT_TOKEN: is for one workspace, and SLACK_CLIENT_ID for many. Set one of them',
  ]);
}

/** Bolt is handed what arrives; it opens nothing itself. */
const NO_RECEIVER: Receiver = {
  init() {},
  start: () => Promise.resolve(),
  stop: () => Promise.resolve(),
};

async function socketFor(open: () => Promise<SlackSocket>): Promise<SlackSocket> {
  try {
    return await open();
  } catch (error) {
    if (!(error instanceof SocketTokenRejected)) throw error;
    throw new ConfigError([
      `SLACK_APP_TOKEN: is not taken by Slack (${error.message}). Set an app-level token with connections:write`,
    ]);
  }
}
