import type { Held } from '../draft.ts';
import { notYoursMessage } from '../replies/told.ts';
import { retry } from './retry.ts';
import { addStatement, refineBy } from './revisions.ts';
import type { Scene } from './scene.ts';

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
