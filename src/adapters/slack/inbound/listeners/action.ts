import { within } from '../../../../chat/context/with-timeout.ts';
import { type Action, decodeAction, opensForm } from '../../../../chat/types/action.ts';
import type { Origin, Person } from '../../../../chat/types/chat-event.ts';
import type { Installation } from '../../install/installation.ts';
import { personOf } from '../../outbound/user-directory.ts';
import { formLimits } from '../../render/modal.ts';
import { sentences } from '../../strings.ts';
import type { Desk } from '../deps.ts';
import { originOfPress } from '../event-context.ts';
import { Press } from '../payloads/press.ts';
import { isStranger } from './external-user.ts';
import { botIn, orApologise, type Waiting } from './listener.ts';
import { openForm, sentence, showAlone } from './open-view.ts';

/** A button or a menu: what opens a form is answered with it, everything else is stored. */
export async function onPress(asked: Waiting<void>, desk: Desk): Promise<void> {
  const bot = botIn(asked);
  const press = Press.parse(asked.body);
  const where = originOfPress(bot, press);
  const show = (text: string) => showAlone(sentence(text), press.trigger_id, where, bot, desk);
  const action = actionIn(press);
  if (isStranger(press, bot)) await show(sentences.stranger);
  else if (action === null) desk.log.warn({}, 'a button of no version of this code was pressed');
  else
    await orApologise(
      desk,
      async () => {
        const { id, name, username } = press.user;
        await act(action, press, personOf(bot, id, name ?? username), where, asked, desk);
      },
      () => show(sentences.notStored),
    );
  await asked.ack();
}

function actionIn({ actions: [first] }: Press): Action | null {
  return decodeAction(first?.selected_option?.value ?? first?.value ?? '');
}

async function act(
  action: Action,
  { trigger_id: trigger }: Press,
  who: Person,
  where: Origin,
  asked: Waiting<void>,
  desk: Desk,
): Promise<void> {
  const { reception } = desk;
  const bot = botIn(asked);
  const key = `press:${trigger}`;
  if (!opensForm(action)) {
    await reception.receive({ who, where, act: { did: 'pressed', action } }, key);
    return;
  }
  const asker = action.do === 'workspace' ? await lookedUp(who, bot, desk) : who;
  const opened = await reception.open({ by: 'action', action }, asker, where, formLimits);
  if (opened.show === 'nothing') await reception.receive({ who, where, act: opened.act }, key);
  if (opened.show !== 'form') await showAlone(opened.message, trigger, where, bot, desk);
  else if (!(await openForm(opened.form, trigger, where, bot, desk)))
    await showAlone(sentence(sentences.formTooLate), trigger, where, bot, desk);
}

/** Milliseconds, of the three seconds that Slack gives for a form. */
const PATIENCE = 400;

/** The one form that is for admins alone. Whoever Slack does not say to be one in time is none. */
async function lookedUp(who: Person, bot: Installation, { people }: Desk): Promise<Person> {
  try {
    return await within(PATIENCE, () => people(bot, who));
  } catch {
    return who;
  }
}
