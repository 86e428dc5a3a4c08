import type { Job } from '../../jobs/model/job.ts';
import { submitSupplement } from '../../jobs/revisions/supplements.ts';
import type { SupplementKind } from '../../tailoring/supplement.ts';
import { changedLines } from '../../tailoring/supplements/question-prompt.ts';
import { refusalMessage } from '../messages/failure.ts';
import { requestKeyOfEvent } from '../types/draft.ts';
import type { ChatContext } from './chat-context.ts';
import { requireConsent } from './require-consent.ts';
import { revisionTarget } from './revisions.ts';
import { showAnswer } from './show-answer.ts';
import { announceTarget } from './submit-request.ts';

/**
 * Has a cover letter or interview questions written, after asking for consent if it is missing. Shows again what there
 * is.
 */
export async function writeBeside(job: Job, kind: SupplementKind, chat: ChatContext): Promise<void> {
  const { deps, user, strings } = chat;
  const hasWork = kind === 'letter' || changedLines(job.result?.edits ?? []).length > 0;
  if (hasWork && (await requireConsent(job, { by: kind }, 'openai', chat))) return;
  const requestKey = requestKeyOfEvent(chat.eventKey);
  const submitted = await submitSupplement(
    { userId: user.id, job: job.id, requestKey },
    kind,
    await revisionTarget(job, chat),
    deps.submission,
  );
  if (!submitted.ok) return chat.replyPrivately('refused', refusalMessage(submitted.error, null, strings));
  const { job: written, created } = submitted.value;
  // The event itself made it, in an earlier attempt, unless its key is another's.
  if (created || written.requestKey === requestKey) return announceTarget(written, chat);
  await showAnswer(written, chat);
}
