import type { EngineName, Job } from '../../jobs/model/job.ts';
import { saveDraft } from '../../jobs/people/drafts.ts';
import { isConsentMissing } from '../context/chat-user.ts';
import { consentAgainMessage } from '../messages/request.ts';
import { DRAFT_KINDS, draftIdFor, type PendingAction } from '../types/draft.ts';
import type { ChatContext } from './chat-context.ts';

/** Asks for consent if it is missing, and stores the action until then. Returns true when the caller must stop. */
export async function requireConsent(
  job: Job,
  next: PendingAction['next'],
  engine: EngineName,
  chat: ChatContext,
): Promise<boolean> {
  const { deps, user, eventKey, strings } = chat;
  if (!isConsentMissing(chat, engine, deps.installation)) return false;
  const pending: PendingAction = { seed: eventKey, job: job.id, next };
  const id = await saveDraft(user.id, DRAFT_KINDS.pendingAction, pending, deps.store, draftIdFor(eventKey));
  const failed = next.by === 'retry' ? job.id : null;
  await chat.replyPrivately('consent-again', consentAgainMessage(id, failed, deps.installation, strings));
  return true;
}
