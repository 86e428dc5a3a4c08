import { saveDraft } from '../../jobs/people/drafts.ts';
import type { Strings } from '../../strings/strings.ts';
import { chooseEngine, isChannelAllowed, isConsentMissing, type LoadedUser } from '../context/chat-user.ts';
import { choosePrivateLocation } from '../context/reply-locations.ts';
import { noticeMessage } from '../messages/blocks.ts';
import type { SharedMessage } from '../types/chat-event.ts';
import { DRAFT_KINDS, draftIdFor } from '../types/draft.ts';
import type { FormResponse } from '../types/interaction-service.ts';
import { impersonal } from '../types/message.ts';
import { EMPTY_DRAFT, postingInMessage } from '../types/request-draft.ts';
import { closedChannelResponse, type FormRequest, loadInTime, messageResponse } from './form-request.ts';
import { renderTailorForm } from './tailor-form.ts';

/**
 * Answers the shortcut on a message. With a saved resume and nothing left to ask, the request starts at once; otherwise
 * the form opens with the posting in a draft. On a database timeout it starts too, and asks later for what is missing.
 */
export async function openSharedMessage(message: SharedMessage, request: FormRequest): Promise<FormResponse> {
  const { deps, context, strings } = request;
  const { store } = deps;
  const posting = postingInMessage(message);
  if (!posting) return messageResponse(strings.request.noPosting, strings.request.noPostingNext);
  const start = ({ request: { readingMessage } }: Strings): FormResponse => ({
    type: 'enqueue',
    action: { type: 'message_shortcut', message },
    message: impersonal(noticeMessage(readingMessage)),
  });
  const found = await loadInTime(request, async (account) => {
    if (!isChannelAllowed(context, account.workspace)) return null;
    const resumes = await store.resumes.listNames(account.user.id);
    const preset = resumes.find(({ isDefault }) => isDefault) ?? null;
    if (preset && hasNothingToAsk(account, request)) return { resumes, preset, stored: null };
    const draft = { ...EMPTY_DRAFT, posting };
    // One draft per message and person, however often they use the shortcut.
    const id = draftIdFor(`post/${account.user.id}/${JSON.stringify(posting)}`);
    await saveDraft(account.user.id, DRAFT_KINDS.request, draft, store, id);
    return { resumes, preset, stored: { id, request: draft } };
  });
  if (!found) return start(strings);
  const { account, data } = found;
  if (!data) return closedChannelResponse(account.strings);
  return data.stored || !data.preset
    ? renderTailorForm(request, account, data.resumes, data.stored)
    : start(account.strings);
}

function hasNothingToAsk(account: LoadedUser, { deps, context }: FormRequest): boolean {
  const { installation, defaultEngine, adapter } = deps;
  const location = choosePrivateLocation({
    available: adapter.replyLocations(context),
    personal: account.settings.answerIn,
    workspace: account.workspace?.answerIn ?? null,
  });
  const engine = chooseEngine(null, account, installation, defaultEngine);
  return location !== 'ask' && !isConsentMissing(account, engine, installation);
}
