import { queueStatus } from './delivery.ts';
import type { Job } from './job.ts';
import type { Place } from './place.ts';
import type { Transaction } from './ports.ts';
import type { Refused } from './refusal.ts';
import { createRevision, type Revising } from './revise.ts';
import { type Desk, enqueue, withinLimits } from './submit.ts';
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
  return withinLimits(() =>
    desk.store.transaction(async (tx) => {
      const earlier = await tx.jobs.withKey(order.userId, order.requestKey);
      if (earlier) return { ok: true, job: earlier };
      const revised = await createRevision(order, revising, tx);
      if (!revised.ok) return revised;
      const job = { ...revised.job, place: place ?? revised.job.place };
      if (place) await tx.jobs.move(job.id, place);
      await enqueueRevision(job, tx, desk);
      return { ok: true, job };
    }),
  );
}

/** A version takes no place in its person's quota; one that asks a model spends out of the day's ceilings. */
async function enqueueRevision(job: Job, tx: Transaction, desk: Desk): Promise<void> {
  const resume = job.resumeId && (await tx.resumes.find(job.resumeId));
  if (!resume || (await tx.jobs.answer(job.id))) {
    await tx.queue.tailor(job);
    await queueStatus(tx, job);
    return;
  }
  const limits = { ...desk.quota.limits, jobsPerPerson: null };
  await enqueue(job, resume, tx, { ...desk, quota: { ...desk.quota, limits } });
}
