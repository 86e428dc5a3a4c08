import type { RespondArguments } from '@slack/bolt';
import { COMMANDS } from '../../../../chat/types/chat-event.ts';
import type { Opening } from '../../../../chat/types/interaction-service.ts';
import { countWords, ENOUGH_WORDS } from '../../../../chat/types/request-draft.ts';
import { personOf } from '../../outbound/user-directory.ts';
import { formLimits } from '../../render/modal.ts';
import { sentences } from '../../strings.ts';
import type { Desk } from '../deps.ts';
import { originOfRequest } from '../event-context.ts';
import { Command } from '../payloads/command.ts';
import { readMrkdwn } from '../plain-text.ts';
import { botIn, type Waiting } from './listener.ts';
import { ephemeral, openForm, sentence } from './open-view.ts';

/** `/tailor` opens the form; with a word after it, what the word says; with a posting or a link to one, the form on it. */
export async function onCommand(asked: Waiting<string | RespondArguments>, desk: Desk): Promise<void> {
  const { reception } = desk;
  const bot = botIn(asked);
  const command = Command.parse(asked.body);
  const who = personOf(bot, command.user_id, command.user_name);
  const where = originOfRequest(bot, command.channel_id, null, command.response_url);
  const key = `command:${command.trigger_id}`;

  const opening = openingOf(command.text);
  if (opening === null) {
    await reception.receive({ who, where, act: { did: 'asked', command: wordOf(command.text) } }, key);
    return asked.ack();
  }
  const opened = await reception.open(opening, who, where, formLimits);
  switch (opened.show) {
    case 'form': {
      const isOpen = await openForm(opened.form, command.trigger_id, where, bot, desk);
      return isOpen ? asked.ack() : asked.ack(ephemeral(sentence(sentences.formTooLate)));
    }
    case 'message':
      return asked.ack(ephemeral(opened.message));
    case 'nothing':
      return (await reception.receive({ who, where, act: opened.act }, key))
        ? asked.ack(ephemeral(opened.message))
        : asked.ack();
  }
}

function openingOf(text: string): Opening | null {
  if (text.trim() === '') return { by: 'command' };
  const read = readMrkdwn(text);
  const bare = read.text.match(/https?:\/\/\S+/g) ?? [];
  const links = [...new Set([...read.links, ...bare])];
  const isPosting = links.length > 0 || countWords(read.text) >= ENOUGH_WORDS;
  return isPosting ? { by: 'post', post: { text: read.text, links, files: [] } } : null;
}

/** What is no word of ours is answered with help. */
function wordOf(text: string): (typeof COMMANDS)[number] {
  const word = text.trim().toLowerCase().replaceAll(/\s+/g, '-');
  return COMMANDS.find((command) => command === word) ?? 'help';
}
