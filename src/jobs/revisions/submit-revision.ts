import type { Job } from '../model/job.ts';
import type { Refused } from '../model/refusal.ts';
import type { Place } from '../model/reply-target.ts';
import { type Desk, enqueue, orRefused } from '../submit/submit-job.ts';
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
  desk: Desk,
): Promise<Resubmitted> {
  return orRefused(() =>
    desk.store.transaction(async (tx) => {
      const revised = await createRevision(order, revising, tx);
      if (!revised.ok || !revised.created) return revised;
      const job = { ...revised.job, place: place ?? revised.job.place };
      if (place) await tx.jobs.move(job.id, place);
      await enqueue(job, tx, desk);
      return { ok: true, job };
    }),
  );
}
