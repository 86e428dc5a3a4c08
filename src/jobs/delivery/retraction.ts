import { z } from 'zod';
import { PostedMessageId } from '../model/ids.ts';
import { ReplyTarget } from '../model/reply-target.ts';
import type { Deliverer, Delivery, RetractableMessage } from '../ports/deliverer.ts';
import { type Attempt, delayBefore } from '../ports/lease.ts';
import type { Logger } from '../ports/logger.ts';
import type { DeletedSubject, PostedMessage } from '../ports/posted-messages.ts';
import type { QueuedStore, Transaction } from '../ports/queue.ts';

/**
 * Takes the messages of a deleted person, job or resume from them, and queues their deletion on their platforms. Call it
 * in the deletion's transaction: after a job or a resume is deleted, and before a person is. Returns the messages.
 *
 * @param deliveries the deliveries that are deleted too. Until November 2026 their messages were on record there alone.
 */
export async function retractPosts(
  subject: DeletedSubject,
  deliveries: readonly Delivery[],
  tx: Transaction,
): Promise<readonly PostedMessage[]> {
  const detached = await detachPosts(subject, deliveries, tx);
  await queueRetractions(detached, tx);
  return detached;
}

async function detachPosts(
  subject: DeletedSubject,
  deliveries: readonly Delivery[],
  { postedMessages }: Transaction,
): Promise<readonly PostedMessage[]> {
  const detached = await postedMessages.detach(subject);
  const known = new Set(detached.flatMap(({ messageId, uploadId }) => [messageId, uploadId]));
  const older: PostedMessage[] = [];
  for (const { place, posted } of deliveries)
    for (const { id, draft } of Object.values(posted)) {
      const ids = { messageId: id, uploadId: draft };
      if ([id, draft].every((one) => one === null || known.has(one))) continue;
      older.push(await postedMessages.addDetached({ place, visibility: 'everyone', nonce: '', ...ids }));
    }
  return [...detached, ...older];
}

/** Messages that one piece of queued work deletes: few enough for one attempt under the platforms' rate limits. */
const BATCH_SIZE = 50;

/** Queues the deletion of detached messages. The queue gets our ids of them and nothing else. */
export async function queueRetractions(
  detached: readonly PostedMessage[],
  { queue }: Transaction,
): Promise<void> {
  const byPlatform = Map.groupBy(detached, ({ place }) => place.platform);
  for (const [platform, messages] of byPlatform)
    for (let from = 0; from < messages.length; from += BATCH_SIZE)
      await queue.enqueueRetraction(
        platform,
        messages.slice(from, from + BATCH_SIZE).map(({ id }) => id),
      );
}

/** The queue's payload for a retraction. Until November 2026 it held what it retracts. */
export const RetractionData = z.union([
  z.object({ messages: z.array(PostedMessageId) }),
  z.object({
    place: ReplyTarget,
    posted: z.array(z.object({ draft: z.string().nullable(), id: z.string().nullable() })),
  }),
]);
export type RetractionData = z.infer<typeof RetractionData>;

export interface RetractionDeps {
  readonly store: QueuedStore;
  readonly deliverer: Pick<Deliverer, 'platform' | 'remove'>;
  readonly log: Logger;
  /** Receives the number of messages that could not be deleted. */
  readonly onRetractionFailed?: (messages: number) => void;
}

/**
 * Makes one attempt at deleting posted messages, newest first. A fault that may pass puts all of it back on the queue,
 * since a message that is gone already counts as deleted. A message that can never be deleted is logged and skipped.
 */
export async function retractMessages(
  data: RetractionData,
  { lease }: Attempt,
  { store, deliverer, log, onRetractionFailed }: RetractionDeps,
): Promise<void> {
  for await (const { id, message } of messagesOf(data, store)) {
    const removed = await deliverer.remove(message);
    if (!removed.ok) {
      const { retryable, retryAfter, detail } = removed.error;
      if (retryable && !lease.last) {
        await store.queue.release(lease, delayBefore(lease, retryAfter));
        return;
      }
      log.warn({ platform: deliverer.platform, detail }, 'a posted message could not be deleted');
      onRetractionFailed?.(1);
    }
    if (id) await store.postedMessages.delete([id]);
  }
  await store.queue.erase(lease);
}

/** The messages that are left to delete, newest first. */
async function* messagesOf(
  data: RetractionData,
  { postedMessages }: QueuedStore,
): AsyncGenerator<{ readonly id: PostedMessageId | null; readonly message: RetractableMessage }> {
  if ('place' in data) {
    for (const { id, draft } of data.posted.toReversed()) {
      const ids = { messageId: id, uploadId: draft, nonce: '', createdAt: new Date(0) };
      yield { id: null, message: { ...ids, place: data.place, visibility: 'everyone' } };
    }
    return;
  }
  for (const id of data.messages.toReversed()) {
    const message = await postedMessages.findDetached(id);
    if (!message) continue;
    const { visibility, place, nonce } = message;
    // Published again since, it shows nothing that was deleted.
    if (visibility === 'home' && (await postedMessages.exists(place.platform, nonce)))
      await postedMessages.delete([id]);
    else yield { id, message };
  }
}

/** Drops a retraction that has no attempt left, and logs it. */
export async function failRetraction(
  data: RetractionData,
  { lease }: Attempt,
  {
    store,
    deliverer: { platform },
    log,
    onRetractionFailed,
  }: Pick<RetractionDeps, 'store' | 'log' | 'onRetractionFailed'> & {
    readonly deliverer: Pick<Deliverer, 'platform'>;
  },
): Promise<void> {
  const messages = 'place' in data ? data.posted.length : data.messages.length;
  log.error({ platform, messages }, 'posted messages could not be deleted');
  onRetractionFailed?.(messages);
  if ('messages' in data) await store.postedMessages.delete(data.messages);
  await store.queue.erase(lease);
}
