import type { Lease, QueuedStore, Transaction } from './queue.ts';

/** Thrown when another attempt has taken over the work. Nothing was committed. */
export class LeaseLost extends Error {
  override readonly name = 'LeaseLost';
}

/** An attempt's lease, and the signal that the lease is lost or the process is stopping. */
export interface Attempt {
  readonly lease: Lease;
  readonly signal: AbortSignal;
}

/**
 * Settles the lease, which ends the work, and commits the outcome in the same transaction.
 *
 * @throws LeaseLost when this attempt no longer holds the work. Commits nothing then.
 */
export function settleAndCommit<T>(
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
 * Commits an intermediate state while the lease is held. The work goes on.
 *
 * @throws LeaseLost when this attempt no longer holds the work. Commits nothing then.
 */
export function commitUnderLease<T>(
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
const FIRST_DELAY_SECONDS = 2;
const MAX_DELAY_SECONDS = 60;

/**
 * Returns the seconds until the next attempt: the longer of `retryAfter` (what the other side asked for, in seconds) and a
 * backoff, with jitter to spread retries out.
 */
export function delayBefore({ attempt }: Lease, retryAfter = 0, random = Math.random): number {
  const backoff = Math.min(FIRST_DELAY_SECONDS * 2 ** attempt, MAX_DELAY_SECONDS);
  return Math.ceil(Math.max(retryAfter, backoff) + random() * backoff * 0.5);
}
