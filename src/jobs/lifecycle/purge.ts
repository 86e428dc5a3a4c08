import { dayOf } from '../model/day.ts';
import { type Attempt, settleAndCommit } from '../ports/lease.ts';
import type { Logger } from '../ports/logger.ts';
import type { QueuedStore } from '../ports/queue.ts';
import type { Repositories } from '../ports/repositories.ts';
import { type Cutoffs, PURGED_KINDS, type PurgedKind } from '../ports/retention.ts';
import { failStaleJobs } from './stale-jobs.ts';

/**
 * Days for which data is kept: a resume after its last use, a job after its end, an event after it was handled, an
 * audit entry.
 */
export interface RetentionDays {
  readonly resumes: number;
  readonly jobs: number;
  readonly events: number;
  /** A year if not given. */
  readonly audit?: number;
}

/** Numbers of rows by kind. */
export type PurgeCounts = Readonly<Record<PurgedKind, number>>;

/** Rows deleted in one transaction. */
const BATCH_SIZE = 200;

/**
 * Deletes expired data and data that nothing can use any more. Keeps a job that is PENDING or has something left to post,
 * however old it is, and its resume.
 */
export async function purge(
  { retention }: Pick<Repositories, 'retention'>,
  keep: RetentionDays,
  { now = new Date(), signal }: { readonly now?: Date; readonly signal?: AbortSignal } = {},
): Promise<PurgeCounts> {
  const cutoffs = cutoffsOf(keep, now);
  return countEach(async (kind) => {
    let deleted = 0;
    for (;;) {
      signal?.throwIfAborted();
      const batch = await retention.purge(kind, cutoffs, BATCH_SIZE);
      deleted += batch;
      if (batch === 0) return deleted;
    }
  });
}

/** Counts what `purge` would delete now. */
export function countPurgeable(
  { retention }: Pick<Repositories, 'retention'>,
  keep: RetentionDays,
  now: Date = new Date(),
): Promise<PurgeCounts> {
  const cutoffs = cutoffsOf(keep, now);
  return countEach((kind) => retention.count(kind, cutoffs));
}

const PURGE_INTERVAL_SECONDS = 3_600;

/** Fails stale jobs, purges expired data and queues the next run. */
export async function runPurge(
  { lease, signal }: Attempt,
  { store, log, keep }: { readonly store: QueuedStore; readonly log: Logger; readonly keep: RetentionDays },
): Promise<void> {
  await failStaleJobs({ store, log }, { signal });
  const purged = await purge(store, keep, { signal });
  log.info(purged, 'purged expired data');
  await settleAndCommit(store, lease, (tx) => tx.queue.enqueuePurge(PURGE_INTERVAL_SECONDS));
}

const DAY_MS = 86_400_000;

/** Keeps usage for two UTC days: limits count only today's, but jobs that began before midnight need yesterday's. */
function cutoffsOf({ resumes, jobs, events, audit = 365 }: RetentionDays, now: Date): Cutoffs {
  const ago = (days: number) => new Date(now.getTime() - days * DAY_MS);
  return {
    now,
    resumes: ago(resumes),
    jobs: ago(jobs),
    events: ago(events),
    audit: ago(audit),
    usage: dayOf(ago(1)),
  };
}

async function countEach(count: (kind: PurgedKind) => Promise<number>): Promise<PurgeCounts> {
  const counted: Record<PurgedKind, number> = {
    resumes: 0,
    jobs: 0,
    events: 0,
    drafts: 0,
    usage: 0,
    reservations: 0,
    keys: 0,
    posts: 0,
    audit: 0,
  };
  for (const kind of PURGED_KINDS) counted[kind] = await count(kind);
  return counted;
}
