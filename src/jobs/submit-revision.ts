import { queueStatus } from './delivery.ts';
import type { Job } from './job.ts';
import type { Place } from './place.ts';
import type { QueuedStore } from './ports.ts';
import type { Refused } from './refusal.ts';
import { createRevision, type Revising } from './revise.ts';
import type { Order } from './version.ts';

export type Resubmitted = { readonly ok: true; readonly job: Job } | Refused;

/**
 * Another version of a person's job put on the queue, to be answered at `place`: the version, its work and its status
 * message are committed together or not at all. The same request key gives the same version.
 */
export function submitRevision(
  order: Order,
  revising: Revising,
  place: Place | null,
  store: QueuedStore,
): Promise<Resubmitted> {
  return store.transaction(async (tx) => {
    const earlier = await tx.jobs.withKey(order.userId, order.requestKey);
    if (earlier) return { ok: true, job: earlier };
    const revised = await createRevision(order, revising, tx);
    if (!revised.ok) return revised;
    const job = { ...revised.job, place: place ?? revised.job.place };
    if (place) await tx.jobs.move(job.id, place);
    await tx.queue.tailor(job);
    await queueStatus(tx, job);
    return { ok: true, job };
  });
}
