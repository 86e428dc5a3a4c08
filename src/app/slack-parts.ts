import type { Receiver } from '@slack/bolt';
import { Router } from 'express';
import { createBolt } from '../adapters/slack/inbound/bolt.ts';
import { takingBy } from '../adapters/slack/inbound/dispatcher.ts';
import { createSlackRouter } from '../adapters/slack/inbound/transport/http.ts';
import { openSocket, type Socket, SocketRefused } from '../adapters/slack/inbound/transport/socket.ts';
import { createInstallRouter } from '../adapters/slack/install/install-router.ts';
import type { FindInstallation } from '../adapters/slack/install/installation.ts';
import { manyInstallations } from '../adapters/slack/install/many-installations.ts';
import { singleInstallation } from '../adapters/slack/install/single-installation.ts';
import { createVoice } from '../adapters/slack/outbound/adapter.ts';
import { createDeliverer } from '../adapters/slack/outbound/deliverer.ts';
import type { SlackRooms } from '../adapters/slack/outbound/deps.ts';
import { createPosting } from '../adapters/slack/outbound/message-sender.ts';
import { createPeople } from '../adapters/slack/outbound/user-directory.ts';
import { INSTALL_PATHS, SLACK_PATH } from '../adapters/slack/paths.ts';
import { createWeb, type Web } from '../adapters/slack/web.ts';
import { createIntake } from '../chat/handlers/event-handler.ts';
import { createReception } from '../chat/interactions/interactions.ts';
import { ConfigError } from '../config.ts';
import type { QueuedStore } from '../jobs/ports/queue.ts';
import type { Hands, Listening, RoleContext } from './role.ts';
import { oauthOf } from './slack-oauth.ts';

/** What Slack's queued work is done with. */
export function slackHands(context: RoleContext): Hands {
  const { queue, desk, reader, fetcher, house, log } = context;
  const rooms = roomsOf(context, queue.store);
  const deliverer = createDeliverer(rooms);
  const voice = createVoice(rooms);
  const { store } = queue;
  return {
    deliverer,
    intake: createIntake({ store, desk, reader, fetcher, voice, house, log }),
  };
}

/** Takes what people do in Slack: over HTTP, by Socket Mode, or both. What is under way is let end. */
export async function listenToSlack(context: RoleContext): Promise<Listening> {
  const { config, queue, desk, house, log, opened } = context;
  const { signingSecret, appToken, apiUrl } = config.slack;
  const rooms = roomsOf(context, queue.front);
  const { web, installation, people } = rooms;
  const reception = createReception({
    store: queue.front,
    house,
    defaultEngine: desk.defaultEngine,
    voice: createVoice(rooms),
    log,
  });
  const app = createBolt(NO_RECEIVER, installation, { reception, web, people, log });
  const { take, idle } = takingBy(app, web.url, log);
  opened.defer(idle);

  const ways: string[] = [];
  const socket = appToken && (await socketFor(() => openSocket({ appToken, apiUrl, take, log })));
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
    ways.push(`workspaces install it at ${INSTALL_PATHS.install}`);
  }
  return {
    detail: ways.join(' and '),
    problem: () => (!socket || socket.isConnected() ? null : 'is not connected by Socket Mode'),
    router,
  };
}

function roomsOf(context: RoleContext, { installations }: QueuedStore): SlackRooms {
  const { config, log } = context;
  const web = createWeb({ apiUrl: config.slack.apiUrl, log });
  return {
    web,
    posting: createPosting(web, log),
    installation: installationsOf(context, installations, web),
    people: createPeople(web),
    log,
  };
}

/** @throws ConfigError where it is set for one workspace and for many. */
function installationsOf(
  context: RoleContext,
  installations: QueuedStore['installations'],
  web: Web,
): FindInstallation {
  const { botToken } = context.config.slack;
  const oauth = oauthOf(context);
  if (oauth === null && botToken !== null) return singleInstallation(botToken, web);
  if (oauth !== null && botToken === null) return manyInstallations(installations, oauth);
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

async function socketFor(open: () => Promise<Socket>): Promise<Socket> {
  try {
    return await open();
  } catch (error) {
    if (!(error instanceof SocketRefused)) throw error;
    throw new ConfigError([
      `SLACK_APP_TOKEN: is not taken by Slack (${error.message}). Set an app-level token with connections:write`,
    ]);
  }
}
