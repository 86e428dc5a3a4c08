import { versionNumber } from '../../jobs/delivery/version-number.ts';
import type { Job } from '../../jobs/model/job.ts';
import { failureMessage } from '../messages/failure.ts';
import { renderDelivery } from '../messages/render-delivery.ts';
import { startedMessage } from '../messages/request.ts';
import type { ChatContext } from './chat-context.ts';

/** Shows the whole answer again, privately. */
export async function showAnswer(job: Job, chat: ChatContext): Promise<void> {
  const { deps, user, strings } = chat;
  if (job.status === 'FAILED') return chat.replyPrivately('notice', failureMessage(job, strings));
  if (job.status === 'PENDING' || !job.place) {
    const link = job.place && (await deps.adapter.permalink(job.place, null));
    return chat.replyPrivately('running', startedMessage(job, link, strings));
  }
  const files = await deps.store.jobs.files(user.id, job.id);
  const version = await versionNumber(job, deps.store);
  const payload = {
    kind: 'answer',
    target: job.place,
    job,
    version,
    step: 'done',
    files,
    statusId: null,
  } as const;
  const hasModel = deps.installation.vendor !== null;
  for (const { key, message, attachments } of renderDelivery(payload, hasModel, strings))
    await chat.replyPrivately(`show-${key}`, message, attachments);
}
