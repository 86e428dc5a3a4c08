import { App, AuthorizationError, type BlockAction, type Receiver, type ViewSubmitAction } from '@slack/bolt';
import { within } from '../../../chat/context/with-timeout.ts';
import { surface } from '../app-definition.ts';
import type { FindInstallation } from '../install/installation.ts';
import { Recent } from '../once-cache.ts';
import { ACT, LINK, MENU } from '../render/blocks.ts';
import { FORM } from '../render/modal.ts';
import { slackLogger } from '../web.ts';
import type { Desk } from './deps.ts';
import { onPress } from './listeners/action.ts';
import { onCommand } from './listeners/command.ts';
import { onHomeOpened } from './listeners/home.ts';
import type { Asked } from './listeners/listener.ts';
import { onMention, onMessage } from './listeners/messages.ts';
import { onShortcut } from './listeners/shortcut.ts';
import { onSubmission } from './listeners/submission.ts';
import { onLeave, onTeamsRevoked, onTokensRevoked } from './listeners/uninstall.ts';

/** Milliseconds in which the bot of a workspace must be found, of the three seconds that Slack gives. */
const PATIENCE = 800;

/**
 * Bolt's app with every listener, behind a receiver. An event of a workspace that the bot is not installed in is
 * acknowledged and dropped; any other error is thrown to the receiver, so that Slack sends the event again.
 */
export function createBolt(
  receiver: Receiver,
  installation: FindInstallation,
  given: Omit<Desk, 'shown'>,
): App {
  const desk: Desk = { ...given, shown: new Recent((isShown) => isShown) };
  const app = new App({
    receiver,
    logger: slackLogger(desk.log),
    clientOptions: { slackApiUrl: desk.web.url },
    convoStore: false,
    ignoreSelf: false,
    // No token here: Bolt would keep a client a token for good. The listeners use the clients of the desk.
    async authorize({ teamId = '', enterpriseId, isEnterpriseInstall }) {
      const organisation = isEnterpriseInstall ? (enterpriseId ?? null) : null;
      // Of its workspaces an organisation says something that is of none of them.
      const workspace = teamId || (organisation ?? '');
      const found = await within(PATIENCE, () => installation(workspace, organisation));
      if (!found.ok) throw new Error(found.fault.detail);
      if (!found.value) throw new NotInstalled();
      return { installation: found.value, botUserId: found.value.botUser, teamId };
    },
  });
  app.error(async (error) => {
    if (!isNotInstalled(error)) throw error;
    desk.log.warn({}, 'an event came from a workspace that the bot is not installed in');
  });

  app.command(surface.command.command, (asked) => onCommand(asked, desk));
  app.shortcut({ type: 'message_action', callback_id: surface.shortcut.callback_id }, (asked) =>
    onShortcut(asked, desk),
  );
  app.action<BlockAction>(new RegExp(`^(${ACT}|${MENU})-`), (asked) => onPress(asked, desk));
  app.action<BlockAction>(new RegExp(`^${LINK}-`), ({ ack }) => ack());
  app.view<ViewSubmitAction>({ type: 'view_submission', callback_id: FORM }, (asked) =>
    onSubmission(asked, desk),
  );
  for (const name of surface.events) app.event(...listenerOf(name, desk));
  return app;
}

/** `message.im` is the subscription; the event is a `message`, of whatever kind of channel. */
function listenerOf(name: (typeof surface.events)[number], desk: Desk): EventListener {
  switch (name) {
    case 'message.im':
      return ['message', (asked) => onMessage(asked, desk)];
    case 'app_mention':
      return [name, (asked) => onMention(asked, desk)];
    case 'app_home_opened':
      return [name, (asked) => onHomeOpened(asked, desk)];
    case 'app_uninstalled':
      return [name, (asked) => onLeave(asked, desk)];
    case 'team_access_revoked':
      return [name, (asked) => onTeamsRevoked(asked, desk)];
    case 'tokens_revoked':
      return [name, (asked) => onTokensRevoked(asked, desk)];
  }
}

type EventListener = [name: string, listener: (asked: Asked & { readonly event: unknown }) => Promise<void>];

class NotInstalled extends Error {
  override readonly name = 'NotInstalled';
}

function isNotInstalled(error: unknown): boolean {
  return error instanceof AuthorizationError && error.original instanceof NotInstalled;
}
