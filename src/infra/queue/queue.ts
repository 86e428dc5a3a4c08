import type { fromKysely, PgBoss } from 'pg-boss';
import { z } from 'zod';
import { workspaceOf } from '../../jobs/model/reply-target.ts';
import type { Queue } from '../../jobs/ports/queue.ts';
import { queues } from './queues.ts';

/**
 * The queue over pg-boss; with `db`, inside the transaction that is open there. Payloads hold ids only, ours or a
 * platform's. The work of a job or a delivery has its id, so that it can be withdrawn.
 */
export function createQueue(boss: PgBoss, db?: ReturnType<typeof fromKysely>): Queue {
  const inTransaction = db ? { db } : {};
  const attemptOf = ({ id, attempt }: { id: string; attempt: number }) => ({ id, retryCount: attempt });
  const isOpen = async (queue: string, id: string) => {
    const found = await boss.findJobs(queue, { ...inTransaction, id });
    return found.some(({ state }) => OPEN_STATES.has(state));
  };
  return {
    canDeliver: true,

    async enqueueJob({ id, userId, place }) {
      const workspace = workspaceOf(place);
      const group = workspace === null ? {} : { group: { id: workspace } };
      await boss.send(
        queues.tailor,
        { jobId: id, userId },
        { ...inTransaction, ...group, id, singletonKey: userId },
      );
    },

    async enqueueDelivery({ id, jobId, platform }) {
      await boss.send(
        queues.deliver(platform),
        { deliveryId: id },
        { ...inTransaction, id, singletonKey: jobId },
      );
    },

    async enqueueEvent({ id, source }) {
      await boss.send(queues.intake(source), { eventId: id }, inTransaction);
    },

    async retractMessages({ place, posted }) {
      await boss.send(queues.retraction(place.platform), { place, posted }, inTransaction);
    },

    async enqueuePurge(delaySeconds) {
      await boss.send(queues.purge, {}, { ...inTransaction, startAfter: delaySeconds });
    },

    isJobQueued: ({ id }) => isOpen(queues.tailor, id),

    isDeliveryQueued: ({ id, platform }) => isOpen(queues.deliver(platform), id),

    async withdraw(job, deliveries) {
      await boss.cancel(queues.tailor, job.id, inTransaction);
      for (const { id, platform } of deliveries)
        await boss.cancel(queues.deliver(platform), id, inTransaction);
    },

    async holds(lease) {
      return wasApplied(await boss.touch(lease.queue, attemptOf(lease), inTransaction));
    },

    async settle(lease) {
      return wasApplied(await boss.complete(lease.queue, attemptOf(lease), null, inTransaction));
    },

    async erase(lease) {
      return wasApplied(await boss.deleteJob(lease.queue, attemptOf(lease), inTransaction));
    },

    async release(lease, delaySeconds) {
      if (!wasApplied(await boss.fail(lease.queue, attemptOf(lease), null, inTransaction))) return false;
      await boss.update(lease.queue, undefined, { ...inTransaction, id: lease.id, startAfter: delaySeconds });
      return true;
    },
  };
}

const OPEN_STATES: ReadonlySet<string> = new Set(['created', 'retry', 'active']);

/** pg-boss changes only the named attempt and returns the number of rows, which its types leave out. */
function wasApplied(response: unknown): boolean {
  return Affected.parse(response).affected === 1;
}

const Affected = z.object({ affected: z.number() });
