import { z } from 'zod';
import { ReplyTarget } from '../model/reply-target.ts';
import type { Deliverer, Delivery, PostedMessages } from '../ports/deliverer.ts';
import { type Attempt, delayBefore } from '../ports/lease.ts';
import type { Logger } from '../ports/logger.ts';
import type { QueuedStore } from '../ports/queue.ts';

/** The queue's payload for a retraction. */
export const PostedMessagesData: z.ZodType<PostedMessages> = z.object({
  place: ReplyTarget,
  posted: z.array(z.object({ draft: z.string().nullable(), id: z.string().nullable() })),
});

/** Groups posted messages by job, in the order in which the deliveries were created. */
export function groupPostedMessages(deliveries: readonly Delivery[]): PostedMessages[] {
  const byJob = Map.groupBy(deliveries, ({ jobId }) => jobId);
  return [...byJob.values()].flatMap((ofJob) => {
    const posted = ofJob.flatMap((delivery) => Object.values(delivery.posted));
    return ofJob.slice(0, 1).flatMap(({ place }) => (posted.length > 0 ? [{ place, posted }] : []));
  });
}

export interface RetractionDeps {
  readonly store: QueuedStore;
  readonly deliverer: Pick<Deliverer, 'remove'>;
  readonly log: Logger;
  /** Receives the number of messages that could not be deleted. */
  readonly onRetractionFailed?: (messages: number) => void;
}

/**
 * Makes one attempt at deleting posted messages, newest first. A fault that may pass puts all of it back on the queue,
 * since a message that is gone already counts as deleted. A message that can never be deleted is logged and skipped.
 */
export async function retractMessages(
  { place, posted }: PostedMessages,
  { lease }: Attempt,
  { store, deliverer, log, onRetractionFailed }: RetractionDeps,
): Promise<void> {
  for (const ids of posted.toReversed()) {
    const removed = await deliverer.remove(place, ids);
    if (removed.ok) continue;
    const { retryable, retryAfter, detail } = removed.error;
    if (retryable && !lease.last) {
      await store.queue.release(lease, delayBefore(lease, retryAfter));
      return;
    }
    log.warn({ platform: place.platform, detail }, 'a posted message could not be deleted');
    onRetractionFailed?.(1);
  }
  await store.queue.erase(lease);
}

/** Drops a retraction that has no attempt left, and logs it. */
export async function failRetraction(
  { place, posted }: PostedMessages,
  { lease }: Attempt,
  { store, log, onRetractionFailed }: Pick<RetractionDeps, 'store' | 'log' | 'onRetractionFailed'>,
): Promise<void> {
  log.error({ platform: place.platform, messages: posted.length }, 'posted messages could not be deleted');
  onRetractionFailed?.(posted.length);
  await store.queue.erase(lease);
}
