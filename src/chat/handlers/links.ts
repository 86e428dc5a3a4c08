import type { Job } from '../../jobs/model/job.ts';
import type { LinkTo } from '../messages/history.ts';
import type { Scene } from './chat-context.ts';

/** Leads to the status message of each job, where the rest of its answer stands; to its place while that is not posted. */
export async function linksTo(
  jobs: readonly Job[],
  { rooms, user }: Pick<Scene, 'rooms' | 'user'>,
): Promise<LinkTo> {
  const { store, voice } = rooms;
  const deliveries = await store.deliveries.ofUser(user.id);
  const links = new Map<Job['id'], string | null>();
  for (const { id, place } of jobs) {
    if (place === null) continue;
    const status = deliveries.find(({ jobId, kind }) => jobId === id && kind === 'status');
    const [posted] = Object.values(status?.posted ?? {});
    links.set(id, await voice.linkTo(place, posted?.id ?? null));
  }
  return ({ id }) => links.get(id) ?? null;
}
