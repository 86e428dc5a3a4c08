import { exportPerson } from '../../jobs/people/export-person.ts';
import { forget } from '../../jobs/people/forget-person.ts';
import { withdraw } from '../../jobs/people/withdraw-consent.ts';
import { told } from '../messages/notice-message.ts';
import { forgetMessage, forgettingMessage } from '../messages/person.ts';
import type { Action } from '../types/action.ts';
import type { Scene } from './chat-context.ts';
import { onAsked } from './command.ts';
import { showSaid } from './home.ts';

type PersonAction = Extract<
  Action,
  { do: 'help' | 'resumes' | 'history' | 'privacy' | 'withdraw' | 'export' | 'forget' | 'forget_now' }
>;

/** What a person wants to know of themselves, or to be rid of. */
export async function onPersonAction({ do: verb }: PersonAction, scene: Scene): Promise<void> {
  const { rooms, user, words } = scene;
  switch (verb) {
    case 'help':
    case 'resumes':
    case 'history':
    case 'privacy':
      return onAsked(verb, scene);
    case 'withdraw':
      await withdraw(user.id, rooms.desk);
      return scene.say('withdrawn', told(words.person.privacy.withdrawn));
    case 'export':
      return onExport(scene);
    case 'forget':
      return scene.say('forget', forgetMessage(words));
    case 'forget_now':
      return onForget(scene);
  }
}

async function onExport(scene: Scene): Promise<void> {
  const { rooms, user, words } = scene;
  const exported = await exportPerson(user.id, rooms.store);
  if (!exported.ok) return scene.say('export', told(exported.refusal.error));
  const { privacy } = words.person;
  const bytes = new TextEncoder().encode(JSON.stringify(exported.person, null, 2));
  await scene.say('export', told(privacy.exported), [{ filename: privacy.exportedFile, bytes }]);
}

/**
 * Said before it is done, as the event that asks for it goes with the person: whatever comes after the deletion is
 * never done a second time.
 */
async function onForget(scene: Scene): Promise<void> {
  const { rooms, user, words } = scene;
  await scene.say('forgetting', forgettingMessage(words));
  await showSaid(scene);
  await forget(user.id, rooms.store);
}
