import { createPostLedger } from '../../jobs/delivery/post-ledger.ts';
import type { EventHandler } from '../../jobs/inbox/inbox.ts';
import { forgetWorkspace } from '../../jobs/people/forget-workspace.ts';
import { findSuspension, loadUser } from '../context/chat-user.ts';
import { recordPostsOf } from '../context/record-post.ts';
import { noticeMessage } from '../messages/blocks.ts';
import { suspendedMessage } from '../messages/person.ts';
import { type Action, isFormAction } from '../types/action.ts';
import type { SharedMessage, UserAction } from '../types/chat-event.ts';
import { parseInboxPayload } from '../types/inbox-payload.ts';
import { EMPTY_DRAFT, postingInMessage } from '../types/request-draft.ts';
import { createRequest } from './advance-request.ts';
import { type ChatContext, createChatContext, onceOptionsOf } from './chat-context.ts';
import { handleCommand } from './command.ts';
import type { ChatHandlerDeps } from './deps.ts';
import { handleDraftAction } from './draft-action.ts';
import { failedEventMessage } from './failed-event.ts';
import { handleFormSubmit } from './form-submit.ts';
import { publishHome } from './home.ts';
import { handleJobAction } from './job-action.ts';
import { handleMessage } from './message.ts';
import { handlePersonAction } from './person-action.ts';
import { handleResumeAction } from './resume-action.ts';

/** Handles stored chat events. A retry repeats no job and no reply. */
export function createChatHandler(given: ChatHandlerDeps): EventHandler {
  // On a platform, people consent for themselves.
  const deps = { ...given, submission: { ...given.submission, consentTo: given.installation.vendor } };
  return {
    async handle(event, attempt) {
      const payload = parseInboxPayload(event.payload);
      if (payload.type === 'uninstall') {
        const { platform, workspace, at } = payload;
        const removedAt = at ? new Date(at) : null;
        await forgetWorkspace({ platform, id: workspace }, deps.store, removedAt, attempt.signal);
        return;
      }
      const { action, context } = payload.event;
      const chat = await createChatContext(event, payload.event, attempt, deps);
      const suspension = isAboutOwnData(action) ? null : await findSuspension(chat, context, deps.store);
      if (suspension) await chat.replyPrivately('suspended', suspendedMessage(suspension, chat.strings));
      else await handleUserAction(action, chat);
      if (context.kind === 'home' && !isDeletion(action)) await publishHome(chat);
    },

    async fail(event) {
      const payload = parseInboxPayload(event.payload);
      if (payload.type === 'uninstall') {
        const { platform, workspace } = payload;
        deps.log.error(
          { platform, workspace },
          'the data of a workspace that removed the bot is not all deleted',
        );
        return;
      }
      const { user, context } = payload.event;
      const account = await loadUser(user, context, deps.store);
      const message = await failedEventMessage(event, payload.event, account, deps.store);
      const record = recordPostsOf(message, account.user.id, createPostLedger(deps.store));
      const options = { ...onceOptionsOf(event, true)('gave-up'), record };
      const sent = await deps.adapter.postEphemeral(user, context, message, options);
      if (!sent.ok)
        deps.log.warn(
          { eventId: event.id, code: sent.error.code },
          'the notice of a failed event was not sent',
        );
    },
  };
}

const OWN_DATA_VERBS: ReadonlySet<string> = new Set([
  'privacy',
  'export',
  'forget',
  'forget_now',
  'withdraw',
]);

/** True for what a person may do with their data while an operator has switched them off, and for the home page. */
function isAboutOwnData(action: UserAction): boolean {
  if (action.type === 'action') return OWN_DATA_VERBS.has(action.action.do);
  if (action.type === 'command') return action.command === 'privacy' || action.command === 'forget-me';
  return action.type === 'home_opened';
}

/** Its page was published before everything that it shows went. */
const isDeletion = (action: UserAction) => action.type === 'action' && action.action.do === 'forget_now';

async function handleUserAction(action: UserAction, chat: ChatContext): Promise<void> {
  switch (action.type) {
    case 'form_submit':
      return handleFormSubmit(action.context, action.values, chat);
    case 'action':
      return handleAction(action.action, chat);
    case 'message':
      return handleMessage(action, chat);
    case 'message_shortcut':
      return handleMessageShortcut(action.message, chat);
    case 'command':
      return handleCommand(action.command, chat);
    case 'home_opened':
      // Its page is published behind every event there.
      return;
  }
}

/** Handles a button or a menu option. Actions that open a form were answered when they were pressed. */
async function handleAction(action: Action, chat: ChatContext): Promise<void> {
  if (isFormAction(action)) return;
  if ('draft' in action) await handleDraftAction(action, chat);
  else if ('job' in action) await handleJobAction(action, chat);
  else if ('resume' in action) await handleResumeAction(action, chat);
  else await handlePersonAction(action, chat);
}

/** Tailors the sender's default resume to the posting in a message. */
async function handleMessageShortcut(message: SharedMessage, chat: ChatContext): Promise<void> {
  const { noPosting, noPostingNext } = chat.strings.request;
  const posting = postingInMessage(message);
  if (!posting) return chat.replyPrivately('no-posting', noticeMessage(noPosting, noPostingNext));
  await createRequest({ ...EMPTY_DRAFT, posting }, chat);
}
