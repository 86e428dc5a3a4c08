import { personOf } from '../../outbound/user-directory.ts';
import { formLimits } from '../../render/modal.ts';
import { sentences } from '../../strings.ts';
import type { Desk } from '../deps.ts';
import { originOfRequest } from '../event-context.ts';
import { Shortcut } from '../payloads/shortcut.ts';
import { postOf } from '../shared-message.ts';
import { isStranger } from './external-user.ts';
import { botIn, orApologise, type Waiting } from './listener.ts';
import { openForm, sentence, showAlone } from './open-view.ts';

/** "Tailor my resume to this", on any message: one tap where nothing is left to ask. */
export async function onShortcut(asked: Waiting<void>, desk: Desk): Promise<void> {
  const { reception } = desk;
  const bot = botIn(asked);
  const shortcut = Shortcut.parse(asked.body);
  const where = originOfRequest(bot, shortcut.channel.id, shortcut.message, shortcut.response_url);
  const trigger = shortcut.trigger_id;
  const show = (text: string) => showAlone(sentence(text), trigger, where, bot, desk);
  if (isStranger(shortcut, bot)) {
    await asked.ack();
    return show(sentences.stranger);
  }
  await orApologise(
    desk,
    async () => {
      const who = personOf(bot, shortcut.user.id, shortcut.user.name);
      const opened = await reception.open(
        { by: 'post', post: postOf(shortcut.message) },
        who,
        where,
        formLimits,
      );
      if (
        opened.show === 'nothing' &&
        !(await reception.receive({ who, where, act: opened.act }, `shortcut:${trigger}`))
      )
        return;
      if (opened.show !== 'form') await showAlone(opened.message, trigger, where, bot, desk);
      else if (!(await openForm(opened.form, trigger, where, bot, desk))) await show(sentences.formTooLate);
    },
    () => show(sentences.notStored),
  );
  await asked.ack();
}
