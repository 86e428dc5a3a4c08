import type { UserId } from './ids.ts';
import type { Job } from './job.ts';
import type { QueuedStore, Transaction } from './ports.ts';
import { type Standing, standingOf } from './posted.ts';

/**
 * Deletes a person and everything of theirs, what they sent to the bot too. Jobs of theirs that run end quietly. Gives
 * what was posted for them, for the adapters to take back; nothing where nobody is there any more. What was spent stays
 * counted, under a hash.
 */
export async function forget(user: UserId, store: QueuedStore): Promise<readonly Standing[]> {
  return store.transaction(async (tx) => ((await tx.users.lock(user)) ? forgetLocked(user, tx) : []));
}

/** In a transaction that has locked the person. */
export async function forgetLocked(user: UserId, tx: Transaction): Promise<Standing[]> {
  for (const job of await tx.jobs.pendingOf(user)) await abandon(job, tx);
  const deliveries = await tx.deliveries.ofUser(user);
  for (const identity of await tx.users.identitiesOf(user)) await tx.inbox.deleteOf(identity);
  await tx.users.forget(user);
  return standingOf(deliveries);
}

/** A job that is left half-way counts as one: whoever comes back has no fresh quota. */
async function abandon(job: Job, tx: Transaction): Promise<void> {
  await tx.queue.withdraw(job, await tx.deliveries.ofJob(job.userId, job.id));
  await tx.usage.settle(job.id, { usage: 'reserved', counts: true });
}
