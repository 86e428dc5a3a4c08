import { queueDelivery } from './delivery.ts';
import { failureOf } from './failure.ts';
import { fault } from './fault.ts';
import type { JobId } from './ids.ts';
import type { Job } from './job.ts';
import type { Logger } from './ports/logger.ts';
import type { QueuedStore } from './ports/queue.ts';
import { settleQuota } from './quota.ts';

/** Milliseconds: past any deadline, and any job that a command runs by itself. */
const LONG_AGO = 86_400_000;

/** Jobs in one look. */
const BATCH = 100;

/**
 * Ends jobs that nobody will do any more: PENDING for a day, with no work on the queue, as a command that was killed
 * leaves one, or work that pg-boss forgot after 14 days. Each is FAILED, out of its person's quota, and they are told
 * where they asked.
 */
export async function endAdrift(
  { store, log }: { readonly store: QueuedStore; readonly log: Logger },
  { now = new Date(), signal }: { readonly now?: Date; readonly signal?: AbortSignal } = {},
): Promise<void> {
  const before = new Date(now.getTime() - LONG_AGO);
  let after: JobId | null = null;
  for (;;) {
    signal?.throwIfAborted();
    const batch: readonly Job[] = await store.jobs.pendingSince(before, after, BATCH);
    for (const job of batch) await endUnlessQueued(job, { store, log });
    const last = batch.at(-1);
    if (!last) return;
    after = last.id;
  }
}

async function endUnlessQueued(
  job: Job,
  { store, log }: { readonly store: QueuedStore; readonly log: Logger },
): Promise<void> {
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
