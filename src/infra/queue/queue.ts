import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import { fromKysely, type PgBoss } from 'pg-boss';
import { workspaceOf } from '../../jobs/model/reply-target.ts';
import type { Queue } from '../../jobs/ports/queue.ts';
import type { Schema } from '../database/postgres/schema.ts';
import { attemptOf, giveBack, wasApplied } from './attempts.ts';
import { eraseWork, findPriority } from './pgboss-tables.ts';
import { queues, RETRY_LIMITS } from './queues.ts';

/**
 * The queue over pg-boss, inside the transaction that is open in `db`, if one is. Payloads hold only ids of ours.
 * The work of a job or a delivery has its id, so that it can be withdrawn. Everybody's work gets its turn,
 * however much of another's waits.
 */
export function createQueue(boss: PgBoss, db: Kysely<Schema>): Queue {
  const inTransaction = { db: fromKysely(db) };
  const isOpen = async (queue: string, id: string) => {
    const found = await boss.findJobs(queue, { ...inTransaction, id });
    return found.some(({ state }) => OPEN_STATES.has(state));
  };
  return {
    canDeliver: true,

    async enqueueJob({ id, userId, place }) {
      const { tailor: queue } = queues;
      const group = workspaceOf(place);
      const priority = await findPriority(db, { queue, ownedBy: 'singleton_key', owner: userId, group });
      const options = { ...inTransaction, ...inGroup(group), id, singletonKey: userId, priority };
      await boss.send(queue, { jobId: id, userId }, options);
    },

    async enqueueDelivery({ id, jobId, userId, platform, kind }) {
      const queue = queues.deliver(platform);
      // Status messages have turns of their own: the first answer of a person's 200 jobs would come after all of them.
      const group = kind === 'status' ? `${bucketOf(userId)}-status` : bucketOf(userId);
      const priority = await findPriority(db, { queue, ownedBy: 'group_id', owner: group, group });
      const options = { ...inTransaction, ...inGroup(group), id, singletonKey: jobId, priority };
      await boss.send(queue, { deliveryId: id }, options);
    },

    async enqueueEvent({ id, source, sender }) {
      const queue = queues.intake(source);
      const group = sender ? bucketOf(sender) : null;
      const priority = await findPriority(db, { queue, ownedBy: 'group_id', owner: group, group });
      const retries = sender ? {} : { retryLimit: RETRY_LIMITS.unsent };
      await boss.send(queue, { eventId: id }, { ...inTransaction, ...inGroup(group), ...retries, priority });
    },

    async enqueueRetraction(platform, messages) {
      await boss.send(queues.retraction(platform), { messages }, inTransaction);
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

    forget: ({ deliveries, ...owner }) => eraseWork(db, 'job' in owner ? owner.job : owner.user, deliveries),

    async holds(lease) {
      return wasApplied(await boss.touch(lease.queue, attemptOf(lease), inTransaction));
    },

    async settle(lease) {
      return wasApplied(await boss.complete(lease.queue, attemptOf(lease), null, inTransaction));
    },

    async erase(lease) {
      return wasApplied(await boss.deleteJob(lease.queue, attemptOf(lease), inTransaction));
    },

    release: (lease, seconds) => giveBack(boss, db, lease, seconds),
  };
}

const inGroup = (id: string | null) => (id === null ? {} : { group: { id } });

/** Returns one of 4,096 buckets of people, which share their turn: no id of a person stays on the queue. */
function bucketOf(person: string): string {
  return createHash('sha256').update(person).digest('hex').slice(0, 3);
}

const OPEN_STATES: ReadonlySet<string> = new Set(['created', 'retry', 'active']);
