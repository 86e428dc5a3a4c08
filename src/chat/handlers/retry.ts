import type { EngineName, Job } from '../../jobs/model/job.ts';
import { retryJob } from '../../jobs/revisions/retry.ts';
import { refusalMessage } from '../messages/failure.ts';
import { draftOfRequestKey, requestKeyOfRetry } from '../types/draft.ts';
import type { ChatContext } from './chat-context.ts';
import { requireConsent } from './require-consent.ts';
import { revisionTarget } from './revisions.ts';
import { announceTarget } from './submit-request.ts';

/** Runs a failed job again, on its own engine or another. */
export async function retryFailedJob(job: Job, engine: EngineName | null, chat: ChatContext): Promise<void> {
  const { deps, user, strings } = chat;
  const { submission } = deps;
  const next = engine ?? job.options.engine ?? submission.defaultEngine;
  if (await requireConsent(job, { by: 'retry' }, next, chat)) return;
  // Named after the job, so that pressing twice retries once.
  const requestKey = requestKeyOfRetry(job.requestKey, `${job.id}/${next}`);
  const target = await revisionTarget(job, chat);
  const retried = await retryJob(
    { userId: user.id, job: job.id, requestKey },
    { ...(engine && { engine }), ...(target && { target }) },
    submission,
  );
  if (retried.ok) return announceTarget(retried.value.job, chat);
  await chat.replyPrivately(
    'refused',
    refusalMessage(retried.error, draftOfRequestKey(job.requestKey), strings),
  );
}
