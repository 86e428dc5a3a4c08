import type { Platform } from '../../jobs/model/reply-target.ts';
import { usualEngineOf } from '../context/chat-user.ts';
import { historyMessage } from '../messages/history.ts';
import { forgetMessage, helpMessage, privacyMessage, settingsMessage } from '../messages/person.ts';
import { resumesMessage } from '../messages/resumes.ts';
import type { COMMANDS } from '../types/chat-event.ts';
import type { Scene } from './chat-context.ts';
import { linksTo } from './links.ts';

/** Jobs that a history names. */
const MOST_JOBS = 20;

/** What a person asked to be told. */
export async function onAsked(command: (typeof COMMANDS)[number], scene: Scene): Promise<void> {
  const { rooms, user, settings, words } = scene;
  const { store, house } = rooms;
  switch (command) {
    case 'help':
      return scene.say('help', helpMessage(null, words));
    case 'resumes':
      return scene.say('resumes', resumesMessage(await store.resumes.namesOf(user.id), words));
    case 'history': {
      const jobs = await store.jobs.listOf(user.id, MOST_JOBS);
      return scene.say('history', historyMessage(jobs, await linksTo(jobs, scene), words));
    }
    case 'privacy':
      return scene.say('privacy', privacyMessage(user, house, words));
    case 'settings':
      return scene.say('settings', settingsMessage(settings, usualEngineOf(rooms), leadsIn(scene), words));
    case 'forget-me':
      return scene.say('forget', forgetMessage(words));
  }
}

/** The platform, where an admin asks in their workspace or server. */
function leadsIn({ who, where }: Scene): Platform | null {
  return who.isAdmin && where.workspace !== '' ? who.platform : null;
}
