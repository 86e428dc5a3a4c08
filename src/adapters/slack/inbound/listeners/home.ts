import { toSlackChatUser } from '../../outbound/user-directory.ts';
import { SlackEventEnvelope, SlackHomeOpenedEvent } from '../payloads.ts';
import { installationOf, type SlackEvent, type SlackListenerDeps } from './listener.ts';

/** Handles the opening of the App Home. Its Messages tab is the DM, which needs nothing. */
export async function onSlackHomeOpened(
  event: SlackEvent & { readonly event: unknown },
  { interactions }: SlackListenerDeps,
): Promise<void> {
  const bot = installationOf(event);
  const { user, tab } = SlackHomeOpenedEvent.parse(event.event);
  if (tab !== 'home') return;
  const { event_id } = SlackEventEnvelope.parse(event.body);
  const context = {
    platform: 'slack',
    workspace: bot.workspace,
    kind: 'home',
    channel: null,
    thread: null,
    message: null,
    reply: null,
  } as const;
  const chatUser = toSlackChatUser(bot, user);
  const action = { type: 'home_opened' } as const;
  await interactions.enqueueEvent({ user: chatUser, context, action }, `event:${event_id}`);
}
