import type { EngineName, Job } from '../../jobs/model/job.ts';
import { retryJob } from '../../jobs/revisions/retry.ts';
import { refusedMessage } from '../messages/failure.ts';
import { draftOfKey, keyOfRetry } from '../types/draft.ts';
import type { Scene } from './chat-context.ts';
import { holdBack } from './require-consent.ts';
import { placeOfNext } from './revisions.ts';
import { point } from './submit-request.ts';

/** A failed job once more, by its own engine or another. */
export async function retry(job: Job, engine: EngineName | null, scene: Scene): Promise<void> {
  const { rooms, user, words } = scene;
  const { desk } = rooms;
  const next = engine ?? job.options.engine ?? desk.defaultEngine;
  if (await holdBack(job, { by: 'retry' }, next, scene)) return;
  // Named after the job: pressed twice, it is tried again once.
  const requestKey = keyOfRetry(job.requestKey, `${job.id}/${next}`);
  const place = (await placeOfNext(job, scene)) ?? undefined;
  const retried = await retryJob(
    { userId: user.id, job: job.id, requestKey },
    { ...(engine && { engine }), ...(place && { place }) },
    desk,
  );
  if (retried.ok) return point(retried.job, scene);
  await scene.say('refused', refusedMessage(retried.refusal.error, draftOfKey(job.requestKey), words));
}
