import type { EngineName, Job } from '../../jobs/model/job.ts';
import { keepDraft } from '../../jobs/people/drafts.ts';
import { mustAgree } from '../context/chat-user.ts';
import { consentAgainMessage } from '../messages/request.ts';
import { draftIdOf, type Held, KINDS } from '../types/draft.ts';
import type { Scene } from './chat-context.ts';

/** True where a person must agree first: what they want of the job is kept, and they are asked. */
export async function holdBack(
  job: Job,
  next: Held['next'],
  engine: EngineName,
  scene: Scene,
): Promise<boolean> {
  const { rooms, user, seed, words } = scene;
  if (!mustAgree(scene, engine, rooms.house)) return false;
  const held: Held = { seed, job: job.id, next };
  const id = await keepDraft(user.id, KINDS.held, held, rooms.store, draftIdOf(seed));
  const failed = next.by === 'retry' ? job.id : null;
  await scene.say('consent-again', consentAgainMessage(id, failed, rooms.house, words));
  return true;
}
