import { notYoursMessage } from '../messages/notice-message.ts';
import type { Held } from '../types/draft.ts';
import type { Scene } from './chat-context.ts';
import { retry } from './retry.ts';
import { addStatement, refineBy } from './revisions.ts';

/** Goes on with what was held back, as the event that asked for it would have: pressed twice, it is done once. */
export async function goOn({ seed, job: id, next }: Held, now: Scene): Promise<void> {
  const scene = { ...now, seed };
  const job = await scene.rooms.store.jobs.find(scene.user.id, id);
  if (!job) return scene.say('not-yours', notYoursMessage(scene.words));
  switch (next.by) {
    case 'retry':
      return retry(job, null, scene);
    case 'refine':
      return refineBy(job, next.instruction, scene);
    case 'fact':
      return addStatement(job, next.statement, scene);
  }
}
