import { statusAmong, statusIdOf } from '../../jobs/delivery/status-message.ts';
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
  for (const job of jobs)
    if (job.place !== null)
      links.set(job.id, await adapter.permalink(job.place, statusIdOf(statusAmong(deliveries, job))));
  return ({ id }) => links.get(id) ?? null;
}
