import { type Attempt, commit } from '../ports/lease.ts';
import type { Logger } from '../ports/logger.ts';
import type { QueuedStore } from '../ports/queue.ts';
import { type Cutoffs, KEPT, type Kept } from '../ports/retention.ts';
import type { Tables } from '../ports/tables.ts';
import { endAdrift } from './stale-jobs.ts';

/** Days for which things are kept: a resume after its last use, a job after its end, an event after it was handled. */
export interface Keep {
  readonly resumes: number;
  readonly jobs: number;
  readonly events: number;
}

/** Rows of each kind. */
export type Purged = Readonly<Record<Kept, number>>;

/** Rows deleted in one transaction. */
const BATCH = 200;

/**
 * Deletes what has been kept long enough, and what can no longer be of use. A job that is PENDING, or that has
 * something left to post, is kept however old it is, and so is its resume.
 */
export async function purge(
  { retention }: Pick<Tables, 'retention'>,
  keep: Keep,
  { now = new Date(), signal }: { readonly now?: Date; readonly signal?: AbortSignal } = {},
): Promise<Purged> {
  const cutoffs = cutoffsOf(keep, now);
  return countEach(async (kind) => {
    let deleted = 0;
    for (;;) {
      signal?.throwIfAborted();
      const batch = await retention.purge(kind, cutoffs, BATCH);
      deleted += batch;
      if (batch === 0) return deleted;
    }
  });
}

/** How much of each kind `purge` would delete now. */
export function countDue(
  { retention }: Pick<Tables, 'retention'>,
  keep: Keep,
  now: Date = new Date(),
): Promise<Purged> {
  const cutoffs = cutoffsOf(keep, now);
  return countEach((kind) => retention.count(kind, cutoffs));
}

/** Seconds from one purge to the next. */
const EVERY = 3_600;

/** One turn of the purge, after jobs that nobody will do have been ended; it puts the next one on the queue as it ends. */
export async function purgeInTurn(
  { lease, signal }: Attempt,
  { store, log, keep }: { readonly store: QueuedStore; readonly log: Logger; readonly keep: Keep },
): Promise<void> {
  await endAdrift({ store, log }, { signal });
  const purged = await purge(store, keep, { signal });
  log.info(purged, 'deleted what had been kept long enough');
  await commit(store, lease, (tx) => tx.queue.purge(EVERY));
}

const DAY = 86_400_000;

/** A limit looks at today's usage alone (UTC); yesterday's is left for jobs that began before midnight. */
function cutoffsOf({ resumes, jobs, events }: Keep, now: Date): Cutoffs {
  const ago = (days: number) => new Date(now.getTime() - days * DAY);
  return {
    now,
    resumes: ago(resumes),
    jobs: ago(jobs),
    events: ago(events),
    usage: ago(1).toISOString().slice(0, 10),
  };
}

async function countEach(count: (kind: Kept) => Promise<number>): Promise<Purged> {
  const counted: Record<Kept, number> = {
    resumes: 0,
    jobs: 0,
    events: 0,
    drafts: 0,
    usage: 0,
    reservations: 0,
    keys: 0,
  };
  for (const kind of KEPT) counted[kind] = await count(kind);
  return counted;
}
