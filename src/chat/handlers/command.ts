import type { Platform } from '../../jobs/model/reply-target.ts';
import { configuredDefaultEngine } from '../context/chat-user.ts';
import { historyMessage } from '../messages/history.ts';
import { forgetMessage, helpMessage, privacyMessage, settingsMessage } from '../messages/person.ts';
import { resumesMessage } from '../messages/resumes.ts';
import type { CHAT_COMMANDS } from '../types/chat-event.ts';
import type { ChatContext } from './chat-context.ts';
import { loadJobLinks } from './job-links.ts';

const MAX_JOBS = 20;

/** Answers a command. */
export async function handleCommand(
  command: (typeof CHAT_COMMANDS)[number],
  chat: ChatContext,
): Promise<void> {
  const { deps, user, settings, strings } = chat;
  const { store, installation } = deps;
  switch (command) {
    case 'help':
      return chat.replyPrivately('help', helpMessage(null, strings));
    case 'resumes':
      return chat.replyPrivately('resumes', resumesMessage(await store.resumes.listNames(user.id), strings));
    case 'history': {
      const jobs = await store.jobs.list(user.id, MAX_JOBS);
      return chat.replyPrivately('history', historyMessage(jobs, await loadJobLinks(jobs, chat), strings));
    }
    case 'privacy':
      return chat.replyPrivately('privacy', privacyMessage(user, installation, strings));
    case 'settings':
      return chat.replyPrivately(
        'settings',
        settingsMessage(settings, configuredDefaultEngine(deps), adminPlatform(chat), strings),
      );
    case 'forget-me':
      return chat.replyPrivately('forget', forgetMessage(strings));
  }
}

/** The platform, when an admin asks in their workspace or server; else null. */
function adminPlatform({ sender, context }: ChatContext): Platform | null {
  return sender.isAdmin && context.workspace !== '' ? sender.platform : null;
}
