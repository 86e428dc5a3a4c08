import type { ImpersonalMessage } from '../../../../chat/types/message.ts';
import { readSlackMessage } from '../../content/shared-message.ts';
import { SLACK_FORM_LIMITS } from '../../limits.ts';
import { toSlackChatUser } from '../../outbound/user-directory.ts';
import { externalUserMessage, formTooLateMessage, notStoredMessage } from '../../render/notices.ts';
import { contextOfCommand } from '../event-context.ts';
import { SlackShortcutPayload } from '../payloads.ts';
import { openModal, showPrivately } from '../responses.ts';
import { isExternalUser } from './external-user.ts';
import {
  apologiseOnError,
  installationOf,
  type SlackInteraction,
  type SlackListenerDeps,
} from './listener.ts';

/** Handles "Tailor my resume to this" on a message: opens the form, or starts at once if nothing is left to ask. */
export async function onSlackShortcut(event: SlackInteraction<void>, deps: SlackListenerDeps): Promise<void> {
  const { interactions } = deps;
  const bot = installationOf(event);
  const shortcut = SlackShortcutPayload.parse(event.body);
  const context = contextOfCommand(bot, shortcut.channel.id, shortcut.message, shortcut.response_url);
  const trigger = shortcut.trigger_id;
  const show = (message: ImpersonalMessage) => showPrivately(message, trigger, context, bot, deps);
  if (await isExternalUser(shortcut, bot, deps)) {
    await event.ack();
    return show(externalUserMessage());
  }
  await apologiseOnError(
    deps,
    async () => {
      const user = toSlackChatUser(bot, shortcut.user.id, shortcut.user.name);
      const message = readSlackMessage(shortcut.message);
      const response = await interactions.openForm(
        { type: 'shared_message', message },
        user,
        context,
        SLACK_FORM_LIMITS,
      );
      if (response.type === 'enqueue') {
        const { action } = response;
        const isNew = await interactions.enqueueEvent({ user, context, action }, `shortcut:${trigger}`);
        if (!isNew) return;
      }
      if (response.type !== 'form') await show(response.message);
      else if (!(await openModal(response.form, trigger, context, bot, deps)))
        await show(formTooLateMessage());
    },
    () => show(notStoredMessage()),
  );
  await event.ack();
}
