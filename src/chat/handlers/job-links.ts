import type { Job } from '../../jobs/model/job.ts';
import type { JobLink } from '../messages/history.ts';
import type { ChatContext } from './chat-context.ts';

/** Links each job to its status message, which its answer follows; until that is posted, to where it will be. */
export async function loadJobLinks(
  jobs: readonly Job[],
  { deps, user }: Pick<ChatContext, 'deps' | 'user'>,
): Promise<JobLink> {
  const { store, adapter } = deps;
  const deliveries = await store.deliveries.listByUser(user.id);
  const links = new Map<Job['id'], string | null>();
  for (const { id, place } of jobs) {
    if (place === null) continue;
    const status = deliveries.find(({ jobId, kind }) => jobId === id && kind === 'status');
    const [posted] = Object.values(status?.posted ?? {});
    links.set(id, await adapter.permalink(place, posted?.id ?? null));
  }
  return ({ id }) => links.get(id) ?? null;
}
