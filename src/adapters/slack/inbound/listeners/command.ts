import type { RespondArguments } from '@slack/bolt';
import { CHAT_COMMANDS } from '../../../../chat/types/chat-event.ts';
import type { FormTrigger } from '../../../../chat/types/interaction-service.ts';
import { countWords, MIN_POSTING_WORDS } from '../../../../chat/types/request-draft.ts';
import { readMrkdwn } from '../../content/plain-text.ts';
import { SLACK_FORM_LIMITS } from '../../limits.ts';
import { toSlackChatUser } from '../../outbound/user-directory.ts';
import { formTooLateMessage } from '../../render/notices.ts';
import { contextOfCommand } from '../event-context.ts';
import { SlackCommandPayload } from '../payloads.ts';
import { ephemeralResponse, openModal } from '../responses.ts';
import { installationOf, type SlackInteraction, type SlackListenerDeps } from './listener.ts';

/**
 * Handles `/tailor`: opens the form; with a command after it, runs that; with a posting or a link to one, opens the
 * form for it.
 */
export async function onSlackCommand(
  event: SlackInteraction<string | RespondArguments>,
  deps: SlackListenerDeps,
): Promise<void> {
  const { interactions } = deps;
  const bot = installationOf(event);
  const command = SlackCommandPayload.parse(event.body);
  const user = toSlackChatUser(bot, command.user_id, command.user_name);
  const context = contextOfCommand(bot, command.channel_id, null, command.response_url);
  const key = `command:${command.trigger_id}`;

  const trigger = parseTrigger(command.text);
  if (trigger === null) {
    const action = { type: 'command', command: parseCommand(command.text) } as const;
    await interactions.enqueueEvent({ user, context, action }, key);
    return event.ack();
  }
  const response = await interactions.openForm(trigger, user, context, SLACK_FORM_LIMITS);
  switch (response.type) {
    case 'form': {
      const isOpen = await openModal(response.form, command.trigger_id, context, bot, deps);
      return isOpen ? event.ack() : event.ack(ephemeralResponse(formTooLateMessage()));
    }
    case 'message':
      return event.ack(ephemeralResponse(response.message));
    case 'enqueue':
      return (await interactions.enqueueEvent({ user, context, action: response.action }, key))
        ? event.ack(ephemeralResponse(response.message))
        : event.ack();
  }
}

/** Reads what to open the form for. Null for a command such as `help`. */
function parseTrigger(mrkdwn: string): FormTrigger | null {
  if (mrkdwn.trim() === '') return { type: 'command' };
  const { text, links: formatted } = readMrkdwn(mrkdwn);
  const bare = text.match(/https?:\/\/\S+/g) ?? [];
  const links = [...new Set([...formatted, ...bare])];
  const isPosting = links.length > 0 || countWords(text) >= MIN_POSTING_WORDS;
  return isPosting ? { type: 'shared_message', message: { text, links, files: [] } } : null;
}

/** Reads the command after `/tailor`. An unknown one gets `help`. */
function parseCommand(text: string): (typeof CHAT_COMMANDS)[number] {
  const name = text.trim().toLowerCase().replaceAll(/\s+/g, '-');
  return CHAT_COMMANDS.find((command) => command === name) ?? 'help';
}
