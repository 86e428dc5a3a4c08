import { ApplicationCommandType } from 'discord.js';
import { CHAT_COMMANDS } from '../../../../chat/types/chat-event.ts';
import { readDiscordMessage } from '../../content/shared-message.ts';
import { outdatedMessage } from '../../render/notices.ts';
import { readCommandOptions } from '../form-values.ts';
import type { DiscordCommandPayload } from '../payloads.ts';
import { showMessage } from '../responses.ts';
import { type DiscordListenerDeps, enqueueAction, openFormOrEnqueue } from './listener.ts';
import { submitForm } from './submission.ts';

/** Handles a slash command, or the command in a message's menu. */
export async function onDiscordCommand(
  interaction: DiscordCommandPayload,
  deps: DiscordListenerDeps,
): Promise<void> {
  const { data, member, user } = interaction;
  if (data.type === ApplicationCommandType.Message) {
    const { messages = {} } = data.resolved ?? {};
    const { target_id: id = '' } = data;
    const target = Object.hasOwn(messages, id) ? messages[id] : undefined;
    if (!target) return showMessage(interaction, outdatedMessage(), deps);
    const message = readDiscordMessage(target);
    return openFormOrEnqueue(interaction, { type: 'shared_message', message }, deps);
  }
  if (data.name === 'tailor') {
    const values = readCommandOptions(interaction, member?.user?.id ?? user?.id ?? '');
    if (values === null) return openFormOrEnqueue(interaction, { type: 'command' }, deps);
    return submitForm(interaction, { form: 'tailor', draft: null }, values, 'waits', deps);
  }
  const command = CHAT_COMMANDS.find((name) => name === data.name);
  if (command) return enqueueAction(interaction, { type: 'command', command }, 'waits', deps);
  await showMessage(interaction, outdatedMessage(), deps);
}
