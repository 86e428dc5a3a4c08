import { notYoursMessage } from '../messages/blocks.ts';
import type { PendingAction } from '../types/draft.ts';
import type { ChatContext } from './chat-context.ts';
import { retryFailedJob } from './retry.ts';
import { addStatement, refineJob } from './revisions.ts';

/** Resumes an action under the key of the event that asked for it, so that pressing twice does it once. */
export async function resumePending({ seed, job: id, next }: PendingAction, now: ChatContext): Promise<void> {
  const chat: ChatContext = { ...now, eventKey: seed };
  const job = await chat.deps.store.jobs.find(chat.user.id, id);
  if (!job) return chat.replyPrivately('not-yours', notYoursMessage(chat.strings));
  switch (next.by) {
    case 'retry':
      return retryFailedJob(job, null, chat);
    case 'refine':
      return refineJob(job, next.instruction, chat);
    case 'fact':
      return addStatement(job, next.statement, chat);
  }
}
