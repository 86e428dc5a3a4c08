import { queueDelivery } from '../delivery/delivery.ts';
import { settleQuota } from '../limits/quota.ts';
import { fault } from '../model/fault.ts';
import type { Job } from '../model/job.ts';
import type { Delivery } from '../ports/deliverer.ts';
import type { Logger } from '../ports/logger.ts';
import type { QueuedStore } from '../ports/queue.ts';
import { failureOf } from './failure.ts';

/** Milliseconds: past any deadline, and any job that a command runs by itself. */
const LONG_AGO = 86_400_000;

/** Rows in one look. */
const BATCH = 100;

interface Room {
  readonly store: QueuedStore;
  readonly log: Logger;
}

/**
 * Ends what nobody will do any more: PENDING for a day, with no work on the queue, as a command that was killed leaves a
 * job, or work that pg-boss forgot after 14 days. A job is FAILED, out of its person's quota, and they are told where they
 * asked; a delivery is FAILED, so that it holds its job no longer.
 */
export async function endAdrift(
  room: Room,
  { now = new Date(), signal }: { readonly now?: Date; readonly signal?: AbortSignal } = {},
): Promise<void> {
  const before = new Date(now.getTime() - LONG_AGO);
  const { jobs, deliveries } = room.store;
  await each<Delivery>(
    (after) => deliveries.pendingSince(before, after, BATCH),
    (delivery) => endDelivery(delivery, room),
    signal,
  );
  await each<Job>(
    (after) => jobs.pendingSince(before, after, BATCH),
    (job) => endJob(job, room),
    signal,
  );
}

async function each<T extends { readonly id: unknown }>(
  some: (after: T['id'] | null) => Promise<readonly T[]>,
  end: (one: T) => Promise<void>,
  signal?: AbortSignal,
): Promise<void> {
  let last: T | undefined;
  do {
    signal?.throwIfAborted();
    const batch: readonly T[] = await some(last?.id ?? null);
    for (const one of batch) await end(one);
    last = batch.at(-1);
  } while (last);
}

async function endDelivery(delivery: Delivery, { store, log }: Room): Promise<void> {
  const ended = await store.transaction(
    async (tx) => !(await tx.queue.delivers(delivery)) && tx.deliveries.finish(delivery.id, 'FAILED'),
  );
  const { jobId, kind, platform } = delivery;
  if (ended) log.error({ jobId, kind, platform, detail: 'nobody was to post it any more' }, 'not delivered');
}

async function endJob(job: Job, { store, log }: Room): Promise<void> {
  const cause = fault('internal', 'nobody was at work on it any more');
  const failure = failureOf(job, cause);
  const ended = await store.transaction(async (tx) => {
    if (await tx.queue.works(job)) return false;
    const failed = await tx.jobs.fail(job.id, failure);
    if (!failed) return false;
    await settleQuota(tx, failed);
    await queueDelivery(tx, failed);
    return true;
  });
  const { code, detail } = cause;
  if (ended) log.error({ jobId: job.id, reference: failure.reference, code, detail }, 'job failed');
}
