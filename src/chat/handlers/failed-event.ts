import { referenceOf } from '../../jobs/lifecycle/find-job.ts';
import { saveDraft } from '../../jobs/people/drafts.ts';
import type { InboxEvent } from '../../jobs/ports/inbox.ts';
import type { QueuedStore } from '../../jobs/ports/queue.ts';
import type { LoadedUser } from '../context/chat-user.ts';
import { parseCorrections } from '../forms/edit-resume.ts';
import { buttonRow, noticeMessage, smallBlock, textBlock } from '../messages/blocks.ts';
import { editButton } from '../messages/failure.ts';
import type { ChatEvent, UserAction } from '../types/chat-event.ts';
import { DRAFT_KINDS, draftIdFor, findRequest, type ResumeCorrection } from '../types/draft.ts';
import type { Block, Message } from '../types/message.ts';
import { mergeForm, type RequestDraft, textValue } from '../types/request-draft.ts';
import { eventKeyOf } from './chat-context.ts';

/** Renders the notice that every attempt at an event failed. Keeps or quotes what the sender typed. */
export async function failedEventMessage(
  event: InboxEvent,
  { action }: Pick<ChatEvent, 'action'>,
  account: LoadedUser,
  store: QueuedStore,
): Promise<Message> {
  const { request, answer } = account.strings;
  const { blocks, ...notice } = noticeMessage(request.eventFailed, request.eventFailedNext);
  const typed = action.type === 'form_submit' ? await typedBlocks(action, event, account, store) : [];
  return { ...notice, blocks: [...blocks, smallBlock(answer.reference(referenceOf(event))), ...typed] };
}

async function typedBlocks(
  { context: form, values }: Extract<UserAction, { type: 'form_submit' }>,
  event: InboxEvent,
  { user, strings }: LoadedUser,
  store: QueuedStore,
): Promise<Block[]> {
  switch (form.form) {
    case 'tailor': {
      const before = form.draft && (await findRequest(user.id, form.draft, store));
      return keep(DRAFT_KINDS.request, mergeForm(values, before?.request));
    }
    case 'fix':
      return keep(DRAFT_KINDS.correction, { resume: form.resume, parts: parseCorrections(values) });
    case 'refine':
      return [textBlock(strings.request.youWrote(textValue(values, 'instruction')))];
    case 'have':
      return [textBlock(strings.request.youWrote(textValue(values, 'text')))];
    default:
      return [];
  }

  async function keep(kind: string, content: RequestDraft | ResumeCorrection): Promise<Block[]> {
    const id = await saveDraft(user.id, kind, content, store, draftIdFor(eventKeyOf(event)));
    return [textBlock(strings.request.nothingLost), ...buttonRow([editButton(id, strings)])];
  }
}
