import type { Lease, QueuedStore, Transaction } from './queue.ts';

/** The work was taken from this attempt while it ran, and is another's now: nothing of it was committed. */
export class LeaseLost extends Error {
  override readonly name = 'LeaseLost';
}

/** What may still stop an attempt from outside: the lease, and a signal that it is lost or the process is ending. */
export interface Attempt {
  readonly lease: Lease;
  readonly signal: AbortSignal;
}

/**
 * Ends a piece of work and commits what came of it, together, if this attempt still holds it.
 *
 * @throws LeaseLost when it does not; nothing is committed then.
 */
export function commit<T>(
  store: QueuedStore,
  lease: Lease,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  return store.transaction(async (tx) => {
    if (!(await tx.queue.settle(lease))) throw new LeaseLost();
    return work(tx);
  });
}

/**
 * Commits what an attempt has come to so far, if it still holds the work, which goes on.
 *
 * @throws LeaseLost when it does not; nothing is committed then.
 */
export function commitHeld<T>(
  store: QueuedStore,
  lease: Lease,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  return store.transaction(async (tx) => {
    if (!(await tx.queue.holds(lease))) throw new LeaseLost();
    return work(tx);
  });
}

/** Seconds before the first retry, doubled for each one after it, and the longest wait. */
const FIRST_DELAY = 2;
const LONGEST_DELAY = 60;

/** What the other side asked for, or a backoff; with jitter on top, so that those who wait spread out. */
export function delayBefore({ attempt }: Lease, retryAfter = 0, random = Math.random): number {
  const backoff = Math.min(FIRST_DELAY * 2 ** attempt, LONGEST_DELAY);
  return Math.ceil(Math.max(retryAfter, backoff) + random() * backoff * 0.5);
}
