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
import type { SlackOAuth } from '../adapters/slack/install/provider.ts';
import { createSingleInstallationFinder } from '../adapters/slack/install/single-installation.ts';
import { createSlackAdapter } from '../adapters/slack/outbound/adapter.ts';
import { createSlackDeliverer } from '../adapters/slack/outbound/deliverer.ts';
import type { SlackOutboundDeps } from '../adapters/slack/outbound/deps.ts';
import { createSlackMessageSender } from '../adapters/slack/outbound/message-sender.ts';
import { createUserDirectory } from '../adapters/slack/outbound/user-directory.ts';
import type { InteractionService } from '../chat/types/interaction-service.ts';
import { ConfigError } from '../config.ts';
import type { QueuedStore } from '../jobs/ports/queue.ts';
import { stringsFor } from '../strings/strings.ts';
import { chatHandlerFor, interactionServiceFor } from './chat.ts';
import type { AppContext, OpenedPlatform, StartedRole } from './context.ts';

/** Opens Slack: its part of queued work, and what receives from it over HTTP, Socket Mode or both. */
export function openSlack(context: AppContext): OpenedPlatform {
  const { queued, interactive } = createOutboundDeps(context);
  const hasModel = context.installation.vendor !== null;
  return {
    workers: {
      deliverer: createSlackDeliverer({ ...queued, hasModel }),
      eventHandler: chatHandlerFor(createSlackAdapter(queued), context),
    },
    start: () =>
      startSlack(interactionServiceFor(createSlackAdapter(interactive), context), interactive, context),
  };
}

/** Starts to receive. On closing, waits for requests that are in progress. */
async function startSlack(
  interactions: InteractionService,
  { web, findInstallation, users }: SlackOutboundDeps,
  context: AppContext,
): Promise<StartedRole> {
  const { config, queue, log, opened } = context;
  const { signingSecret, appToken, apiUrl } = config.slack;
  const { slack: t } = stringsFor().cli.start;
  const app = createBoltApp(NO_RECEIVER, findInstallation, { interactions, web, users, log });
  const { dispatch, idle } = createSlackDispatcher(app, web.url, log);
  opened.defer(idle);

  const transports: string[] = [];
  const socket =
    appToken && (await connectSocket(() => openSlackSocket({ appToken, apiUrl, dispatch, log })));
  if (socket) {
    opened.defer(() => socket.stop());
    transports.push(t.socket);
  }
  const router = Router();
  if (signingSecret !== null) {
    router.use(createSlackRouter(signingSecret, dispatch, log));
    transports.push(t.http(SLACK_PATH));
  }
  const oauth = createSlackOAuth(context);
  if (oauth !== null) {
    router.use(createInstallRouter(queue.store.installations, oauth));
    transports.push(t.install(SLACK_INSTALL_PATHS.install));
  }
  return {
    detail: transports.join(', '),
    problem: () => (!socket || socket.isConnected() ? null : t.notConnected),
    router,
  };
}

/** Queued work and clicks share the clients and the people; each asks the database by connections of its own. */
function createOutboundDeps(
  context: AppContext,
): Readonly<Record<'queued' | 'interactive', SlackOutboundDeps>> {
  const { config, queue, log } = context;
  const web = createSlackWebClients({ apiUrl: config.slack.apiUrl, log });
  const shared = {
    web,
    sender: createSlackMessageSender(web, log),
    users: createUserDirectory(web, log),
    log,
  };
  const withStore = ({ installations }: QueuedStore) => ({
    ...shared,
    findInstallation: chooseInstallationFinder(context, installations, web),
  });
  return { queued: withStore(queue.store), interactive: withStore(queue.interactiveStore) };
}

/** @throws ConfigError if Slack is set up both for one workspace and for many. */
function chooseInstallationFinder(
  context: AppContext,
  installations: QueuedStore['installations'],
  web: SlackWebClients,
): FindSlackInstallation {
  const { botToken } = context.config.slack;
  const oauth = createSlackOAuth(context);
  if (oauth === null && botToken !== null) return createSingleInstallationFinder(botToken, web);
  if (oauth !== null && botToken === null) return createInstallationFinder(installations, oauth);
  throw new ConfigError([stringsFor().cli.start.slack.oneOrMany]);
}

/**
 * Returns the OAuth settings of an app that many workspaces install; null if it is for one workspace.
 *
 * @throws ConfigError without a key to encrypt with, because the stored tokens give access to every workspace.
 */
export function createSlackOAuth({
  config,
  codec,
  log,
}: Pick<AppContext, 'config' | 'codec' | 'log'>): SlackOAuth | null {
  const { clientId, clientSecret, stateSecret: ownStateSecret, apiUrl } = config.slack;
  if (clientId === null || clientSecret === null) return null;
  if (config.dataKey === null) throw new ConfigError([stringsFor().cli.start.slack.needsDataKey]);
  const stateSecret = ownStateSecret ?? codec.hash('state', 'slack.oauth');
  return { clientId, clientSecret, stateSecret, apiUrl, log };
}

/** Bolt gets requests from the dispatcher and opens no connection itself. */
const NO_RECEIVER: Receiver = {
  init() {},
  start: () => Promise.resolve(),
  stop: () => Promise.resolve(),
};

async function connectSocket(open: () => Promise<SlackSocket>): Promise<SlackSocket> {
  try {
    return await open();
  } catch (error) {
    if (!(error instanceof SocketTokenRejected)) throw error;
    throw new ConfigError([stringsFor().cli.start.slack.appTokenRejected(error.message)]);
  }
}
