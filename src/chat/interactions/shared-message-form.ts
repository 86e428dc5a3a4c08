import { saveDraft } from '../../jobs/people/drafts.ts';
import type { Strings } from '../../strings/strings.ts';
import { chooseEngine, isChannelAllowed, isConsentMissing } from '../context/chat-user.ts';
import { choosePrivateLocation } from '../context/reply-locations.ts';
import { noticeMessage } from '../messages/blocks.ts';
import type { SharedMessage } from '../types/chat-event.ts';
import { DRAFT_KINDS, draftIdFor } from '../types/draft.ts';
import type { FormResponse } from '../types/interaction-service.ts';
import { impersonal } from '../types/message.ts';
import { EMPTY_DRAFT, postingInMessage } from '../types/request-draft.ts';
import {
  closedChannelResponse,
  type FormRequest,
  type LoadedRequest,
  messageResponse,
  type RenderForm,
} from './form-request.ts';
import { renderTailorForm } from './tailor-form.ts';

/**
 * Answers the shortcut on a message. With a saved resume and nothing left to ask, the request starts at once; otherwise
 * the form opens with the posting in a draft.
 */
export async function openSharedMessage(message: SharedMessage, request: LoadedRequest): Promise<RenderForm> {
  const { account, deps, context, strings } = request;
  const { store } = deps;
  const { user } = account;
  const posting = postingInMessage(message);
  if (!posting) return () => noPostingResponse(strings);
  if (!isChannelAllowed(context, account.workspace)) return () => closedChannelResponse(strings);
  const resumes = await store.resumes.listNames(user.id);
  if (resumes.some(({ isDefault }) => isDefault) && hasNothingToAsk(request))
    return () => startResponse(message, strings);
  const draft = { ...EMPTY_DRAFT, posting };
  // One draft per message and person, however often they use the shortcut.
  const id = draftIdFor(`post/${user.id}/${JSON.stringify(posting)}`);
  await saveDraft(user.id, DRAFT_KINDS.request, draft, store, id);
  return () => renderTailorForm(request, resumes, { id, request: draft });
}

/** Starts the request of the shortcut without the database. What is missing is asked later. */
export function startSharedMessage(message: SharedMessage, { strings }: FormRequest): FormResponse {
  return postingInMessage(message) ? startResponse(message, strings) : noPostingResponse(strings);
}

function startResponse(message: SharedMessage, { request }: Strings): FormResponse {
  return {
    type: 'enqueue',
    action: { type: 'message_shortcut', message },
    message: impersonal(noticeMessage(request.readingMessage)),
  };
}

function noPostingResponse({ request }: Strings): FormResponse {
  return messageResponse(request.noPosting, request.noPostingNext);
}

function hasNothingToAsk({ account, deps, context }: LoadedRequest): boolean {
  const { installation, defaultEngine, adapter } = deps;
  const location = choosePrivateLocation({
    available: adapter.replyLocations(context),
    personal: account.settings.answerIn,
    workspace: account.workspace?.answerIn ?? null,
  });
  const engine = chooseEngine(null, account, installation, defaultEngine);
  return location !== 'ask' && !isConsentMissing(account, engine, installation);
}
