import { z } from 'zod';
import { Place } from '../model/reply-target.ts';
import type { Deliverer, Delivery, Standing } from '../ports/deliverer.ts';
import { type Attempt, delayBefore } from '../ports/lease.ts';
import type { Logger } from '../ports/logger.ts';
import type { QueuedStore } from '../ports/queue.ts';

/** As it lies on the queue. */
export const StandingData: z.ZodType<Standing> = z.object({
  place: Place,
  posted: z.array(z.object({ draft: z.string().nullable(), id: z.string().nullable() })),
});

/** What deliveries have posted, by the job that it was posted of, in the order in which they were made. */
export function standingOf(deliveries: readonly Delivery[]): Standing[] {
  const byJob = Map.groupBy(deliveries, ({ jobId }) => jobId);
  return [...byJob.values()].flatMap((ofJob) => {
    const posted = ofJob.flatMap((delivery) => Object.values(delivery.posted));
    return ofJob.slice(0, 1).flatMap(({ place }) => (posted.length > 0 ? [{ place, posted }] : []));
  });
}

export interface TakeBackRoom {
  readonly store: QueuedStore;
  readonly deliverer: Pick<Deliverer, 'remove'>;
  readonly log: Logger;
  /** Told how many messages stand for good that were to be taken back. */
  readonly onLeft?: (messages: number) => void;
}

/**
 * One attempt at taking back what stands, the newest first. What may go another time has all of it tried again, as
 * what is gone already is fine; what cannot be taken back is logged, and holds up nothing.
 */
export async function takeBack(
  { place, posted }: Standing,
  { lease }: Attempt,
  { store, deliverer, log, onLeft }: TakeBackRoom,
): Promise<void> {
  for (const one of posted.toReversed()) {
    const removed = await deliverer.remove(place, one);
    if (removed.ok) continue;
    const { retryable, retryAfter, detail } = removed.fault;
    if (retryable && !lease.last) {
      await store.queue.release(lease, delayBefore(lease, retryAfter));
      return;
    }
    log.warn({ platform: place.platform, detail }, 'a message could not be taken back');
    onLeft?.(1);
  }
  await store.queue.erase(lease);
}

/** No attempt is left: whoever runs this is told. */
export async function giveUpTakingBack(
  { place, posted }: Standing,
  { lease }: Attempt,
  { store, log, onLeft }: Pick<TakeBackRoom, 'store' | 'log' | 'onLeft'>,
): Promise<void> {
  log.error({ platform: place.platform, messages: posted.length }, 'messages could not be taken back');
  onLeft?.(posted.length);
  await store.queue.erase(lease);
}
