import type { fromKysely, PgBoss } from 'pg-boss';
import { z } from 'zod';
import { workspaceOf } from '../../jobs/model/reply-target.ts';
import type { Queue } from '../../jobs/ports/queue.ts';
import { queues } from './queues.ts';

/**
 * The queue over pg-boss. With `db`, in the transaction that is open there. What is queued holds ids only, ours or a
 * platform's; the work of
 * a job and of a delivery has its id, by which it is withdrawn.
 */
export function createQueue(boss: PgBoss, db?: ReturnType<typeof fromKysely>): Queue {
  const within = db ? { db } : {};
  const attemptOf = ({ id, attempt }: { id: string; attempt: number }) => ({ id, retryCount: attempt });
  const isLive = async (queue: string, id: string) => {
    const found = await boss.findJobs(queue, { ...within, id });
    return found.some(({ state }) => LIVE.has(state));
  };
  return {
    async tailor({ id, userId, place }) {
      const workspace = workspaceOf(place);
      const group = workspace === null ? {} : { group: { id: workspace } };
      await boss.send(
        queues.tailor,
        { jobId: id, userId },
        { ...within, ...group, id, singletonKey: userId },
      );
    },

    async deliver({ id, jobId, platform }) {
      await boss.send(queues.deliver(platform), { deliveryId: id }, { ...within, id, singletonKey: jobId });
    },

    async intake({ id, source }) {
      await boss.send(queues.intake(source), { eventId: id }, within);
    },

    async takeBack({ place, posted }) {
      await boss.send(queues.takeBack(place.platform), { place, posted }, within);
    },

    async purge(seconds) {
      await boss.send(queues.purge, {}, { ...within, startAfter: seconds });
    },

    works: ({ id }) => isLive(queues.tailor, id),

    delivers: ({ id, platform }) => isLive(queues.deliver(platform), id),

    async withdraw(job, deliveries) {
      await boss.cancel(queues.tailor, job.id, within);
      for (const { id, platform } of deliveries) await boss.cancel(queues.deliver(platform), id, within);
    },

    async holds(lease) {
      return tookEffect(await boss.touch(lease.queue, attemptOf(lease), within));
    },

    async settle(lease) {
      return tookEffect(await boss.complete(lease.queue, attemptOf(lease), null, within));
    },

    async erase(lease) {
      return tookEffect(await boss.deleteJob(lease.queue, attemptOf(lease), within));
    },

    async release(lease, seconds) {
      if (!tookEffect(await boss.fail(lease.queue, attemptOf(lease), null, within))) return false;
      await boss.update(lease.queue, undefined, { ...within, id: lease.id, startAfter: seconds });
      return true;
    },
  };
}

const LIVE: ReadonlySet<string> = new Set(['created', 'retry', 'active']);

/** pg-boss changes only the attempt that was given out, and says how many rows that was, which its types leave out. */
function tookEffect(response: unknown): boolean {
  return Affected.parse(response).affected === 1;
}

const Affected = z.object({ affected: z.number() });
