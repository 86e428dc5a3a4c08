import type { EventId } from '../model/ids.ts';
import type { InboxEvent, NewEvent } from '../ports/inbox.ts';
import { type Attempt, commit, LeaseLost } from '../ports/lease.ts';
import type { Logger } from '../ports/logger.ts';
import type { QueuedStore } from '../ports/queue.ts';

/** One attempt at an event, as its handler sees it. */
export interface AttemptInfo {
  readonly signal: AbortSignal;
  /** An attempt before this one may have done some of it. */
  readonly isRetry: boolean;
}

/** What an adapter does about the events of its platform, after they have been acknowledged. */
export interface EventHandler {
  /** May run again for one event after a crash: whatever it starts, it starts under the event's own key. */
  handle(event: InboxEvent, trial: AttemptInfo): Promise<void>;
  /** Every attempt failed: the person is told. */
  fail(event: InboxEvent): Promise<void>;
}

/**
 * Stores an event, to be handled later: all that has to happen before it is acknowledged. An event that comes again
 * changes nothing. Nothing is stored once the signal has gone off: whoever waited was told so.
 */
export function enqueueEvent(
  event: NewEvent,
  store: QueuedStore,
  signal?: AbortSignal,
): Promise<{ fresh: boolean }> {
  return store.transaction(async (tx) => {
    const added = await tx.inbox.add(event);
    if (added.fresh) await tx.queue.enqueueEvent(added.event);
    signal?.throwIfAborted();
    return { fresh: added.fresh };
  });
}

export interface EventDeps {
  readonly store: QueuedStore;
  readonly handler: EventHandler;
  readonly log: Logger;
}

/** One attempt at an event. What its handler throws has the queue try again. */
export async function handleEvent(id: EventId, attempt: Attempt, room: EventDeps): Promise<void> {
  const trial = { signal: attempt.signal, isRetry: attempt.lease.attempt > 0 };
  await once(id, attempt, room, (event) => room.handler.handle(event, trial));
}

/** No attempt is left: the handler says so to the person. */
export async function failEvent(id: EventId, attempt: Attempt, room: EventDeps): Promise<void> {
  room.log.error({ eventId: id }, 'an event could not be handled');
  await once(id, attempt, room, (event) => room.handler.fail(event));
}

async function once(
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
    await commit(store, lease, (tx) => tx.inbox.setHandled(id));
  } catch (error) {
    if (error instanceof LeaseLost) return;
    // It went with whoever sent it, and so did what its handler looked for.
    if ((await store.inbox.find(id))?.handledAt === null) throw error;
    await store.queue.settle(lease);
  }
}
