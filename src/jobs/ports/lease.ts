import type { Lease, QueuedStore, Transaction } from './queue.ts';

/** Another attempt has taken the work over. Nothing was committed. */
export class LeaseLost extends Error {
  override readonly name = 'LeaseLost';
}

/** An attempt's lease, and the signal that the lease is lost or the process is stopping. */
export interface Attempt {
  readonly lease: Lease;
  readonly signal: AbortSignal;
}

/**
 * Ends a piece of work and commits its outcome in one transaction.
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
 * Commits what an attempt has reached so far. The work goes on.
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

/** Seconds until the next attempt: what the other side asked for or a backoff, with jitter so that retries spread out. */
export function delayBefore({ attempt }: Lease, retryAfter = 0, random = Math.random): number {
  const backoff = Math.min(FIRST_DELAY_SECONDS * 2 ** attempt, MAX_DELAY_SECONDS);
  return Math.ceil(Math.max(retryAfter, backoff) + random() * backoff * 0.5);
}
