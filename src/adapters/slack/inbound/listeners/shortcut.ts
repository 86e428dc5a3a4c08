import { noticeMessage } from '../../../../chat/messages/blocks.ts';
import type { SharedMessage } from '../../../../chat/types/chat-event.ts';
import { impersonal } from '../../../../chat/types/message.ts';
import { stringsFor } from '../../../../strings/strings.ts';
import { SLACK_FORM_LIMITS } from '../../limits.ts';
import { toSlackChatUser } from '../../outbound/user-directory.ts';
import { contextOfCommand } from '../event-context.ts';
import { type SlackSharedMessagePayload, SlackShortcutPayload } from '../payloads.ts';
import { readMrkdwn } from '../plain-text.ts';
import { openModal, plainAnswer, recordedAnswer, showPrivately } from '../responses.ts';
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
  const strings = stringsFor().slack;
  const bot = installationOf(event);
  const shortcut = SlackShortcutPayload.parse(event.body);
  const context = contextOfCommand(bot, shortcut.channel.id, shortcut.message, shortcut.response_url);
  const trigger = shortcut.trigger_id;
  const show = (text: string) =>
    showPrivately(plainAnswer(impersonal(noticeMessage(text))), trigger, context, bot, deps);
  if (await isExternalUser(shortcut, bot, deps)) {
    await event.ack();
    return show(strings.externalUser);
  }
  await apologiseOnError(
    deps,
    async () => {
      const user = toSlackChatUser(bot, shortcut.user.id, shortcut.user.name);
      const message = readSlackSharedMessage(shortcut.message);
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
      if (response.type !== 'form') {
        const answer = await recordedAnswer(response.message, user, context, deps);
        await showPrivately(answer, trigger, context, bot, deps);
      } else if (!(await openModal(response.form, trigger, context, bot, deps)))
        await show(strings.formTooLate);
    },
    () => show(strings.notStored),
  );
  await event.ack();
}

/** Reads the message of a shortcut. Messages of apps may have their text in blocks or attachments. */
function readSlackSharedMessage({
  text,
  blocks,
  attachments,
  files,
}: SlackSharedMessagePayload): SharedMessage {
  const inBlocks = (blocks ?? []).flatMap((block) => block.text?.text ?? []).join('\n');
  const attached = (attachments ?? []).flatMap((one) => one.text || one.fallback || []).join('\n');
  const own = text?.trim() || inBlocks;
  return { ...readMrkdwn([own, attached].filter(Boolean).join('\n\n')), files: files ?? [] };
}
