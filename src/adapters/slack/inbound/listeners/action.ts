import { type Action, decodeAction, isFormAction } from '../../../../chat/types/action.ts';
import type { ChatUser, EventContext } from '../../../../chat/types/chat-event.ts';
import type { ImpersonalMessage } from '../../../../chat/types/message.ts';
import { withTimeout } from '../../../../timeout.ts';
import type { SlackInstallation } from '../../install/installation.ts';
import { SLACK_FORM_LIMITS } from '../../limits.ts';
import { toSlackChatUser } from '../../outbound/user-directory.ts';
import { externalUserMessage, formTooLateMessage, notStoredMessage } from '../../render/notices.ts';
import { contextOfAction } from '../event-context.ts';
import { SlackActionPayload } from '../payloads.ts';
import { openModal, showPrivately } from '../responses.ts';
import { isExternalUser } from './external-user.ts';
import {
  apologiseOnError,
  installationOf,
  type SlackInteraction,
  type SlackListenerDeps,
  USER_LOOKUP_TIMEOUT_MS,
} from './listener.ts';

/** Handles a button or a menu: opens its form, or stores the action. */
export async function onSlackAction(event: SlackInteraction<void>, deps: SlackListenerDeps): Promise<void> {
  const bot = installationOf(event);
  const payload = SlackActionPayload.parse(event.body);
  const context = contextOfAction(bot, payload);
  const show = (message: ImpersonalMessage) => showPrivately(message, payload.trigger_id, context, bot, deps);
  const action = readAction(payload);
  if (await isExternalUser(payload, bot, deps)) await show(externalUserMessage());
  else if (action === null) deps.log.warn({}, 'a button was pressed that no version of this code has made');
  else
    await apologiseOnError(
      deps,
      async () => {
        const { id, name, username } = payload.user;
        const user = toSlackChatUser(bot, id, name ?? username);
        await handleAction(action, payload.trigger_id, user, context, bot, deps);
      },
      () => show(notStoredMessage()),
    );
  await event.ack();
}

function readAction({ actions: [first] }: SlackActionPayload): Action | null {
  return decodeAction(first?.selected_option?.value ?? first?.value ?? '');
}

async function handleAction(
  action: Action,
  trigger: string,
  user: ChatUser,
  context: EventContext,
  bot: SlackInstallation,
  deps: SlackListenerDeps,
): Promise<void> {
  const { interactions } = deps;
  const key = `press:${trigger}`;
  if (!isFormAction(action)) {
    await interactions.enqueueEvent({ user, context, action: { type: 'action', action } }, key);
    return;
  }
  const requester = action.do === 'workspace' ? await loadUserInTime(user, bot, deps) : user;
  const response = await interactions.openForm(
    { type: 'action', action },
    requester,
    context,
    SLACK_FORM_LIMITS,
  );
  if (response.type === 'enqueue')
    await interactions.enqueueEvent({ user, context, action: response.action }, key);
  if (response.type !== 'form') await showPrivately(response.message, trigger, context, bot, deps);
  else if (!(await openModal(response.form, trigger, context, bot, deps)))
    await showPrivately(formTooLateMessage(), trigger, context, bot, deps);
}

/** Looks up whether the user is an admin, for the one form that needs it. Without an answer in time, they are not. */
async function loadUserInTime(
  user: ChatUser,
  bot: SlackInstallation,
  { users }: SlackListenerDeps,
): Promise<ChatUser> {
  try {
    return await withTimeout(USER_LOOKUP_TIMEOUT_MS, () => users.describe(bot, user));
  } catch {
    return user;
  }
}
