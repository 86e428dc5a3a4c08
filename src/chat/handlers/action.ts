import { type Action, isFormAction } from '../types/action.ts';
import type { ChatContext } from './chat-context.ts';
import { handleDraftAction } from './draft-action.ts';
import { publishHome } from './home.ts';
import { handleJobAction } from './job-action.ts';
import { handlePersonAction } from './person-action.ts';
import { handleResumeAction } from './resume-action.ts';

/** Handles a button or a menu option. Actions that open a form were answered when they were pressed. */
export async function handleAction(action: Action, chat: ChatContext): Promise<void> {
  if (isFormAction(action)) return;
  if ('draft' in action) await handleDraftAction(action, chat);
  else if ('job' in action) await handleJobAction(action, chat);
  else if ('resume' in action) await handleResumeAction(action, chat);
  else await handlePersonAction(action, chat);
  if (chat.context.kind === 'home' && action.do !== 'forget_now') await publishHome(chat);
}
