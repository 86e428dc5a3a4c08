import { App, AuthorizationError, type BlockAction, type Receiver, type ViewSubmitAction } from '@slack/bolt';
import { withTimeout } from '../../../timeout.ts';
import { createSlackLibraryLogger } from '../api-client.ts';
import { slackApp } from '../app-definition.ts';
import type { FindSlackInstallation } from '../install/installation.ts';
import { OnceCache } from '../once-cache.ts';
import { BUTTON_PREFIX, LINK_PREFIX, MENU_PREFIX } from '../render/blocks.ts';
import { FORM_CALLBACK_ID } from '../render/modal.ts';
import { onSlackAction } from './listeners/action.ts';
import { onSlackCommand } from './listeners/command.ts';
import { onSlackHomeOpened } from './listeners/home.ts';
import type { SlackEvent, SlackListenerDeps } from './listeners/listener.ts';
import { onSlackDirectMessage, onSlackMention } from './listeners/message.ts';
import { onSlackShortcut } from './listeners/shortcut.ts';
import { onSlackSubmission } from './listeners/submission.ts';
import { onAppUninstalled, onTeamsRevoked, onTokensRevoked } from './listeners/uninstall.ts';

/** Of the three seconds that Slack waits. */
const INSTALLATION_TIMEOUT_MS = 800;

/**
 * Creates the Bolt app with all listeners. It acknowledges and drops events from a workspace that the bot is not
 * installed in. Any other error goes to the receiver, so that Slack sends the event again.
 */
export function createBoltApp(
  receiver: Receiver,
  findInstallation: FindSlackInstallation,
  givenDeps: Omit<SlackListenerDeps, 'shownOnce'>,
): App {
  const deps: SlackListenerDeps = { ...givenDeps, shownOnce: new OnceCache((isShown) => isShown) };
  const app = new App({
    receiver,
    logger: createSlackLibraryLogger(deps.log),
    clientOptions: { slackApiUrl: deps.web.url },
    convoStore: false,
    ignoreSelf: false,
    // No token here: Bolt would keep one client per token forever. The listeners use the clients in their deps.
    async authorize({ teamId = '', enterpriseId, isEnterpriseInstall }) {
      const organisation = isEnterpriseInstall ? (enterpriseId ?? null) : null;
      // An organisation's events may belong to none of its workspaces.
      const workspace = teamId || (organisation ?? '');
      const found = await withTimeout(INSTALLATION_TIMEOUT_MS, () =>
        findInstallation(workspace, organisation),
      );
      if (!found.ok) throw new Error(found.error.detail);
      if (!found.value) throw new NotInstalledError();
      return { installation: found.value, botUserId: found.value.botUser, teamId };
    },
  });
  app.error(async (error) => {
    if (!isNotInstalledError(error)) throw error;
    deps.log.warn({}, 'an event came from a workspace that the bot is not installed in');
  });

  app.command(slackApp.command.command, (event) => onSlackCommand(event, deps));
  app.shortcut({ type: 'message_action', callback_id: slackApp.shortcut.callback_id }, (event) =>
    onSlackShortcut(event, deps),
  );
  app.action<BlockAction>(new RegExp(`^(${BUTTON_PREFIX}|${MENU_PREFIX})-`), (event) =>
    onSlackAction(event, deps),
  );
  app.action<BlockAction>(new RegExp(`^${LINK_PREFIX}-`), ({ ack }) => ack());
  app.view<ViewSubmitAction>({ type: 'view_submission', callback_id: FORM_CALLBACK_ID }, (event) =>
    onSlackSubmission(event, deps),
  );
  for (const name of slackApp.events) app.event(...listenerFor(name, deps));
  return app;
}

/** The event of the subscription `message.im` is a `message`, in any kind of channel. */
function listenerFor(name: (typeof slackApp.events)[number], deps: SlackListenerDeps): EventListener {
  switch (name) {
    case 'message.im':
      return ['message', (event) => onSlackDirectMessage(event, deps)];
    case 'app_mention':
      return [name, (event) => onSlackMention(event, deps)];
    case 'app_home_opened':
      return [name, (event) => onSlackHomeOpened(event, deps)];
    case 'app_uninstalled':
      return [name, (event) => onAppUninstalled(event, deps)];
    case 'team_access_revoked':
      return [name, (event) => onTeamsRevoked(event, deps)];
    case 'tokens_revoked':
      return [name, (event) => onTokensRevoked(event, deps)];
  }
}

type EventListener = [
  name: string,
  listener: (event: SlackEvent & { readonly event: unknown }) => Promise<void>,
];

class NotInstalledError extends Error {
  override readonly name = 'NotInstalled';
}

function isNotInstalledError(error: unknown): boolean {
  return error instanceof AuthorizationError && error.original instanceof NotInstalledError;
}
