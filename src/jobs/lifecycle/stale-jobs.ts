import { fault } from '../model/fault.ts';
import type { Job } from '../model/job.ts';
import type { Delivery } from '../ports/deliverer.ts';
import type { Logger } from '../ports/logger.ts';
import type { QueuedStore } from '../ports/queue.ts';
import { endJob } from './end-job.ts';
import { failureOf } from './failure.ts';

/** Longer than any deadline, and than any job that a command runs by itself. */
const STALE_AFTER_MS = 86_400_000;

/** Rows read at a time. */
const BATCH_SIZE = 100;

interface StaleJobsDeps {
  readonly store: QueuedStore;
  readonly log: Logger;
}

/**
 * Fails what has been PENDING for a day with no work on the queue: a job whose command was killed, or work that pg-boss
 * dropped after 14 days. A failed job no longer counts in its user's quota, and its notice is queued. A failed delivery
 * no longer keeps its job from being purged.
 */
export async function failStaleJobs(
  deps: StaleJobsDeps,
  { now = new Date(), signal }: { readonly now?: Date; readonly signal?: AbortSignal } = {},
): Promise<void> {
  const before = new Date(now.getTime() - STALE_AFTER_MS);
  const { jobs, deliveries } = deps.store;
  await forEachRow<Delivery>(
    (after) => deliveries.listPendingBefore(before, after, BATCH_SIZE),
    (delivery) => failStaleDelivery(delivery, deps),
    signal,
  );
  await forEachRow<Job>(
    (after) => jobs.listPendingBefore(before, after, BATCH_SIZE),
    (job) => failStaleJob(job, deps),
    signal,
  );
}

async function forEachRow<T extends { readonly id: unknown }>(
  loadAfter: (id: T['id'] | null) => Promise<readonly T[]>,
  handle: (row: T) => Promise<void>,
  signal?: AbortSignal,
): Promise<void> {
  let last: T | undefined;
  do {
    signal?.throwIfAborted();
    const batch: readonly T[] = await loadAfter(last?.id ?? null);
    for (const row of batch) await handle(row);
    last = batch.at(-1);
  } while (last);
}

async function failStaleDelivery(delivery: Delivery, { store, log }: StaleJobsDeps): Promise<void> {
  const failed = await store.transaction(
    async (tx) => !(await tx.queue.isDeliveryQueued(delivery)) && tx.deliveries.finish(delivery.id, 'FAILED'),
  );
  const { jobId, kind, platform } = delivery;
  if (failed)
    log.error({ jobId, kind, platform, detail: 'no work on it was queued any more' }, 'not delivered');
}

async function failStaleJob(job: Job, { store, log }: StaleJobsDeps): Promise<void> {
  const cause = fault('internal', 'no work on it was queued any more');
  const failure = failureOf(job, cause);
  const failed = await store.transaction(
    async (tx) => !(await tx.queue.isJobQueued(job)) && endJob(tx, job, { status: 'FAILED', failure }),
  );
  if (!failed) return;
  const { code, detail } = cause;
  log.error({ jobId: job.id, reference: failure.reference, code, detail }, 'job failed');
}
