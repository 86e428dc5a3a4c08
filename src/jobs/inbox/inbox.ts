import type { EventId } from '../model/ids.ts';
import type { InboxEvent, NewEvent } from '../ports/inbox.ts';
import { type Attempt, LeaseLost, settleAndCommit } from '../ports/lease.ts';
import type { Logger } from '../ports/logger.ts';
import type { QueuedStore } from '../ports/queue.ts';

/** One attempt at an event, as its handler sees it. */
export interface AttemptInfo {
  readonly signal: AbortSignal;
  /** True when an earlier attempt may have done part of the work. */
  readonly isRetry: boolean;
}

/** Handles a platform's events after they have been acknowledged. */
export interface EventHandler {
  /** May run again for the same event after a crash, so it starts everything under the event's own key. */
  handle(event: InboxEvent, attempt: AttemptInfo): Promise<void>;
  /** Tells the user that every attempt failed. */
  fail(event: InboxEvent): Promise<void>;
}

/**
 * Stores and queues an event: all that must happen before it is acknowledged. A repeated event changes nothing. Stores
 * nothing once the signal has fired, because the sender has then got an error.
 */
export function enqueueEvent(
  event: NewEvent,
  store: QueuedStore,
  signal?: AbortSignal,
): Promise<{ created: boolean }> {
  return store.transaction(async (tx) => {
    const added = await tx.inbox.add(event);
    if (added.created) await tx.queue.enqueueEvent(added.event);
    signal?.throwIfAborted();
    return { created: added.created };
  });
}

export interface EventDeps {
  readonly store: QueuedStore;
  readonly handler: EventHandler;
  readonly log: Logger;
}

/** Makes one attempt at an event. If the handler throws, the queue tries again. */
export async function handleEvent(id: EventId, attempt: Attempt, deps: EventDeps): Promise<void> {
  const info = { signal: attempt.signal, isRetry: attempt.lease.attempt > 0 };
  await handleOnce(id, attempt, deps, (event) => deps.handler.handle(event, info));
}

/** Fails an event that has no attempt left: logs it, and lets the handler tell the user. */
export async function failEvent(id: EventId, attempt: Attempt, deps: EventDeps): Promise<void> {
  deps.log.error({ eventId: id }, 'an event could not be handled');
  await handleOnce(id, attempt, deps, (event) => deps.handler.fail(event));
}

async function handleOnce(
  id: EventId,
  { lease }: Attempt,
  { store }: EventDeps,
  work: (event: InboxEvent) => Promise<void>,
): Promise<void> {
  const event = await store.inbox.find(id);
  if (!event || event.handledAt !== null) {
    await store.queue.settle(lease);
    return;
  }
  try {
    await work(event);
    await settleAndCommit(store, lease, (tx) => tx.inbox.setHandled(id));
  } catch (error) {
    if (error instanceof LeaseLost) return;
    // The event was deleted with its sender, and so was what its handler looked for.
    if ((await store.inbox.find(id))?.handledAt === null) throw error;
    await store.queue.settle(lease);
  }
}
